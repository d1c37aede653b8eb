//! `ListResourceServers`: list the resource servers of a user pool.

use crate::types::ResourceServerType;
use crate::{cognito_operation, cognito_output};

/// Lists the resource servers of a user pool and their custom scopes, one page at a time.
///
/// Servers that Cognito manages itself are marked in `managed_by`.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListResourceServers.html)
#[cognito_operation(
    output = ListResourceServersOutput,
    quota = UserPoolResourceRead,
    paginate(token = next_token, items = resource_servers, page_size = max_results),
    errors = [
        InternalErrorException, InvalidParameterException, NotAuthorizedException,
        OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
    ],
)]
pub struct ListResourceServersInput {
    /// The pool whose resource servers to list: an ID such as `eu-west-1_AbCdEfGhI`, at most 55
    /// characters.
    pub user_pool_id: String,
    /// How many resource servers to return on one page, 1 to 50.
    pub max_results: Option<i32>,
    /// Where the previous page ended; absent for the first page.
    pub next_token: Option<String>,
}

/// One page of resource servers.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListResourceServers.html)
#[cognito_output]
pub struct ListResourceServersOutput {
    /// The resource servers of this page, each with all of its scopes.
    pub resource_servers: Vec<ResourceServerType>,
    /// Where the next page starts; absent on the last one.
    pub next_token: Option<String>,
}
