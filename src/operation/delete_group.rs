//! `DeleteGroup`: delete a group of users.

use crate::cognito_operation;

/// Deletes a group; its members stay users of the pool.
///
/// Tokens that are out keep the group in `cognito:groups` until they expire.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteGroup.html)
#[cognito_operation(quota = UserPoolResourceUpdate, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException,
])]
pub struct DeleteGroupInput {
    /// The name of the group, 1 to 128 characters without whitespace.
    pub group_name: String,
    /// The pool of the group: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
}
