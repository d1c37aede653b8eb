//! `UpdateGroup`: change a group.

use crate::types::GroupType;
use crate::{cognito_operation, cognito_output};

/// Changes description, IAM role or precedence of a group.
///
/// The name cannot be changed. Fails with `ResourceNotFoundException` when the pool has no such
/// group.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateGroup.html)
#[cognito_operation(output = UpdateGroupOutput, quota = UserPoolResourceUpdate, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException,
])]
pub struct UpdateGroupInput {
    /// The name of the group, 1 to 128 characters without whitespace.
    pub group_name: String,
    /// The pool that holds the group: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// New description, at most 2,048 characters.
    pub description: Option<String>,
    /// ARN of the IAM role for members of the group, reported in the `cognito:roles` and
    /// `cognito:preferred_role` claims.
    pub role_arn: Option<String>,
    /// Rank of the group, 0 or more; lower wins. Of a user's groups the best ranked one decides
    /// `cognito:preferred_role`.
    pub precedence: Option<i32>,
}

/// The changed group.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateGroup.html)
#[cognito_output]
pub struct UpdateGroupOutput {
    /// The group as it is stored now.
    pub group: Option<GroupType>,
}
