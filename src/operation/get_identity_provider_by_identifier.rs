//! `GetIdentityProviderByIdentifier`: find the identity provider of an identifier.

use crate::types::IdentityProviderType;
use crate::{cognito_operation, cognito_output};

/// Returns the identity provider that an identifier, such as an email domain, was assigned to.
///
/// Use it to choose the provider from what a user typed. Fails with `ResourceNotFoundException`
/// when no provider of the pool has the identifier.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetIdentityProviderByIdentifier.html)
#[cognito_operation(output = GetIdentityProviderByIdentifierOutput, quota = UserPoolResourceRead, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, ResourceNotFoundException,
    TooManyRequestsException,
])]
pub struct GetIdentityProviderByIdentifierInput {
    /// The pool to search: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The identifier to look up, 1 to 40 characters, as in the `idp_identifiers` of the provider.
    pub idp_identifier: String,
}

/// The identity provider that was found.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetIdentityProviderByIdentifier.html)
#[cognito_output]
pub struct GetIdentityProviderByIdentifierOutput {
    /// Full configuration of the provider, with its details, attribute mapping and identifiers.
    pub identity_provider: Option<IdentityProviderType>,
}
