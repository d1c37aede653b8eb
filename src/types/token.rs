//! Tokens: how long they live, who issues them, and what can be exchanged for what.

use crate::primitives::UnknownVariantValue;
use crate::{cognito_enum, cognito_shape};

/// The units in which an app client's token lifetimes are counted.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_TokenValidityUnitsType.html)
#[cognito_shape]
pub struct TokenValidityUnitsType {
    /// Unit of `access_token_validity`; hours when absent.
    pub access_token: Option<TimeUnitsType>,
    /// Unit of `id_token_validity`; hours when absent.
    pub id_token: Option<TimeUnitsType>,
    /// Unit of `refresh_token_validity`; days when absent.
    pub refresh_token: Option<TimeUnitsType>,
}

/// A unit of time.
#[cognito_enum(rename_all = "snake_case")]
pub enum TimeUnitsType {
    /// 24 hours each.
    Days,
    /// 60 minutes each.
    Hours,
    /// 60 seconds each.
    Minutes,
    /// The finest unit.
    Seconds,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// Whether a refresh token is replaced whenever it is used.
///
/// Works with `GetTokensFromRefreshToken`; the client must not allow `ALLOW_REFRESH_TOKEN_AUTH`.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RefreshTokenRotationType.html)
#[cognito_shape]
pub struct RefreshTokenRotationType {
    /// Turns rotation on or off.
    pub feature: FeatureType,
    /// How long the replaced token still works, 0 to 60 seconds, so that a lost response can be
    /// repeated. 0 voids it at once.
    pub retry_grace_period_seconds: Option<i32>,
}

/// Whether refresh tokens rotate.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FeatureType {
    /// A refresh token works until it expires or is revoked.
    Disabled,
    /// Each use of a refresh token replaces it.
    Enabled,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// The form of the issuer URL in a pool's tokens.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_IssuerConfigurationType.html)
#[cognito_shape]
pub struct IssuerConfigurationType {
    /// Which of the two URLs appears in the `iss` claim. Programs that verify tokens must expect
    /// that one.
    pub r#type: Option<IssuerType>,
}

/// Which issuer URL a pool's tokens name.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum IssuerType {
    /// `https://cognito-idp.<region>.amazonaws.com/<pool id>`, served from one Region.
    Original,
    /// `https://issuer-cognito-idp.<region>.amazonaws.com/<pool id>`, whose keys are served from
    /// several Regions; for pools with replicas.
    Updated,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// The name of one of the four levels of assurance that tokens report.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AcrLevelConfigType.html)
#[cognito_shape]
pub struct AcrLevelConfigType {
    /// What the claim `acr` says, 1 to 64 printable characters without space, `"` or `\`. Unique
    /// among the four levels; `urn:cognito:loa:1` to `:4` by default.
    pub acr_value: String,
}

/// The access token of a program that signed in as itself.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ClientAuthenticationResultType.html)
#[cognito_shape]
pub struct ClientAuthenticationResultType {
    /// A JWT with the granted scopes, to be presented to a resource server.
    #[cognito(sensitive)]
    pub access_token: Option<String>,
    /// Seconds until it expires, counted from the response.
    #[cognito(default)]
    pub expires_in: i32,
    /// How to present it: `Bearer`.
    pub token_type: Option<String>,
}

/// The kind of a token that is handed in for exchange.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TokenTypeIdentifierType {
    /// An OAuth access token.
    AccessToken,
    /// An OIDC ID token.
    IdToken,
    /// A SAML 2.0 assertion.
    Saml2,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// The kind of a token that an exchange yields.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum IssuedTokenTypeIdentifierType {
    /// An access token, for calling other services.
    AccessToken,
    /// An ID token, for reading who the user is.
    IdToken,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// How an exchanged token is to be presented.
#[cognito_enum]
pub enum OAuthTokenTypeType {
    /// In the header `Authorization: Bearer …`.
    Bearer,
    /// Not at all: an ID token is no credential.
    #[cognito(rename = "N_A")]
    NA,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}
