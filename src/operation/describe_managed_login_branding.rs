//! `DescribeManagedLoginBranding`: read a style of login pages.

use crate::types::ManagedLoginBrandingType;
use crate::{cognito_operation, cognito_output};

/// Reads a style of managed login pages by its ID.
///
/// `DescribeManagedLoginBrandingByClient` finds it by its app client.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeManagedLoginBranding.html)
#[cognito_operation(output = DescribeManagedLoginBrandingOutput, quota = UserPoolResourceRead, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException,
])]
pub struct DescribeManagedLoginBrandingInput {
    /// The pool of the style: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The ID of the style, a UUID.
    pub managed_login_branding_id: String,
    /// `true` fills what the style leaves open with the default values; `false`, the default,
    /// returns only what was set.
    pub return_merged_resources: Option<bool>,
}

/// A style of managed login pages.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeManagedLoginBranding.html)
#[cognito_output]
pub struct DescribeManagedLoginBrandingOutput {
    /// The style with its settings and images.
    pub managed_login_branding: Option<ManagedLoginBrandingType>,
}
