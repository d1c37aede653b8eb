//! `CreateUserPoolClient`: register an app with a user pool.

use crate::types::{
    AnalyticsConfigurationType, ExplicitAuthFlowsType, OAuthFlowType, PreventUserExistenceErrorTypes,
    RefreshTokenRotationType, TokenValidityUnitsType, UserPoolClientType,
};
use crate::{cognito_operation, cognito_output};

/// Creates an app client: the identity, permissions and token lifetimes of one of your apps.
///
/// All settings except the secret can be changed with `UpdateUserPoolClient`. Fails with
/// `InvalidOAuthFlowException` or `ScopeDoesNotExistException` if the OAuth settings do not fit
/// together.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html)
#[cognito_operation(output = CreateUserPoolClientOutput, quota = UserPoolClientUpdate, errors = [
    FeatureUnavailableInTierException, InternalErrorException, InvalidOAuthFlowException,
    InvalidParameterException, LimitExceededException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, ScopeDoesNotExistException, TooManyRequestsException,
])]
pub struct CreateUserPoolClientInput {
    /// The pool the app works with: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// A name for people, 1 to 128 characters: letters, digits, spaces and `_+=,.@-`.
    pub client_name: String,
    /// `true` makes a client secret, which calls then prove with `SECRET_HASH`: for servers only,
    /// since apps and web pages cannot keep one. `false` is the default, and it cannot be changed
    /// later.
    pub generate_secret: Option<bool>,
    /// A secret of your own instead of a generated one: 24 to 64 letters, digits, `_` and `+`. Not
    /// together with `generate_secret`.
    #[cognito(sensitive)]
    pub client_secret: Option<String>,
    /// How long a user stays signed in, in days or the unit in `token_validity_units`: one hour to
    /// ten years. 0 or absent means 30 days.
    pub refresh_token_validity: Option<i32>,
    /// Lifetime of access tokens, in hours or the unit in `token_validity_units`: five minutes to
    /// one day. The default is one hour.
    pub access_token_validity: Option<i32>,
    /// Lifetime of ID tokens, in hours or the unit in `token_validity_units`: five minutes to one
    /// day. The default is one hour.
    pub id_token_validity: Option<i32>,
    /// The units of the three lifetimes; hours, hours and days if absent.
    pub token_validity_units: Option<TokenValidityUnitsType>,
    /// The attributes that the app may read. If absent: all standard ones, no custom ones.
    pub read_attributes: Option<Vec<String>>,
    /// The attributes that the app may set. If absent: all standard ones, no custom ones. Must
    /// include those that the pool requires at sign-up.
    pub write_attributes: Option<Vec<String>>,
    /// The ways to sign in through the API. If absent: `ALLOW_USER_SRP_AUTH`, `ALLOW_CUSTOM_AUTH`
    /// and `ALLOW_REFRESH_TOKEN_AUTH`. Values with and without `ALLOW_` cannot be mixed.
    pub explicit_auth_flows: Option<Vec<ExplicitAuthFlowsType>>,
    /// Who may sign users in on the login pages: `COGNITO` for local users, and names of providers
    /// of the pool, 1 to 32 characters each.
    pub supported_identity_providers: Option<Vec<String>>,
    /// Where the login pages may send users after sign-in, at most 100: absolute addresses with
    /// `https`, `http` for localhost only, or the scheme of an app; no fragment.
    #[cognito(rename = "CallbackURLs")]
    pub callback_urls: Option<Vec<String>>,
    /// Where the login pages may send users after sign-out, at most 100.
    #[cognito(rename = "LogoutURLs")]
    pub logout_urls: Option<Vec<String>>,
    /// The one of `callback_urls` to use if a request names none; at most 1024 characters.
    #[cognito(rename = "DefaultRedirectURI")]
    pub default_redirect_uri: Option<String>,
    /// The OAuth grants: `code`, `implicit`, or, alone and with a secret, `client_credentials`.
    pub allowed_o_auth_flows: Option<Vec<OAuthFlowType>>,
    /// The scopes that the app may ask for, at most 50: `openid`, `email`, `phone`, `profile`,
    /// `aws.cognito.signin.user.admin`, and those of resource servers.
    pub allowed_o_auth_scopes: Option<Vec<String>>,
    /// `true` turns the OAuth settings and login pages on for this client. The default is `false`.
    pub allowed_o_auth_flows_user_pool_client: Option<bool>,
    /// Sends sign-in counts to an Amazon Pinpoint project.
    pub analytics_configuration: Option<AnalyticsConfigurationType>,
    /// `ENABLED` answers the same way whether a user exists or not; `LEGACY`, the default, lets
    /// `UserNotFoundException` show.
    pub prevent_user_existence_errors: Option<PreventUserExistenceErrorTypes>,
    /// Whether refresh tokens can be revoked; adds the claims `origin_jti` and `jti`. The default
    /// for new clients is `true`.
    pub enable_token_revocation: Option<bool>,
    /// Whether unsigned calls may name the user's IP address for threat protection, in
    /// `UserContextData`. Needs a client secret.
    pub enable_propagate_additional_user_context_data: Option<bool>,
    /// For how long the session of a challenge is good, 3 to 15 minutes; 3 is the default.
    pub auth_session_validity: Option<i32>,
    /// Whether each refresh gives a new refresh token, and for how many seconds, 0 to 60, the old
    /// one still works.
    pub refresh_token_rotation: Option<RefreshTokenRotationType>,
}

/// The app client that was made.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html)
#[cognito_output]
pub struct CreateUserPoolClientOutput {
    /// The new client with its ID and, if it has one, its secret.
    pub user_pool_client: Option<UserPoolClientType>,
}
