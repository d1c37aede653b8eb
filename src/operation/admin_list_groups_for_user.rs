//! `AdminListGroupsForUser`: list the groups of a user.

use crate::types::GroupType;
use crate::{cognito_operation, cognito_output};

/// Lists the groups that a user is a member of, one page at a time.
///
/// Fails with `UserNotFoundException` if there is no such user; a user in no group gives an empty
/// page.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminListGroupsForUser.html)
#[cognito_operation(
    output = AdminListGroupsForUserOutput,
    quota = UserResourceRead,
    paginate(token = next_token, items = groups, page_size = limit),
    errors = [
        InternalErrorException, InvalidParameterException, NotAuthorizedException,
        OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
        UserNotFoundException,
    ],
)]
pub struct AdminListGroupsForUserInput {
    /// The user whose groups to list: the username, an alias of it, or the `sub`; 1 to 128
    /// characters.
    #[cognito(sensitive)]
    pub username: String,
    /// The pool the user belongs to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// How many groups to return on one page, at most 60.
    pub limit: Option<i32>,
    /// Where the previous page ended; absent for the first page.
    pub next_token: Option<String>,
}

/// One page of a user's groups.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminListGroupsForUser.html)
#[cognito_output]
pub struct AdminListGroupsForUserOutput {
    /// The groups of this page.
    pub groups: Option<Vec<GroupType>>,
    /// Where the next page starts; absent on the last one.
    pub next_token: Option<String>,
}
