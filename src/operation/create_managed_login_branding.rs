//! `CreateManagedLoginBranding`: style the managed login pages.

use crate::primitives::Document;
use crate::types::{AssetType, ManagedLoginBrandingType};
use crate::{cognito_operation, cognito_output};

/// Gives the managed login pages of an app client a style of their own.
///
/// An app client has one style: a second fails with `ManagedLoginBrandingExistsException`. It shows
/// only on a domain with managed login, version 2. A request may have 2 MB: send more with
/// `UpdateManagedLoginBranding`.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateManagedLoginBranding.html)
#[cognito_operation(output = CreateManagedLoginBrandingOutput, quota = UserPoolResourceUpdate, errors = [
    ConcurrentModificationException, InternalErrorException, InvalidParameterException,
    LimitExceededException, ManagedLoginBrandingExistsException, NotAuthorizedException,
    OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
])]
pub struct CreateManagedLoginBrandingInput {
    /// The pool of the app client: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The app client whose pages to style, 1 to 128 characters.
    #[cognito(sensitive)]
    pub client_id: String,
    /// `true` takes the default style; then leave out `settings` and `assets`. The default is
    /// `false`.
    pub use_cognito_provided_values: Option<bool>,
    /// The style as a JSON document in the form that `DescribeManagedLoginBranding` returns. What
    /// is left out takes its default value.
    pub settings: Option<Document>,
    /// Images such as logo and background, at most 40, one for each category and color mode.
    pub assets: Option<Vec<AssetType>>,
}

/// The style that was made.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateManagedLoginBranding.html)
#[cognito_output]
pub struct CreateManagedLoginBrandingOutput {
    /// The style with its ID, which updates and deletion ask for.
    pub managed_login_branding: Option<ManagedLoginBrandingType>,
}
