//! `ListIdentityProviders`: list the identity providers of a user pool.

use crate::types::ProviderDescription;
use crate::{cognito_operation, cognito_output};

/// Lists the external identity providers of a user pool, one page at a time.
///
/// Each entry is a summary; `DescribeIdentityProvider` returns the configuration.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListIdentityProviders.html)
#[cognito_operation(
    output = ListIdentityProvidersOutput,
    quota = UserPoolResourceRead,
    paginate(token = next_token, items = providers, page_size = max_results),
    errors = [
        InternalErrorException, InvalidParameterException, NotAuthorizedException, ResourceNotFoundException,
        TooManyRequestsException,
    ],
)]
pub struct ListIdentityProvidersInput {
    /// The pool whose providers to list: an ID such as `eu-west-1_AbCdEfGhI`, at most 55
    /// characters.
    pub user_pool_id: String,
    /// How many providers to return on one page, 0 to 60.
    pub max_results: Option<i32>,
    /// Where the previous page ended; absent for the first page.
    pub next_token: Option<String>,
}

/// One page of identity providers.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListIdentityProviders.html)
#[cognito_output]
pub struct ListIdentityProvidersOutput {
    /// Name, type and dates of the providers of this page, at most 50.
    pub providers: Vec<ProviderDescription>,
    /// Where the next page starts; absent on the last one.
    pub next_token: Option<String>,
}
