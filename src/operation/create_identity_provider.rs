//! `CreateIdentityProvider`: connect an external identity provider.

use std::collections::HashMap;

use crate::types::{IdentityProviderType, IdentityProviderTypeType};
use crate::{cognito_operation, cognito_output};

/// Connects a SAML, OIDC or social identity provider to a user pool.
///
/// App clients offer it once it is in their `supported_identity_providers`. A name that is taken
/// fails with `DuplicateProviderException`.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html)
#[cognito_operation(output = CreateIdentityProviderOutput, quota = UserPoolResourceUpdate, errors = [
    DuplicateProviderException, InternalErrorException, InvalidParameterException, LimitExceededException,
    NotAuthorizedException, ResourceNotFoundException, TooManyRequestsException,
])]
pub struct CreateIdentityProviderInput {
    /// The pool to connect to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The name, 3 to 32 characters without spaces and underscores, unique in the pool and not
    /// changeable later. Usernames of its users start with it. For social providers, the type's
    /// name.
    pub provider_name: String,
    /// The protocol (`SAML`, `OIDC`) or the social provider.
    pub provider_type: IdentityProviderTypeType,
    /// The provider's settings by key, for example `MetadataURL` for SAML, or `client_id`,
    /// `client_secret`, `oidc_issuer` and `authorize_scopes` for OIDC. It can hold secrets.
    pub provider_details: HashMap<String, String>,
    /// From which claim of the provider each attribute of the pool is filled, by attribute;
    /// `username` says what identifies the user.
    pub attribute_mapping: Option<HashMap<String, String>>,
    /// Other names of the provider, at most 50 of 1 to 40 characters: for example the email domains
    /// of its users, to choose it by `idp_identifier` in the authorization request.
    pub idp_identifiers: Option<Vec<String>>,
    /// Which `acr` value of the provider counts as which authentication level, by level: `Level1`
    /// to `Level4`.
    pub acr_mapping: Option<HashMap<String, String>>,
}

/// The connected provider.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html)
#[cognito_output]
pub struct CreateIdentityProviderOutput {
    /// The provider as stored, `provider_details` included.
    pub identity_provider: Option<IdentityProviderType>,
}
