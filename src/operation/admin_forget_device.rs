//! `AdminForgetDevice`: forget a device of a user.

use crate::cognito_operation;

/// Removes a remembered device of a user, so that it no longer skips MFA.
///
/// Fails with `ResourceNotFoundException` if the user has no such device, and with
/// `InvalidUserPoolConfigurationException` if the pool does not remember devices.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminForgetDevice.html)
#[cognito_operation(quota = UserResourceUpdate, errors = [
    InternalErrorException, InvalidParameterException, InvalidUserPoolConfigurationException,
    NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
    UserNotFoundException,
])]
pub struct AdminForgetDeviceInput {
    /// The pool the user belongs to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The user who has the device: the username, an alias of it, or the `sub`; 1 to 128
    /// characters.
    #[cognito(sensitive)]
    pub username: String,
    /// The device to forget: a key of the form `<region>_<uuid>` from `AdminListDevices`, at most
    /// 55 characters.
    pub device_key: String,
}
