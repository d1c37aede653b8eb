//! `AdminRevokeUserSession`: end one session of a user.

use crate::cognito_operation;
use crate::types::RevokeAssociatedSessionsType;

/// Ends one session of a user and revokes its refresh and access tokens.
///
/// The pool must track sessions (`SetUserPoolSessionConfiguration`). To end all sessions use
/// `AdminUserGlobalSignOut`.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminRevokeUserSession.html)
#[cognito_operation(errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException, UserNotFoundException,
])]
pub struct AdminRevokeUserSessionInput {
    /// The pool the user belongs to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The user whose session to end, by username; 1 to 128 characters.
    #[cognito(sensitive)]
    pub username: String,
    /// The session to end: `tkn` or `sso` and 25 lower-case letters and digits, as in
    /// `AdminListUserSessions`.
    pub session_id: String,
    /// `NONE`, the default, ends this session only. `LINKED` also ends, some seconds later, the
    /// single sign-on session that it came from, or the token sessions that came from it.
    pub revoke_associated_sessions: Option<RevokeAssociatedSessionsType>,
}
