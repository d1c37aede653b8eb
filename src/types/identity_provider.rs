//! Identity providers: where users from outside a pool come from.

use std::collections::HashMap;

use crate::primitives::{DateTime, UnknownVariantValue};
use crate::{cognito_enum, cognito_shape};

/// An identity provider with all its settings.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_IdentityProviderType.html)
#[cognito_shape]
pub struct IdentityProviderType {
    /// The pool that trusts the provider.
    pub user_pool_id: Option<String>,
    /// 1 to 32 characters, unique in the pool; for social providers it equals the type, such as
    /// `Google`.
    pub provider_name: Option<String>,
    /// The protocol or the company. Fixed at creation.
    pub provider_type: Option<IdentityProviderTypeType>,
    /// Client ids, URLs, scopes and the like; the keys depend on the type, such as `MetadataURL`
    /// for SAML or `client_id` and `oidc_issuer` for OIDC.
    pub provider_details: Option<HashMap<String, String>>,
    /// From attributes of the pool (up to 32 characters) to what the provider calls them. Mapped
    /// attributes must be mutable.
    pub attribute_mapping: Option<HashMap<String, String>>,
    /// Up to 50 other names or domains, 1 to 40 characters each, by which an authorization request
    /// can pick the provider.
    pub idp_identifiers: Option<Vec<String>>,
    /// From `Level1` to `Level4` of the pool to the `acr` value that an OIDC provider uses for it;
    /// 1 to 64 characters each.
    pub acr_mapping: Option<HashMap<String, String>>,
    /// When a setting of the provider last changed.
    pub last_modified_date: Option<DateTime>,
    /// When the provider was added.
    pub creation_date: Option<DateTime>,
}

/// An identity provider in brief, as `ListIdentityProviders` shows it.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ProviderDescription.html)
#[cognito_shape]
pub struct ProviderDescription {
    /// 1 to 32 characters, unique in the pool.
    pub provider_name: Option<String>,
    /// The protocol or the company.
    pub provider_type: Option<IdentityProviderTypeType>,
    /// When a setting of the provider last changed.
    pub last_modified_date: Option<DateTime>,
    /// When the provider was added.
    pub creation_date: Option<DateTime>,
}

/// The protocol, or the company, of an identity provider.
#[cognito_enum]
pub enum IdentityProviderTypeType {
    /// Facebook Login.
    Facebook,
    /// Sign in with Google.
    Google,
    /// Accounts of amazon.com.
    LoginWithAmazon,
    /// Any provider that speaks OIDC.
    #[cognito(rename = "OIDC")]
    Oidc,
    /// Any provider that speaks SAML 2.0.
    #[cognito(rename = "SAML")]
    Saml,
    /// Apple accounts.
    SignInWithApple,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// Names a user of the pool or of an identity provider when the two are linked or parted.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ProviderUserIdentifierType.html)
#[cognito_shape]
pub struct ProviderUserIdentifierType {
    /// `Cognito` for a user of the pool, else the name of the configured provider; 1 to 32
    /// characters.
    pub provider_name: Option<String>,
    /// The attribute that identifies the user there: `Cognito_Subject` for social providers, an
    /// attribute or claim for SAML and OIDC. Ignored for users of the pool.
    pub provider_attribute_name: Option<String>,
    /// The user's value of that attribute; for a user of the pool, the username.
    pub provider_attribute_value: Option<String>,
}
