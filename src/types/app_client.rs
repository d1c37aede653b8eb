//! App clients: the programs that sign users in, how they come to be, and their analytics.

use crate::primitives::{DateTime, UnknownVariantValue};
use crate::types::{RefreshTokenRotationType, StatusType, TokenValidityUnitsType};
use crate::{cognito_enum, cognito_shape};

/// An app client with all its settings.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolClientType.html)
#[cognito_shape]
pub struct UserPoolClientType {
    /// The pool that the client belongs to.
    pub user_pool_id: Option<String>,
    /// 1 to 128 characters, for people; need not be unique.
    pub client_name: Option<String>,
    /// What programs send to say who they are, 1 to 128 characters. Public: it proves nothing.
    #[cognito(sensitive)]
    pub client_id: Option<String>,
    /// 24 to 64 characters, absent in public clients. Requests of a client with a secret carry a
    /// `SECRET_HASH` made with it.
    #[cognito(sensitive)]
    pub client_secret: Option<String>,
    /// When a setting of the client last changed.
    pub last_modified_date: Option<DateTime>,
    /// When the client was created.
    pub creation_date: Option<DateTime>,
    /// Lifetime of refresh tokens in the unit of `token_validity_units`, days by default; 60
    /// minutes to 10 years. 0 stands for 30 days.
    #[cognito(default)]
    pub refresh_token_validity: i32,
    /// Lifetime of access tokens in the unit of `token_validity_units`, hours by default; 5
    /// minutes to 1 day, 1 hour when absent.
    pub access_token_validity: Option<i32>,
    /// Lifetime of ID tokens in the unit of `token_validity_units`, hours by default; 5 minutes to
    /// 1 day, 1 hour when absent.
    pub id_token_validity: Option<i32>,
    /// The units of the three lifetimes.
    pub token_validity_units: Option<TokenValidityUnitsType>,
    /// The attributes that users can read through this client. Absent as long as the default
    /// applies: all standard attributes.
    pub read_attributes: Option<Vec<String>>,
    /// The attributes that users can change through this client. Absent as long as the default
    /// applies: all standard attributes. Must cover what identity providers map.
    pub write_attributes: Option<Vec<String>>,
    /// The flows that may start a sign-in. When none is given: refresh token, SRP and custom.
    pub explicit_auth_flows: Option<Vec<ExplicitAuthFlowsType>>,
    /// The providers that the login pages offer: `COGNITO` for the pool's own users, and names of
    /// configured providers. Does not limit sign-in by API.
    pub supported_identity_providers: Option<Vec<String>>,
    /// Where the login pages may send users with a code or tokens: up to 100 absolute URLs without
    /// fragment. HTTPS, except for `localhost` and app schemes.
    #[cognito(rename = "CallbackURLs")]
    pub callback_urls: Option<Vec<String>>,
    /// Where the logout endpoint may send users afterwards, up to 100 URLs.
    #[cognito(rename = "LogoutURLs")]
    pub logout_urls: Option<Vec<String>>,
    /// The callback that applies when a request names none; must be one of `callback_urls`.
    #[cognito(rename = "DefaultRedirectURI")]
    pub default_redirect_uri: Option<String>,
    /// The OAuth 2.0 grants, up to 3. `client_credentials` must stand alone.
    pub allowed_o_auth_flows: Option<Vec<OAuthFlowType>>,
    /// The scopes that may be requested, up to 50: `openid`, `email`, `phone`, `profile`,
    /// `aws.cognito.signin.user.admin`, and those of resource servers.
    pub allowed_o_auth_scopes: Option<Vec<String>>,
    /// Whether the client may use the OAuth 2.0 endpoints and login pages at all. False by
    /// default, which leaves sign-in by API.
    pub allowed_o_auth_flows_user_pool_client: Option<bool>,
    /// The Amazon Pinpoint project that gets the client's events.
    pub analytics_configuration: Option<AnalyticsConfigurationType>,
    /// Whether answers reveal that a username does not exist.
    pub prevent_user_existence_errors: Option<PreventUserExistenceErrorTypes>,
    /// Whether `RevokeToken` works, which also adds `origin_jti` and `jti` to tokens. True in new
    /// clients.
    pub enable_token_revocation: Option<bool>,
    /// Whether public operations may pass the user's IP address in `UserContextDataType`. Needs a
    /// client secret.
    pub enable_propagate_additional_user_context_data: Option<bool>,
    /// Minutes that a user has for each challenge of a sign-in, 3 to 15; 3 by default.
    pub auth_session_validity: Option<i32>,
    /// Whether each use of a refresh token replaces it.
    pub refresh_token_rotation: Option<RefreshTokenRotationType>,
    /// Whether the client registered itself.
    pub client_type: Option<ClientTypeType>,
}

/// An app client in brief, as `ListUserPoolClients` shows it.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolClientDescription.html)
#[cognito_shape]
pub struct UserPoolClientDescription {
    /// What programs send to say who they are, 1 to 128 characters.
    #[cognito(sensitive)]
    pub client_id: Option<String>,
    /// The pool that the client belongs to.
    pub user_pool_id: Option<String>,
    /// 1 to 128 characters, for people; need not be unique.
    pub client_name: Option<String>,
}

