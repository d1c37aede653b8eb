//! `DeleteUserPoolClient`: remove an app from a user pool.

use crate::cognito_operation;

/// Deletes an app client; the app can no longer sign users in or refresh tokens.
///
/// Users are not affected. Fails with `ConcurrentModificationException` if the client is being
/// changed.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUserPoolClient.html)
#[cognito_operation(quota = UserPoolClientUpdate, errors = [
    ConcurrentModificationException, InternalErrorException, InvalidParameterException,
    NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
])]
pub struct DeleteUserPoolClientInput {
    /// The pool of the app client: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The app client to delete, 1 to 128 characters.
    #[cognito(sensitive)]
    pub client_id: String,
}
