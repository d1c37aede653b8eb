//! `SetUserPoolClientSessionConfiguration`: set for how long an app client reuses an SSO session.

use crate::types::ClientSsoSessionConfigType;
use crate::{cognito_operation, cognito_output};

/// Sets for how long an app client may reuse a single sign-on session without asking the user
/// again.
///
/// The pool has to track sessions (`SetUserPoolSessionConfiguration`) and to be of the Essentials
/// or Plus tier, else the call fails, on a lower tier with `FeatureUnavailableInTierException`. The
/// whole configuration is replaced.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUserPoolClientSessionConfiguration.html)
#[cognito_operation(output = SetUserPoolClientSessionConfigurationOutput, errors = [
    ConcurrentModificationException, FeatureUnavailableInTierException, InternalErrorException,
    InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException,
])]
pub struct SetUserPoolClientSessionConfigurationInput {
    /// The pool that holds the app client: an ID such as `eu-west-1_AbCdEfGhI`, at most 55
    /// characters.
    pub user_pool_id: String,
    /// The app client to configure, 1 to 128 characters.
    #[cognito(sensitive)]
    pub client_id: String,
    /// Longest age of an SSO session that is reused: 0 to 129,600 minutes (90 days).
    #[cognito(rename = "SSOSession")]
    pub sso_session: ClientSsoSessionConfigType,
}

/// The session settings of an app client.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUserPoolClientSessionConfiguration.html)
#[cognito_output]
pub struct SetUserPoolClientSessionConfigurationOutput {
    /// The pool that holds the app client.
    pub user_pool_id: Option<String>,
    /// The app client that was configured.
    #[cognito(sensitive)]
    pub client_id: Option<String>,
    /// The settings as they are stored now.
    #[cognito(rename = "SSOSession")]
    pub sso_session: Option<ClientSsoSessionConfigType>,
}
