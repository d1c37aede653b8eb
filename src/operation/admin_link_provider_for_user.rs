//! `AdminLinkProviderForUser`: link an external identity to a user.

use crate::cognito_operation;
use crate::types::ProviderUserIdentifierType;

/// Links an identity of an external provider to an existing user, who then can sign in with it.
///
/// Link before the first sign-in with the external identity: one that has a profile of its own must
/// be deleted first. A user can have five links; the next fails with `LimitExceededException`. Link
/// trusted providers only: whoever controls the external identity becomes this user.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminLinkProviderForUser.html)
#[cognito_operation(quota = UserUpdate, errors = [
    AliasExistsException, InternalErrorException, InvalidParameterException, LimitExceededException,
    NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
    UserNotFoundException,
])]
pub struct AdminLinkProviderForUserInput {
    /// The pool the user belongs to: an ID such as `eu-west-1_AbCdEfGhI`.
    pub user_pool_id: String,
    /// The existing user. For a local user the provider is `Cognito` and the value the username;
    /// the attribute name is ignored.
    pub destination_user: ProviderUserIdentifierType,
    /// The identity to link. The attribute is `Cognito_Subject` for social providers (Facebook,
    /// Google, Amazon, Apple), and for SAML and OIDC any that the provider sends, such as `email`.
    pub source_user: ProviderUserIdentifierType,
}
