//! `UpdateUserPoolClient`: change the settings of an app client.

use crate::types::{
    AnalyticsConfigurationType, ExplicitAuthFlowsType, OAuthFlowType, PreventUserExistenceErrorTypes,
    RefreshTokenRotationType, TokenValidityUnitsType, UserPoolClientType,
};
use crate::{cognito_operation, cognito_output};

/// Replaces the settings of an app client.
///
/// Every setting that is left out goes back to its default, so send the values of
/// `DescribeUserPoolClient` along with the change. Whether it has a secret cannot be changed here.
/// Fails with `ScopeDoesNotExistException` for an unknown scope and with
/// `InvalidOAuthFlowException` for grants that do not go together.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPoolClient.html)
#[cognito_operation(output = UpdateUserPoolClientOutput, quota = UserPoolClientUpdate, errors = [
    ConcurrentModificationException, FeatureUnavailableInTierException, InternalErrorException,
    InvalidOAuthFlowException, InvalidParameterException, NotAuthorizedException,
    OperationNotEnabledException, ResourceNotFoundException, ScopeDoesNotExistException,
    TooManyRequestsException,
])]
pub struct UpdateUserPoolClientInput {
    /// The pool that holds the app client: an ID such as `eu-west-1_AbCdEfGhI`, at most 55
    /// characters.
    pub user_pool_id: String,
    /// The app client to change, 1 to 128 characters.
    #[cognito(sensitive)]
    pub client_id: String,
    /// New name of the app client, 1 to 128 characters.
    pub client_name: Option<String>,
    /// Lifetime of refresh tokens, from 1 hour to 10 years, in days unless `token_validity_units`
    /// says otherwise. 0 or none means 30 days.
    pub refresh_token_validity: Option<i32>,
    /// Lifetime of access tokens, from 5 minutes to 1 day, in hours unless `token_validity_units`
    /// says otherwise. 1 hour when left out.
    pub access_token_validity: Option<i32>,
    /// Lifetime of ID tokens, from 5 minutes to 1 day, in hours unless `token_validity_units` says
    /// otherwise. 1 hour when left out.
    pub id_token_validity: Option<i32>,
    /// Units of the three lifetimes: seconds, minutes, hours or days.
    pub token_validity_units: Option<TokenValidityUnitsType>,
    /// Attributes that the tokens of this app client may read. The standard ones when left out,
    /// custom ones only when listed.
    pub read_attributes: Option<Vec<String>>,
    /// Attributes that users may change through this app client. It must include those that the
    /// pool requires and those mapped from identity providers.
    pub write_attributes: Option<Vec<String>>,
    /// Sign-in flows that are allowed, as `ALLOW_...` values; the older values without the prefix
    /// cannot be mixed in. Refresh, SRP and custom authentication when left out.
    pub explicit_auth_flows: Option<Vec<ExplicitAuthFlowsType>>,
    /// Names of the identity providers that managed login offers, `COGNITO` for users of the pool
    /// itself.
    pub supported_identity_providers: Option<Vec<String>>,
    /// Addresses that a sign-in may return to, at most 100. HTTPS without fragment, except for
    /// `http://localhost` and app schemes.
    #[cognito(rename = "CallbackURLs")]
    pub callback_urls: Option<Vec<String>>,
    /// Addresses that a sign-out may return to, at most 100.
    #[cognito(rename = "LogoutURLs")]
    pub logout_urls: Option<Vec<String>>,
    /// Address to return to when the request names none, up to 1,024 characters. It must be among
    /// `callback_urls`.
    #[cognito(rename = "DefaultRedirectURI")]
    pub default_redirect_uri: Option<String>,
    /// OAuth grants: `code` and `implicit`, or `client_credentials` alone, which needs a secret.
    pub allowed_o_auth_flows: Option<Vec<OAuthFlowType>>,
    /// Scopes that may be requested, at most 50: `openid`, `email`, `phone`, `profile`,
    /// `aws.cognito.signin.user.admin` and custom ones.
    pub allowed_o_auth_scopes: Option<Vec<String>>,
    /// Must be `true` for OAuth grants, callback and logout addresses to take effect. `false` when
    /// left out.
    pub allowed_o_auth_flows_user_pool_client: Option<bool>,
    /// The Amazon Pinpoint project that receives analytics.
    pub analytics_configuration: Option<AnalyticsConfigurationType>,
    /// `ENABLED` answers for unknown users as for known ones; `LEGACY` fails with
    /// `UserNotFoundException`.
    pub prevent_user_existence_errors: Option<PreventUserExistenceErrorTypes>,
    /// Whether `RevokeToken` works for this app client. Tokens then get the claims `origin_jti` and
    /// `jti`.
    pub enable_token_revocation: Option<bool>,
    /// Whether threat protection takes the client's IP address from `user_context_data` in unsigned
    /// calls. Only for app clients with a secret.
    pub enable_propagate_additional_user_context_data: Option<bool>,
    /// Minutes that a sign-in session lives between two challenges: 3 to 15, 3 when left out.
    pub auth_session_validity: Option<i32>,
    /// Whether each refresh returns a new refresh token, and for how many seconds the old one still
    /// works.
    pub refresh_token_rotation: Option<RefreshTokenRotationType>,
}

/// The changed app client.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPoolClient.html)
#[cognito_output]
pub struct UpdateUserPoolClientOutput {
    /// The app client as it is stored now, with its secret if it has one.
    pub user_pool_client: Option<UserPoolClientType>,
}
