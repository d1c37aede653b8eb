//! `AdminUpdateDeviceStatus`: remember a device of a user, or not.

use crate::cognito_operation;
use crate::types::DeviceRememberedStatusType;

/// Sets whether a device of a user is remembered.
///
/// A remembered device can skip MFA if the pool allows that. Fails with
/// `InvalidUserPoolConfigurationException` if the pool does not remember devices.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminUpdateDeviceStatus.html)
#[cognito_operation(quota = UserResourceUpdate, errors = [
    InternalErrorException, InvalidParameterException, InvalidUserPoolConfigurationException,
    NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
    UserNotFoundException,
])]
pub struct AdminUpdateDeviceStatusInput {
    /// The pool the user belongs to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The user who has the device: the username, an alias of it, or the `sub`; 1 to 128
    /// characters.
    #[cognito(sensitive)]
    pub username: String,
    /// The device: a key of the form `<region>_<uuid>` from `AdminListDevices`, at most 55
    /// characters.
    pub device_key: String,
    /// The new state: `remembered` or `not_remembered`.
    pub device_remembered_status: Option<DeviceRememberedStatusType>,
}
