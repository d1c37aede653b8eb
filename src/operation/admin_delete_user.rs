//! `AdminDeleteUser`: delete a user.

use crate::cognito_operation;

/// Deletes a user, their attributes and group memberships for good.
///
/// The username is free again afterwards. Tokens that are out stay valid for whoever checks them
/// offline, until they expire.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminDeleteUser.html)
#[cognito_operation(quota = UserUpdate, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException, UserNotFoundException,
])]
pub struct AdminDeleteUserInput {
    /// The pool the user belongs to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The user to delete: the username, an alias of it, or the `sub`; 1 to 128 characters.
    #[cognito(sensitive)]
    pub username: String,
}
