//! `CreateGroup`: create a group of users.

use crate::types::GroupType;
use crate::{cognito_operation, cognito_output};

/// Creates a group, which users are then added to with `AdminAddUserToGroup`.
///
/// A pool can have 10,000 groups. A name that is taken fails with `GroupExistsException`.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateGroup.html)
#[cognito_operation(output = CreateGroupOutput, quota = UserPoolResourceUpdate, errors = [
    GroupExistsException, InternalErrorException, InvalidParameterException, LimitExceededException,
    NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
])]
pub struct CreateGroupInput {
    /// The name, 1 to 128 characters without whitespace, unique in the pool and not changeable
    /// later. It appears in the `cognito:groups` claim of members' tokens.
    pub group_name: String,
    /// The pool to create the group in: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// A text for administrators, at most 2048 characters.
    pub description: Option<String>,
    /// The ARN of an IAM role that members may take on through an identity pool; it appears in the
    /// `cognito:roles` claim.
    pub role_arn: Option<String>,
    /// Which group's role wins for a user in several groups: the lowest number, 0 at least. Groups
    /// without a number come last.
    pub precedence: Option<i32>,
}

/// The group that `CreateGroup` made.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateGroup.html)
#[cognito_output]
pub struct CreateGroupOutput {
    /// The new group.
    pub group: Option<GroupType>,
}
