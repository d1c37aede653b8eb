//! `GetDerivedToken`: exchange a token for a narrower one.

use crate::types::{IssuedTokenTypeIdentifierType, OAuthTokenTypeType, TokenTypeIdentifierType};
use crate::{cognito_operation, cognito_output};

/// Exchanges a user's token for a new one that fits a single downstream service.
///
/// This is the token exchange of RFC 8693. With an actor token the new token names that service in
/// its `act` claim (delegation); without one it looks as if the user had called directly
/// (impersonation). The app client must list `ALLOW_TOKEN_EXCHANGE_DELEGATION` or
/// `ALLOW_TOKEN_EXCHANGE_IMPERSONATION` among its authentication flows, else the call fails.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetDerivedToken.html)
#[cognito_operation(output = GetDerivedTokenOutput, errors = [
    ForbiddenException, InternalErrorException, InvalidLambdaResponseException, InvalidParameterException,
    NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
    UnexpectedLambdaException, UserLambdaValidationException, UserNotFoundException,
])]
pub struct GetDerivedTokenInput {
    /// The app client that performs the exchange, 1 to 128 characters.
    #[cognito(sensitive)]
    pub client_id: String,
    /// Client secret, 24 to 64 characters, sent as it is. Required if the app client has one.
    #[cognito(sensitive)]
    pub client_secret: Option<String>,
    /// The token to exchange, which stands for the user. At most 131,072 characters.
    #[cognito(sensitive)]
    pub subject_token: String,
    /// Whether `subject_token` is an access token, an ID token or a SAML 2.0 assertion.
    pub subject_token_type: TokenTypeIdentifierType,
    /// Name of the identity provider in the pool that issued `subject_token`, 1 to 32 characters,
    /// when it is not a token of the pool itself.
    pub subject_token_provider_name: Option<String>,
    /// Token of the service that acts for the user. Leave it out for an impersonation; at most
    /// 131,072 characters.
    #[cognito(sensitive)]
    pub actor_token: Option<String>,
    /// What kind of token `actor_token` is. Goes together with it.
    pub actor_token_type: Option<TokenTypeIdentifierType>,
    /// Name of the identity provider in the pool that issued `actor_token`, 1 to 32 characters,
    /// when it is not a token of the pool itself.
    pub actor_token_provider_name: Option<String>,
    /// Scopes to ask for, at most 50 of up to 256 characters. The answer lists those granted.
    pub scopes: Option<Vec<String>>,
    /// The audience that the new token is bound to: at most one, up to 256 characters.
    pub audiences: Option<Vec<String>>,
    /// Identifier of the resource server that the new token is meant for: at most one, up to 256
    /// characters.
    pub resources: Option<Vec<String>>,
    /// Whether to issue an access token or an ID token.
    pub requested_token_type: Option<IssuedTokenTypeIdentifierType>,
}

/// The token of an exchange.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetDerivedToken.html)
#[cognito_output]
pub struct GetDerivedTokenOutput {
    /// The new token, to be validated like any other token of the pool.
    #[cognito(sensitive)]
    pub issued_token: String,
    /// Whether `issued_token` is an access token or an ID token.
    pub issued_token_type: IssuedTokenTypeIdentifierType,
    /// How to present it: `Bearer`, or `N_A` when it is not meant as an access token.
    pub token_type: OAuthTokenTypeType,
    /// Seconds until the new token expires.
    pub expires_in: Option<i32>,
    /// Scopes that were granted, which may be fewer than were asked for.
    pub scopes: Option<Vec<String>>,
}
