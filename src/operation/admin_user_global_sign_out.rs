//! `AdminUserGlobalSignOut`: sign a user out everywhere.

use crate::cognito_operation;

/// Revokes all refresh, access and ID tokens of a user, on all devices.
///
/// The user may sign in again at once; to keep them out use `AdminDisableUser`. Whoever checks
/// access and ID tokens offline accepts them until they expire.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminUserGlobalSignOut.html)
#[cognito_operation(quota = UserUpdate, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException, UserNotFoundException,
])]
pub struct AdminUserGlobalSignOutInput {
    /// The pool the user belongs to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The user to sign out: the username, an alias of it, or the `sub`; 1 to 128 characters.
    #[cognito(sensitive)]
    pub username: String,
}
