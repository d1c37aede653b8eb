//! `AdminEnableUser`: let a disabled user in again.

use crate::cognito_operation;

/// Enables a user who was disabled with `AdminDisableUser`.
///
/// Password and state are as they were before; tokens that were revoked stay revoked.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminEnableUser.html)
#[cognito_operation(quota = UserUpdate, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException, UserNotFoundException,
])]
pub struct AdminEnableUserInput {
    /// The pool the user belongs to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The user to enable: the username, an alias of it, or the `sub`; 1 to 128 characters.
    #[cognito(sensitive)]
    pub username: String,
}
