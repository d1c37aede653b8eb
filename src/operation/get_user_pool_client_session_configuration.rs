//! `GetUserPoolClientSessionConfiguration`: read for how long an app client reuses an SSO session.

use crate::types::ClientSsoSessionConfigType;
use crate::{cognito_operation, cognito_output};

/// Returns for how long an app client may reuse a single sign-on session without asking the user
/// again.
///
/// An app client that was never configured answers with the default of 60 minutes.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUserPoolClientSessionConfiguration.html)
#[cognito_operation(output = GetUserPoolClientSessionConfigurationOutput, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException,
])]
pub struct GetUserPoolClientSessionConfigurationInput {
    /// The pool that holds the app client: an ID such as `eu-west-1_AbCdEfGhI`, at most 55
    /// characters.
    pub user_pool_id: String,
    /// The app client to read, 1 to 128 characters.
    #[cognito(sensitive)]
    pub client_id: String,
}

/// The session settings of an app client.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUserPoolClientSessionConfiguration.html)
#[cognito_output]
pub struct GetUserPoolClientSessionConfigurationOutput {
    /// The pool that holds the app client.
    pub user_pool_id: Option<String>,
    /// The app client that was read.
    #[cognito(sensitive)]
    pub client_id: Option<String>,
    /// Longest age of an SSO session that is reused, in minutes.
    #[cognito(rename = "SSOSession")]
    pub sso_session: Option<ClientSsoSessionConfigType>,
}
