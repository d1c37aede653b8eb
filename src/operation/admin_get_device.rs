//! `AdminGetDevice`: read a device of a user.

use crate::types::DeviceType;
use crate::{cognito_operation, cognito_output};

/// Reads one remembered device of a user.
///
/// Fails with `ResourceNotFoundException` if the user or the device does not exist.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminGetDevice.html)
#[cognito_operation(output = AdminGetDeviceOutput, quota = UserResourceRead, errors = [
    InternalErrorException, InvalidParameterException, InvalidUserPoolConfigurationException,
    NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
])]
pub struct AdminGetDeviceInput {
    /// The device to read: a key of the form `<region>_<uuid>`, at most 55 characters.
    pub device_key: String,
    /// The pool the user belongs to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The user who has the device: the username, an alias of it, or the `sub`; 1 to 128
    /// characters.
    #[cognito(sensitive)]
    pub username: String,
}

/// A device of a user.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminGetDevice.html)
#[cognito_output]
pub struct AdminGetDeviceOutput {
    /// The device with its attributes and the time it was last used to sign in.
    pub device: Option<DeviceType>,
}
