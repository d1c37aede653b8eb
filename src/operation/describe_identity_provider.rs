//! `DescribeIdentityProvider`: read an external identity provider.

use crate::types::IdentityProviderType;
use crate::{cognito_operation, cognito_output};

/// Reads the settings of an identity provider.
///
/// Fails with `ResourceNotFoundException` if the pool has no provider of that name.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeIdentityProvider.html)
#[cognito_operation(output = DescribeIdentityProviderOutput, quota = UserPoolResourceRead, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, ResourceNotFoundException,
    TooManyRequestsException,
])]
pub struct DescribeIdentityProviderInput {
    /// The pool of the provider: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The name of the provider, 1 to 32 characters.
    pub provider_name: String,
}

/// The settings of an identity provider.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeIdentityProvider.html)
#[cognito_output]
pub struct DescribeIdentityProviderOutput {
    /// The provider; `provider_details` can hold its client secret.
    pub identity_provider: Option<IdentityProviderType>,
}
