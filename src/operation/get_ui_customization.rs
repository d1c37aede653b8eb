//! `GetUICustomization`: read the logo and CSS of the classic hosted UI.

use crate::types::UiCustomizationType;
use crate::{cognito_operation, cognito_output};

/// Returns the logo and CSS of the classic hosted UI, for the whole pool or for one app client.
///
/// An app client without a customization of its own gets that of the pool. Managed login keeps its
/// looks elsewhere: see `DescribeManagedLoginBranding`.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUICustomization.html)
#[cognito_operation(
    rename = "GetUICustomization",
    output = GetUiCustomizationOutput,
    quota = UserPoolResourceRead,
    errors = [
        InternalErrorException, InvalidParameterException, NotAuthorizedException,
        OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
    ],
)]
pub struct GetUiCustomizationInput {
    /// The pool whose hosted UI to read: an ID such as `eu-west-1_AbCdEfGhI`, at most 55
    /// characters.
    pub user_pool_id: String,
    /// The app client whose pages to read, 1 to 128 characters; the default of the pool if absent.
    #[cognito(sensitive)]
    pub client_id: Option<String>,
}

/// The customization of the classic hosted UI.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUICustomization.html)
#[cognito_output]
pub struct GetUiCustomizationOutput {
    /// Logo address, CSS and dates; empty when nothing was ever customized.
    #[cognito(rename = "UICustomization")]
    pub ui_customization: Option<UiCustomizationType>,
}