/// One of the secrets of an app client.
///
/// A client can have two at a time, so that they can be replaced without interruption.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ClientSecretDescriptorType.html)
#[cognito_shape]
pub struct ClientSecretDescriptorType {
    /// Names the secret when it is deleted; 1 to 128 characters, made of the client id and the
    /// time of creation.
    pub client_secret_id: Option<String>,
    /// The secret, 24 to 64 characters. Returned once, by the call that made the service generate
    /// it.
    #[cognito(sensitive)]
    pub client_secret_value: Option<String>,
    /// When the secret was added.
    pub client_secret_create_date: Option<DateTime>,
}

/// A flow that an app client allows.
///
/// Names that start with `ALLOW_` cannot be mixed with the three older names.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ExplicitAuthFlowsType {
    /// Older name of `AllowAdminUserPasswordAuth`.
    AdminNoSrpAuth,
    /// A back end with AWS credentials may send the password in `AdminInitiateAuth`.
    AllowAdminUserPasswordAuth,
    /// The pool's Lambda triggers may define the challenges.
    AllowCustomAuth,
    /// Refresh tokens may be traded for new tokens. Cannot be combined with rotation.
    AllowRefreshTokenAuth,
    /// `GetDerivedToken` may issue tokens that name the service acting for the user, given an
    /// actor token.
    AllowTokenExchangeDelegation,
    /// `GetDerivedToken` may issue tokens as if the user acted, without an actor token.
    AllowTokenExchangeImpersonation,
    /// Users may choose their first factor: password, one-time code or passkey. Needs the
    /// Essentials tier or higher.
    AllowUserAuth,
    /// A public client may send the password as it is.
    AllowUserPasswordAuth,
    /// Passwords may be proven with SRP.
    AllowUserSrpAuth,
    /// Older name of `AllowCustomAuth`.
    CustomAuthFlowOnly,
    /// Older name of `AllowUserPasswordAuth`.
    UserPasswordAuth,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// An OAuth 2.0 grant.
#[cognito_enum(rename_all = "snake_case")]
pub enum OAuthFlowType {
    /// A program without a user gets an access token for its id and secret.
    ClientCredentials,
    /// The user returns with a code that the program trades for tokens; the right choice for
    /// users, with PKCE.
    Code,
    /// The user returns with the tokens in the URL; exposes them, and is kept for old
    /// applications.
    Implicit,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// Whether answers reveal that a username does not exist.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PreventUserExistenceErrorTypes {
    /// They do not: sign-in fails as for a wrong password, and codes seem to be sent.
    Enabled,
    /// They do, with `UserNotFoundException`. The default for clients made by API.
    Legacy,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// Whether and how applications may register app clients at a pool's `/oauth2/register` endpoint.
///
/// Needs the Essentials tier or higher, and a domain on the pool.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DcrConfigurationType.html)
#[cognito_shape]
pub struct DcrConfigurationType {
    /// Turns registration on or off; on when the structure is sent without it.
    pub enable_status: Option<StatusType>,
    /// Whether registration works without an access token that has the scope
    /// `aws.cognito/dcr/register`. False by default.
    pub open_dcr_enabled: Option<bool>,
    /// Grants for clients that registered with a token, up to 3. `code` and `client_credentials`
    /// when absent; an empty list refuses all, and `implicit` is ignored.
    pub authenticated_grant_types: Option<Vec<OAuthFlowType>>,
    /// Grants for clients that registered without a token, up to 3. Only `code` when absent; with
    /// `client_credentials`, strangers can run up costs for machine tokens.
    pub open_dcr_grant_types: Option<Vec<OAuthFlowType>>,
    /// Up to 50 scopes of 1 to 256 characters that such clients may request beside `openid`,
    /// `email`, `phone` and `profile`.
    pub allowed_scopes: Option<Vec<String>>,
}

/// How an app client came to be.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ClientTypeType {
    /// It registered itself. It takes no further secrets, and never gets the scope
    /// `aws.cognito/dcr/register`.
    Dcr,
    /// An administrator or a program of yours created it.
    Regular,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// The Amazon Pinpoint project that gets an app client's sign-up and sign-in events.
///
/// Name the project by `application_arn`, or by the id, role and external id together.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AnalyticsConfigurationType.html)
#[cognito_shape]
pub struct AnalyticsConfigurationType {
    /// The project's id, in hexadecimal.
    pub application_id: Option<String>,
    /// The project's ARN, 20 to 2,048 characters; the service then uses its own linked role.
    pub application_arn: Option<String>,
    /// The IAM role that may write events to the project, 20 to 2,048 characters.
    pub role_arn: Option<String>,
    /// Sent along when the role is assumed, for its trust policy to check.
    pub external_id: Option<String>,
    /// Whether events contain the user's attributes.
    #[cognito(default)]
    pub user_data_shared: bool,
}

/// Which endpoint of the Amazon Pinpoint project an event belongs to.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AnalyticsMetadataType.html)
#[cognito_shape]
pub struct AnalyticsMetadataType {
    /// The endpoint's id, that is a device, email address or phone number that gets campaigns.
    pub analytics_endpoint_id: Option<String>,
}
