//! `AdminDisableProviderForUser`: unlink an external identity.

use crate::cognito_operation;
use crate::types::ProviderUserIdentifierType;

/// Stops a user from signing in with one identity provider.
///
/// A link made with `AdminLinkProviderForUser` is removed: at their next sign-in with that
/// provider, the user gets a profile of their own. For a local user, password sign-in is turned
/// off.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminDisableProviderForUser.html)
#[cognito_operation(quota = UserUpdate, errors = [
    AliasExistsException, InternalErrorException, InvalidParameterException, NotAuthorizedException,
    OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException, UserNotFoundException,
])]
pub struct AdminDisableProviderForUserInput {
    /// The pool the user belongs to: an ID such as `eu-west-1_AbCdEfGhI`.
    pub user_pool_id: String,
    /// The identity to cut off: provider name, attribute name and value. The attribute is
    /// `Cognito_Subject`, or for SAML and OIDC the one the link was made with. For a local user the
    /// provider is `Cognito` and the value the username.
    pub user: ProviderUserIdentifierType,
}
