//! `AdminDisableUser`: lock a user out.

use crate::cognito_operation;

/// Disables a user and revokes their access tokens.
///
/// The user cannot sign in until `AdminEnableUser`, but keeps attributes and groups and is still
/// listed. Whoever checks tokens offline accepts them until they expire.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminDisableUser.html)
#[cognito_operation(quota = UserUpdate, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException, UserNotFoundException,
])]
pub struct AdminDisableUserInput {
    /// The pool the user belongs to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The user to disable: the username, an alias of it, or the `sub`; 1 to 128 characters.
    #[cognito(sensitive)]
    pub username: String,
}
