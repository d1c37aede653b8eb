//! `DeleteIdentityProvider`: disconnect an external identity provider.

use crate::cognito_operation;

/// Removes an identity provider from a user pool.
///
/// Users who came from it stay in the pool but cannot sign in with it. Fails with
/// `ConcurrentModificationException` if the provider is being changed.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteIdentityProvider.html)
#[cognito_operation(quota = UserPoolResourceUpdate, errors = [
    ConcurrentModificationException, InternalErrorException, InvalidParameterException,
    NotAuthorizedException, ResourceNotFoundException, TooManyRequestsException,
    UnsupportedIdentityProviderException,
])]
pub struct DeleteIdentityProviderInput {
    /// The pool of the provider: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The name of the provider, 1 to 32 characters.
    pub provider_name: String,
}
