//! `RevokeUserSession`: end another session of the signed-in user.

use crate::cognito_operation;
use crate::types::RevokeAssociatedSessionsType;

/// Ends one session of the signed-in user and revokes the refresh and access tokens of it.
///
/// The session of the calling token itself cannot be ended this way; use `RevokeToken` or
/// `GlobalSignOut` for it.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RevokeUserSession.html)
#[cognito_operation(unsigned, errors = [
    ForbiddenException, InternalErrorException, InvalidParameterException, NotAuthorizedException,
    OperationNotEnabledException, PasswordResetRequiredException, ResourceNotFoundException,
    TooManyRequestsException, UserNotConfirmedException, UserNotFoundException,
])]
pub struct RevokeUserSessionInput {
    /// Access token of the user, with the scope `aws.cognito.signin.user.admin`. Its own session is
    /// the one that cannot be revoked.
    #[cognito(sensitive)]
    pub access_token: String,
    /// The session to end, as `ListUserSessions` names it: `tkn` or `sso` and 25 lower-case letters
    /// and digits.
    pub session_id: String,
    /// Whether directly linked sessions end too (`LINKED`) or not (`NONE`, the default): for a
    /// token session the SSO session it came through, for an SSO session the token sessions that
    /// came through it. That takes some seconds.
    pub revoke_associated_sessions: Option<RevokeAssociatedSessionsType>,
}
