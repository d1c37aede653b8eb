//! `SetUserPoolSessionConfiguration`: turn session tracking of a user pool on or off.

use crate::types::{UserPoolTokenSessionConfigType, UserSessionTrackingType};
use crate::{cognito_operation, cognito_output};

/// Turns the tracking of sessions in a user pool on or off, and limits the sessions of a user.
///
/// Both settings are replaced. The pool has to be of the Essentials or Plus tier, else the call
/// fails with `FeatureUnavailableInTierException`.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUserPoolSessionConfiguration.html)
#[cognito_operation(output = SetUserPoolSessionConfigurationOutput, errors = [
    ConcurrentModificationException, FeatureUnavailableInTierException, InternalErrorException,
    InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException,
])]
pub struct SetUserPoolSessionConfigurationInput {
    /// The pool to configure: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// Whether sessions are recorded, so that they can be listed and revoked.
    pub user_session_tracking: UserSessionTrackingType,
    /// Most active token sessions that a user may have in the whole pool, 1 to 100.
    pub token_session: UserPoolTokenSessionConfigType,
}

/// The session settings of a user pool.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUserPoolSessionConfiguration.html)
#[cognito_output]
pub struct SetUserPoolSessionConfigurationOutput {
    /// The pool that was configured.
    pub user_pool_id: Option<String>,
    /// Whether sessions are recorded, as stored now.
    pub user_session_tracking: Option<UserSessionTrackingType>,
    /// Most active token sessions of a user, as stored now.
    pub token_session: Option<UserPoolTokenSessionConfigType>,
}
