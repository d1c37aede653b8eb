//! `DescribeManagedLoginBrandingByClient`: read an app client's style of login pages.

use crate::types::ManagedLoginBrandingType;
use crate::{cognito_operation, cognito_output};

/// Reads the style of the managed login pages of an app client.
///
/// Fails with `ResourceNotFoundException` if the client has none.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeManagedLoginBrandingByClient.html)
#[cognito_operation(
    output = DescribeManagedLoginBrandingByClientOutput,
    quota = UserPoolResourceRead,
    errors = [
        InternalErrorException, InvalidParameterException, NotAuthorizedException,
        OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
    ],
)]
pub struct DescribeManagedLoginBrandingByClientInput {
    /// The pool of the app client: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The app client whose style to read, 1 to 128 characters.
    #[cognito(sensitive)]
    pub client_id: String,
    /// `true` fills what the style leaves open with the default values; `false`, the default,
    /// returns only what was set.
    pub return_merged_resources: Option<bool>,
}

/// A style of managed login pages.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeManagedLoginBrandingByClient.html)
#[cognito_output]
pub struct DescribeManagedLoginBrandingByClientOutput {
    /// The style with its ID, settings and images.
    pub managed_login_branding: Option<ManagedLoginBrandingType>,
}
