//! `DeleteUserPoolClientSecret`: withdraw a secret of an app client.

use crate::cognito_operation;

/// Deletes one of the two secrets of an app client, as the last step of replacing it.
///
/// Calls that prove the old secret fail from then on. The only secret of a client cannot be
/// deleted.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUserPoolClientSecret.html)
#[cognito_operation(errors = [
    InternalServerException, InvalidParameterException, LimitExceededException, ResourceNotFoundException,
    TooManyRequestsException,
])]
pub struct DeleteUserPoolClientSecretInput {
    /// The pool of the app client: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The app client, 1 to 128 characters.
    #[cognito(sensitive)]
    pub client_id: String,
    /// The ID of the secret, 1 to 128 characters, from `ListUserPoolClientSecrets`.
    pub client_secret_id: String,
}
