//! `ListUserSessions`: list the sessions of the signed-in user.

use crate::types::SessionDescriptionType;
use crate::{cognito_operation, cognito_output};

/// Lists the active sessions of the signed-in user over all app clients of the pool.
///
/// Token sessions and single sign-on sessions are both listed, and the one of the calling token is
/// marked. A new session can take some seconds to show up. Sessions exist only while the pool
/// tracks them (`SetUserPoolSessionConfiguration`).
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserSessions.html)
#[cognito_operation(
    unsigned,
    output = ListUserSessionsOutput,
    paginate(token = next_token, items = sessions),
    errors = [
        ForbiddenException, InternalErrorException, InvalidParameterException, NotAuthorizedException,
        OperationNotEnabledException, PasswordResetRequiredException, ResourceNotFoundException,
        TooManyRequestsException, UserNotConfirmedException, UserNotFoundException,
    ],
)]
pub struct ListUserSessionsInput {
    /// Access token of the user, with the scope `aws.cognito.signin.user.admin`. It names the user,
    /// and its session is the one marked as current.
    #[cognito(sensitive)]
    pub access_token: String,
    /// Where the previous page ended; absent for the first page.
    pub next_token: Option<String>,
}

/// One page of sessions.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserSessions.html)
#[cognito_output]
pub struct ListUserSessionsOutput {
    /// The active sessions of this page, at most 125.
    pub sessions: Option<Vec<SessionDescriptionType>>,
    /// Where the next page starts; absent on the last one.
    pub next_token: Option<String>,
}
