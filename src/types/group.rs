//! Groups of users.

use crate::cognito_shape;
use crate::primitives::DateTime;

/// A group of users: a label that appears in their tokens, and optionally a role for AWS
/// credentials.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GroupType.html)
#[cognito_shape]
pub struct GroupType {
    /// 1 to 128 characters, unique in the pool. Appears in the claim `cognito:groups` of its
    /// members' tokens.
    pub group_name: Option<String>,
    /// The pool that the group lives in.
    pub user_pool_id: Option<String>,
    /// Free text of up to 2,048 characters for people who administer the pool; users never see it.
    pub description: Option<String>,
    /// The IAM role that members get when an identity pool turns their token into AWS credentials.
    pub role_arn: Option<String>,
    /// Decides between the roles of a user's groups: 0 wins over 1, and absent loses to all. When
    /// two groups tie with different roles, the token names no preferred role.
    pub precedence: Option<i32>,
    /// When the description, role or precedence last changed.
    pub last_modified_date: Option<DateTime>,
    /// When the group was created.
    pub creation_date: Option<DateTime>,
}
