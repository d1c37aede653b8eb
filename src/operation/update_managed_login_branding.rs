//! `UpdateManagedLoginBranding`: change a branding style of managed login.

use crate::primitives::Document;
use crate::types::{AssetType, ManagedLoginBrandingType};
use crate::{cognito_operation, cognito_output};

/// Changes settings or images of a managed login style.
///
/// A request may have 2 MB at most; settings that are not sent stay, so a bigger style can be sent
/// in parts. Two changes at the same time fail with `ConcurrentModificationException`.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateManagedLoginBranding.html)
#[cognito_operation(output = UpdateManagedLoginBrandingOutput, quota = UserPoolResourceUpdate, errors = [
    ConcurrentModificationException, InternalErrorException, InvalidParameterException,
    NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
])]
pub struct UpdateManagedLoginBrandingInput {
    /// The pool that holds the style: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: Option<String>,
    /// ID of the style to change, a version 4 UUID; `DescribeManagedLoginBrandingByClient` returns
    /// it.
    pub managed_login_branding_id: Option<String>,
    /// `true` goes back to the looks that Cognito ships; `settings` and `assets` must then be left
    /// out.
    pub use_cognito_provided_values: Option<bool>,
    /// The style as a JSON document of the branding editor's form. `DescribeManagedLoginBranding`
    /// returns one to start from.
    pub settings: Option<Document>,
    /// Images with their place on the page, color mode and file type: at most 40, each up to
    /// 1,000,000 bytes.
    pub assets: Option<Vec<AssetType>>,
}

/// The changed style.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateManagedLoginBranding.html)
#[cognito_output]
pub struct UpdateManagedLoginBrandingOutput {
    /// The style as it is stored now.
    pub managed_login_branding: Option<ManagedLoginBrandingType>,
}
