//! `GetGroup`: read one group of a user pool.

use crate::types::GroupType;
use crate::{cognito_operation, cognito_output};

/// Returns the settings of one group: description, IAM role, precedence and dates.
///
/// The members are listed by `ListUsersInGroup`. Fails with `ResourceNotFoundException` when the
/// pool has no such group.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetGroup.html)
#[cognito_operation(output = GetGroupOutput, quota = UserPoolResourceRead, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException,
])]
pub struct GetGroupInput {
    /// The name of the group, 1 to 128 characters without whitespace.
    pub group_name: String,
    /// The pool that holds the group: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
}

/// One group.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetGroup.html)
#[cognito_output]
pub struct GetGroupOutput {
    /// The group as it is stored now.
    pub group: Option<GroupType>,
}
