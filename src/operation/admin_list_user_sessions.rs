//! `AdminListUserSessions`: list the active sessions of a user.

use crate::types::SessionDescriptionType;
use crate::{cognito_operation, cognito_output};

/// Lists the active sessions of a user in all apps: token sessions and single sign-on sessions.
///
/// The pool must track sessions (`SetUserPoolSessionConfiguration`). Ended sessions are left out;
/// new ones may take some seconds to appear.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminListUserSessions.html)
#[cognito_operation(
    output = AdminListUserSessionsOutput,
    paginate(token = next_token, items = sessions),
    errors = [
        InternalErrorException, InvalidParameterException, NotAuthorizedException,
        OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
        UserNotFoundException,
    ],
)]
pub struct AdminListUserSessionsInput {
    /// The pool the user belongs to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The user whose sessions to list, by username; 1 to 128 characters.
    #[cognito(sensitive)]
    pub username: String,
    /// Where the previous page ended; absent for the first page.
    pub next_token: Option<String>,
}

/// One page of a user's sessions.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminListUserSessions.html)
#[cognito_output]
pub struct AdminListUserSessionsOutput {
    /// The sessions of this page, at most 125; so far the service puts all of a user's sessions on
    /// one page.
    pub sessions: Option<Vec<SessionDescriptionType>>,
    /// Where the next page starts; absent on the last one.
    pub next_token: Option<String>,
}
