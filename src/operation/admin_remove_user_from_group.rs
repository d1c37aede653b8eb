//! `AdminRemoveUserFromGroup`: take a user out of a group.

use crate::cognito_operation;

/// Removes a user from a group.
///
/// Tokens issued from now on leave the group out of `cognito:groups`; those that are out do not
/// change. Fails with `ResourceNotFoundException` if there is no such group.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminRemoveUserFromGroup.html)
#[cognito_operation(quota = UserUpdate, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException, UserNotFoundException,
])]
pub struct AdminRemoveUserFromGroupInput {
    /// The pool of the user and the group: an ID such as `eu-west-1_AbCdEfGhI`, at most 55
    /// characters.
    pub user_pool_id: String,
    /// The user to remove: the username, an alias of it, or the `sub`; 1 to 128 characters.
    #[cognito(sensitive)]
    pub username: String,
    /// The name of the group, 1 to 128 characters without whitespace.
    pub group_name: String,
}
