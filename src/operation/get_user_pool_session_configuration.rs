//! `GetUserPoolSessionConfiguration`: read whether a user pool tracks sessions.

use crate::types::{UserPoolTokenSessionConfigType, UserSessionTrackingType};
use crate::{cognito_operation, cognito_output};

/// Returns whether a user pool keeps track of sessions, and how many a user may have at once.
///
/// A pool that was never configured answers with the defaults: tracking disabled, 20 sessions per
/// user.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUserPoolSessionConfiguration.html)
#[cognito_operation(output = GetUserPoolSessionConfigurationOutput, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException,
])]
pub struct GetUserPoolSessionConfigurationInput {
    /// The pool to read: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
}

/// The session settings of a user pool.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUserPoolSessionConfiguration.html)
#[cognito_output]
pub struct GetUserPoolSessionConfigurationOutput {
    /// The pool that was read.
    pub user_pool_id: Option<String>,
    /// Whether sessions are recorded, so that they can be listed and revoked.
    pub user_session_tracking: Option<UserSessionTrackingType>,
    /// Most active token sessions that a user may have in the whole pool.
    pub token_session: Option<UserPoolTokenSessionConfigType>,
}
