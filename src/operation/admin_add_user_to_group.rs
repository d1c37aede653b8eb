//! `AdminAddUserToGroup`: put a user into a group.

use crate::cognito_operation;

/// Adds a user to a group; adding a member again changes nothing.
///
/// Tokens issued from now on name the group in `cognito:groups`; those that are out do not change.
/// Fails with `ResourceNotFoundException` if there is no such group.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminAddUserToGroup.html)
#[cognito_operation(quota = UserUpdate, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException, UserNotFoundException,
])]
pub struct AdminAddUserToGroupInput {
    /// The pool of the user and the group: an ID such as `eu-west-1_AbCdEfGhI`, at most 55
    /// characters.
    pub user_pool_id: String,
    /// The user to add: the username, an alias of it, or the `sub`; 1 to 128 characters. A user can
    /// be in at most 100 groups.
    #[cognito(sensitive)]
    pub username: String,
    /// The name of the group, 1 to 128 characters without whitespace.
    pub group_name: String,
}
