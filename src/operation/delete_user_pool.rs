//! `DeleteUserPool`: delete a user pool.

use crate::cognito_operation;

/// Deletes a user pool with all its users, groups and app clients.
///
/// Only AWS Support can bring it back, within 14 days. Fails with `InvalidParameterException` while
/// deletion protection is active or the pool still has a domain, and with
/// `UserImportInProgressException` during an import.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUserPool.html)
#[cognito_operation(quota = UserPoolUpdate, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException, UserImportInProgressException,
])]
pub struct DeleteUserPoolInput {
    /// The pool to delete: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
}
