//! `GetTokensFromRefreshToken`: trade a refresh token for new tokens.

use std::collections::HashMap;

use crate::types::AuthenticationResultType;
use crate::{cognito_operation, cognito_output};

/// Trades a refresh token for new access and ID tokens, and for a new refresh token when the app
/// client rotates them.
///
/// App clients with refresh token rotation have to use this operation: `REFRESH_TOKEN_AUTH` is
/// closed to them. Once the grace period is over, a refresh token that was already traded fails
/// with `RefreshTokenReuseException`, one that expired or was revoked with
/// `NotAuthorizedException`.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetTokensFromRefreshToken.html)
#[cognito_operation(unsigned, output = GetTokensFromRefreshTokenOutput, quota = UserAuthentication, errors = [
    ForbiddenException, InternalErrorException, InvalidLambdaResponseException, InvalidParameterException,
    NotAuthorizedException, OperationNotEnabledException, RefreshTokenReuseException,
    ResourceNotFoundException, TooManyRequestsException, UnexpectedLambdaException,
    UserLambdaValidationException, UserNotFoundException,
])]
pub struct GetTokensFromRefreshTokenInput {
    /// The refresh token of the user, as the last sign-in or refresh returned it.
    #[cognito(sensitive)]
    pub refresh_token: String,
    /// The app client that the refresh token was issued to, 1 to 128 characters.
    #[cognito(sensitive)]
    pub client_id: String,
    /// Client secret, 24 to 64 characters, sent as it is. Required if the app client has one. It
    /// takes the place of the `SECRET_HASH` of other sign-in operations.
    #[cognito(sensitive)]
    pub client_secret: Option<String>,
    /// Key of the device, at most 55 characters: a Region, `_` and a UUID. Send it when the user
    /// signed in from a remembered device; without it the refresh of such a session fails.
    pub device_key: Option<String>,
    /// Handed unchanged to the pre token generation trigger.
    pub client_metadata: Option<HashMap<String, String>>,
}

/// The tokens of a refresh.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetTokensFromRefreshToken.html)
#[cognito_output]
pub struct GetTokensFromRefreshTokenOutput {
    /// New access and ID tokens and their lifetime; a new refresh token only when the app client
    /// rotates them.
    pub authentication_result: Option<AuthenticationResultType>,
}
