//! `ListUserPoolClients`: list the app clients of a user pool.

use crate::types::{ClientTypeType, UserPoolClientDescription};
use crate::{cognito_operation, cognito_output};

/// Lists the app clients of a user pool by ID and name, one page at a time.
///
/// `DescribeUserPoolClient` returns the settings of one.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserPoolClients.html)
#[cognito_operation(
    output = ListUserPoolClientsOutput,
    quota = UserPoolClientRead,
    paginate(token = next_token, items = user_pool_clients, page_size = max_results),
    errors = [
        InternalErrorException, InvalidParameterException, NotAuthorizedException,
        OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
    ],
)]
pub struct ListUserPoolClientsInput {
    /// The pool whose app clients to list: an ID such as `eu-west-1_AbCdEfGhI`, at most 55
    /// characters.
    pub user_pool_id: String,
    /// How many app clients to return on one page, 1 to 60.
    pub max_results: Option<i32>,
    /// Where the previous page ended; absent for the first page.
    pub next_token: Option<String>,
    /// Lists only app clients of one origin: `REGULAR`, or `DCR` for those that registered
    /// themselves (dynamic client registration).
    pub client_type: Option<ClientTypeType>,
}

/// One page of app clients.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserPoolClients.html)
#[cognito_output]
pub struct ListUserPoolClientsOutput {
    /// ID, name and pool of the app clients of this page.
    pub user_pool_clients: Option<Vec<UserPoolClientDescription>>,
    /// Where the next page starts; absent on the last one.
    pub next_token: Option<String>,
}
