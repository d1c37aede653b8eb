//! `AdminListUserAuthEvents`: list the sign-in history of a user.

use crate::types::AuthEventType;
use crate::{cognito_operation, cognito_output};

/// Lists what threat protection recorded of a user: sign-ins, sign-ups and password changes.
///
/// Fails with `UserPoolAddOnNotEnabledException` if the pool has threat protection turned off.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminListUserAuthEvents.html)
#[cognito_operation(
    output = AdminListUserAuthEventsOutput,
    quota = UserResourceRead,
    paginate(token = next_token, items = auth_events, page_size = max_results),
    errors = [
        InternalErrorException, InvalidParameterException, NotAuthorizedException,
        OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
        UserNotFoundException, UserPoolAddOnNotEnabledException,
    ],
)]
pub struct AdminListUserAuthEventsInput {
    /// The pool the user belongs to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The user whose history to list: the username, an alias of it, or the `sub`; 1 to 128
    /// characters.
    #[cognito(sensitive)]
    pub username: String,
    /// How many events to return on one page, at most 60.
    pub max_results: Option<i32>,
    /// Where the previous page ended; absent for the first page.
    pub next_token: Option<String>,
}

/// One page of a user's sign-in history.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminListUserAuthEvents.html)
#[cognito_output]
pub struct AdminListUserAuthEventsOutput {
    /// The events of this page, with risk, outcome and where they came from.
    pub auth_events: Option<Vec<AuthEventType>>,
    /// Where the next page starts; absent on the last one.
    pub next_token: Option<String>,
}
