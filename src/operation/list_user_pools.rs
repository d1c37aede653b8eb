//! `ListUserPools`: list the user pools of an account.

use crate::types::UserPoolDescriptionType;
use crate::{cognito_operation, cognito_output};

/// Lists the user pools of the account in the client's Region, one page at a time.
///
/// Needs permission on all pools. Each entry is a summary; `DescribeUserPool` has the rest.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserPools.html)
#[cognito_operation(
    output = ListUserPoolsOutput,
    quota = UserPoolRead,
    paginate(token = next_token, items = user_pools, page_size = max_results),
    errors = [
        InternalErrorException, InvalidParameterException, NotAuthorizedException, TooManyRequestsException,
    ],
)]
pub struct ListUserPoolsInput {
    /// Where the previous page ended; absent for the first page.
    pub next_token: Option<String>,
    /// How many pools to return on one page, 1 to 60.
    pub max_results: i32,
}

/// One page of user pools.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserPools.html)
#[cognito_output]
pub struct ListUserPoolsOutput {
    /// The pools of this page, without their settings.
    pub user_pools: Option<Vec<UserPoolDescriptionType>>,
    /// Where the next page starts; absent on the last one.
    pub next_token: Option<String>,
}
