//! `ListGroups`: list the groups of a user pool.

use crate::types::GroupType;
use crate::{cognito_operation, cognito_output};

/// Lists the groups of a user pool, one page at a time.
///
/// A pool holds up to 10,000 groups.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListGroups.html)
#[cognito_operation(
    output = ListGroupsOutput,
    quota = UserPoolResourceRead,
    paginate(token = next_token, items = groups, page_size = limit),
    errors = [
        InternalErrorException, InvalidParameterException, NotAuthorizedException,
        OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
    ],
)]
pub struct ListGroupsInput {
    /// The pool whose groups to list: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// How many groups to return on one page, 0 to 60.
    pub limit: Option<i32>,
    /// Where the previous page ended; absent for the first page.
    pub next_token: Option<String>,
}

/// One page of groups.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListGroups.html)
#[cognito_output]
pub struct ListGroupsOutput {
    /// The groups of this page with description, IAM role and precedence.
    pub groups: Option<Vec<GroupType>>,
    /// Where the next page starts; absent on the last one.
    pub next_token: Option<String>,
}
