//! `AddUserPoolClientSecret`: give an app client a second secret.

use crate::types::ClientSecretDescriptorType;
use crate::{cognito_operation, cognito_output};

/// Adds a secret to an app client that has one, so that it can be replaced without an outage.
///
/// A client can have two; both are accepted until one is deleted with `DeleteUserPoolClientSecret`.
/// Fails with `LimitExceededException` if there are two already.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AddUserPoolClientSecret.html)
#[cognito_operation(output = AddUserPoolClientSecretOutput, errors = [
    AccessDeniedException, InternalServerException, InvalidParameterException, LimitExceededException,
    ResourceNotFoundException, TooManyRequestsException,
])]
pub struct AddUserPoolClientSecretInput {
    /// The pool of the app client: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The app client that gets the secret, 1 to 128 characters.
    #[cognito(sensitive)]
    pub client_id: String,
    /// A secret of your own: 24 to 64 letters, digits, `_` and `+`. If absent, the service makes
    /// one up.
    #[cognito(sensitive)]
    pub client_secret: Option<String>,
}

/// The new secret of the app client.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AddUserPoolClientSecret.html)
#[cognito_output]
pub struct AddUserPoolClientSecretOutput {
    /// ID and creation time of the secret; its value only if the service made it up.
    pub client_secret_descriptor: Option<ClientSecretDescriptorType>,
}
