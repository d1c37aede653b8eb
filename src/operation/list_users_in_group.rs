//! `ListUsersInGroup`: list the members of a group.

use crate::types::UserType;
use crate::{cognito_operation, cognito_output};

/// Lists the users in a group, one page at a time.
///
/// Unlike `ListUsers` it cannot filter, and it always returns all attributes. Fails with
/// `ResourceNotFoundException` when the pool has no such group.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUsersInGroup.html)
#[cognito_operation(
    output = ListUsersInGroupOutput,
    quota = UserList,
    paginate(token = next_token, items = users, page_size = limit),
    errors = [
        InternalErrorException, InvalidParameterException, NotAuthorizedException,
        OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
    ],
)]
pub struct ListUsersInGroupInput {
    /// The pool that holds the group: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The name of the group, 1 to 128 characters without whitespace.
    pub group_name: String,
    /// How many users to return on one page, 0 to 60.
    pub limit: Option<i32>,
    /// Where the previous page ended; absent for the first page.
    pub next_token: Option<String>,
}

/// One page of the members of a group.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUsersInGroup.html)
#[cognito_output]
pub struct ListUsersInGroupOutput {
    /// The users of this page with attributes and status, in no order to rely on.
    pub users: Option<Vec<UserType>>,
    /// Where the next page starts; absent on the last one.
    pub next_token: Option<String>,
}
