//! `UpdateIdentityProvider`: change an identity provider.

use std::collections::HashMap;

use crate::types::IdentityProviderType;
use crate::{cognito_operation, cognito_output};

/// Changes the configuration of an external identity provider of a user pool.
///
/// The name and type cannot be changed. Two changes at the same time fail with
/// `ConcurrentModificationException`, details that do not suit the type with
/// `InvalidParameterException`.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateIdentityProvider.html)
#[cognito_operation(output = UpdateIdentityProviderOutput, quota = UserPoolResourceUpdate, errors = [
    ConcurrentModificationException, InternalErrorException, InvalidParameterException,
    NotAuthorizedException, ResourceNotFoundException, TooManyRequestsException,
    UnsupportedIdentityProviderException,
])]
pub struct UpdateIdentityProviderInput {
    /// The pool that holds the provider: an ID such as `eu-west-1_AbCdEfGhI`, at most 55
    /// characters.
    pub user_pool_id: String,
    /// Name of the provider to change, 1 to 32 characters.
    pub provider_name: String,
    /// Settings of the provider, by names that depend on its type: `client_id`, `client_secret` and
    /// `authorize_scopes` for social and OIDC ones, `MetadataURL` or `MetadataFile` for SAML.
    pub provider_details: Option<HashMap<String, String>>,
    /// User pool attribute (at most 32 characters) to the provider's name for it.
    pub attribute_mapping: Option<HashMap<String, String>>,
    /// Identifiers, such as email domains, that choose this provider at sign-in: at most 50 of up
    /// to 40 characters.
    pub idp_identifiers: Option<Vec<String>>,
    /// Authentication level of the pool (`Level1` to `Level4`) to the `acr` value that the provider
    /// reports for it, 1 to 64 characters.
    pub acr_mapping: Option<HashMap<String, String>>,
}

/// The changed identity provider.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateIdentityProvider.html)
#[cognito_output]
pub struct UpdateIdentityProviderOutput {
    /// The provider as it is stored now.
    pub identity_provider: Option<IdentityProviderType>,
}
