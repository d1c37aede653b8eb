//! `RevokeToken`: revoke a refresh token and what was issued from it.

use crate::cognito_operation;
use crate::types::RevokeAssociatedSessionsType;

/// Revokes a refresh token together with all access tokens that came from it.
///
/// Other sign-ins of the user go on. The app client must have token revocation enabled, else the
/// call fails with `UnsupportedOperationException`. Any other token than a refresh token fails with
/// `UnsupportedTokenTypeException`.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RevokeToken.html)
#[cognito_operation(unsigned, quota = UserToken, errors = [
    ForbiddenException, InternalErrorException, InvalidParameterException, OperationNotEnabledException,
    TooManyRequestsException, UnauthorizedException, UnsupportedOperationException,
    UnsupportedTokenTypeException,
])]
pub struct RevokeTokenInput {
    /// The refresh token to revoke.
    #[cognito(sensitive)]
    pub token: String,
    /// The app client that the token was issued to, 1 to 128 characters.
    #[cognito(sensitive)]
    pub client_id: String,
    /// Client secret, 24 to 64 characters, sent as it is. Required if the app client has one.
    #[cognito(sensitive)]
    pub client_secret: Option<String>,
    /// Whether sessions linked to that of the token end too (`LINKED`) or not (`NONE`, the
    /// default). Concerns pools that track sessions.
    pub revoke_associated_sessions: Option<RevokeAssociatedSessionsType>,
}
