//! `DeleteManagedLoginBranding`: remove the style of login pages.

use crate::cognito_operation;

/// Deletes a style of managed login pages.
///
/// The managed login pages of its app client do not work until the client has a style again. Fails
/// with `ConcurrentModificationException` if the style is being changed.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteManagedLoginBranding.html)
#[cognito_operation(quota = UserPoolResourceUpdate, errors = [
    ConcurrentModificationException, InternalErrorException, InvalidParameterException,
    NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
])]
pub struct DeleteManagedLoginBrandingInput {
    /// The ID of the style, a UUID.
    pub managed_login_branding_id: String,
    /// The pool of the style: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
}
