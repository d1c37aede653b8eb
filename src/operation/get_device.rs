//! `GetDevice`: read one remembered device of the signed-in user.

use crate::types::DeviceType;
use crate::{cognito_operation, cognito_output};

/// Returns what the pool knows about one device of the signed-in user.
///
/// Fails with `ResourceNotFoundException` when the user has no device of this key.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetDevice.html)
#[cognito_operation(unsigned, output = GetDeviceOutput, quota = UserResourceRead, errors = [
    ForbiddenException, InternalErrorException, InvalidParameterException,
    InvalidUserPoolConfigurationException, NotAuthorizedException, OperationNotEnabledException,
    PasswordResetRequiredException, ResourceNotFoundException, TooManyRequestsException,
    UserNotConfirmedException, UserNotFoundException,
])]
pub struct GetDeviceInput {
    /// Key of the device, at most 55 characters: a Region, `_` and a UUID. `ListDevices` reports
    /// it.
    pub device_key: String,
    /// Access token of the user, with the scope `aws.cognito.signin.user.admin`. Optional in the
    /// model, but nothing else names the user.
    #[cognito(sensitive)]
    pub access_token: Option<String>,
}

/// One device of the user.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetDevice.html)
#[cognito_output]
pub struct GetDeviceOutput {
    /// Attributes of the device and when it was created, changed and last used to sign in.
    pub device: Option<DeviceType>,
}
