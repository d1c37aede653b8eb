//! `SetUICustomization`: change the look of the classic hosted UI.

use crate::primitives::Blob;
use crate::types::UiCustomizationType;
use crate::{cognito_operation, cognito_output};

/// Sets the logo and style sheet of the classic hosted sign-in pages.
///
/// Applies to one app client, or to all that have no style of their own. The pool must have a
/// domain; managed login pages are styled with `CreateManagedLoginBranding` instead.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUICustomization.html)
#[cognito_operation(
    rename = "SetUICustomization",
    output = SetUiCustomizationOutput,
    quota = UserPoolResourceUpdate,
    errors = [
        InternalErrorException, InvalidParameterException, NotAuthorizedException,
        OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
    ],
)]
pub struct SetUiCustomizationInput {
    /// The pool whose pages to change: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The app client whose pages to change, 1 to 128 characters. `ALL` or absent means all clients
    /// that have no style of their own.
    #[cognito(sensitive)]
    pub client_id: Option<String>,
    /// The style sheet, at most 131,072 characters. Only the selectors of Cognito's own template
    /// are accepted.
    #[cognito(rename = "CSS")]
    pub css: Option<String>,
    /// The logo as a PNG, JPG or JPEG file, at most 131,072 bytes. The client writes it as base64.
    pub image_file: Option<Blob>,
}

/// The style now in force.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUICustomization.html)
#[cognito_output]
pub struct SetUiCustomizationOutput {
    /// The style sheet, its version and the address of the logo.
    #[cognito(rename = "UICustomization")]
    pub ui_customization: Option<UiCustomizationType>,
}
