//! `ListUsers`: find the users of a pool.

use crate::types::UserType;
use crate::{cognito_operation, cognito_output};

/// Lists the users of a pool, one page at a time, optionally filtered.
///
/// Reads from an index that lags behind changes by some seconds: use `AdminGetUser` for a user
/// whose name is known. A page may be empty and still have a successor.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUsers.html)
#[cognito_operation(
    output = ListUsersOutput,
    quota = UserList,
    paginate(token = pagination_token, items = users, page_size = limit),
    errors = [
        InternalErrorException, InvalidParameterException, NotAuthorizedException,
        OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
    ],
)]
pub struct ListUsersInput {
    /// The pool to list: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The attributes to return for each user; all of them if absent. Ask for a custom attribute
    /// only if every user has a value for it: the call fails otherwise.
    pub attributes_to_get: Option<Vec<String>>,
    /// How many users to return on one page, at most 60.
    pub limit: Option<i32>,
    /// Where the previous page ended; absent for the first page. It fits the same filter only.
    pub pagination_token: Option<String>,
    /// Which users to return: one attribute, `=` (equals) or `^=` (starts with), and a quoted text,
    /// as in `email ^= "ada"`; at most 256 characters. Escape `"` and `\` in the text with a
    /// backslash. The attribute is `username`, `email`, `phone_number`, `name`, `given_name`,
    /// `family_name`, `preferred_username`, `cognito:user_status`, `status` (enabled or not) or
    /// `sub`.
    pub filter: Option<String>,
}

/// One page of users.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUsers.html)
#[cognito_output]
pub struct ListUsersOutput {
    /// The users of this page, in no particular order.
    pub users: Option<Vec<UserType>>,
    /// Where the next page starts; absent on the last one.
    pub pagination_token: Option<String>,
}
