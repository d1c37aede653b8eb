//! `UpdateDeviceStatus`: remember a device of the signed-in user, or not.

use crate::cognito_operation;
use crate::types::DeviceRememberedStatusType;

/// Sets whether a device of the signed-in user is remembered.
///
/// Only a remembered device can stand in for MFA. Needed in pools that remember a device only when
/// the user agrees. Fails with `ResourceNotFoundException` when the user has no such device.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateDeviceStatus.html)
#[cognito_operation(unsigned, quota = UserResourceUpdate, errors = [
    ForbiddenException, InternalErrorException, InvalidParameterException,
    InvalidUserPoolConfigurationException, NotAuthorizedException, OperationNotEnabledException,
    PasswordResetRequiredException, ResourceNotFoundException, TooManyRequestsException,
    UserNotConfirmedException, UserNotFoundException,
])]
pub struct UpdateDeviceStatusInput {
    /// Access token of the user, with the scope `aws.cognito.signin.user.admin`. It names the user
    /// who owns the device.
    #[cognito(sensitive)]
    pub access_token: String,
    /// Key of the device, at most 55 characters: a Region, `_` and a UUID. The device must have
    /// been confirmed by `ConfirmDevice`.
    pub device_key: String,
    /// Whether the device is `remembered` or `not_remembered`.
    pub device_remembered_status: Option<DeviceRememberedStatusType>,
}
