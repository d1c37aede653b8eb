//! `ConfirmDevice`: register a device after sign-in.

use crate::types::DeviceSecretVerifierConfigType;
use crate::{cognito_operation, cognito_output};

/// Registers the device that a user just signed in on, so that the pool can remember it.
///
/// The device proves itself at later sign-ins with a secret that only it knows. Fails with
/// `InvalidUserPoolConfigurationException` if the pool does not remember devices.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ConfirmDevice.html)
#[cognito_operation(unsigned, output = ConfirmDeviceOutput, quota = UserResourceUpdate, errors = [
    DeviceKeyExistsException, ForbiddenException, InternalErrorException, InvalidLambdaResponseException,
    InvalidParameterException, InvalidPasswordException, InvalidUserPoolConfigurationException,
    NotAuthorizedException, OperationNotEnabledException, PasswordResetRequiredException,
    ResourceNotFoundException, TooManyRequestsException, UsernameExistsException, UserNotConfirmedException,
    UserNotFoundException,
])]
pub struct ConfirmDeviceInput {
    /// The access token of the sign-in that offered the device, with the scope
    /// `aws.cognito.signin.user.admin`.
    #[cognito(sensitive)]
    pub access_token: String,
    /// The `device_key` in the `new_device_metadata` of the sign-in, at most 55 characters.
    pub device_key: String,
    /// SRP salt and verifier of the device's secret, both in base64. Keep the secret itself on the
    /// device.
    pub device_secret_verifier_config: Option<DeviceSecretVerifierConfigType>,
    /// A name to show to the user, 1 to 1024 characters.
    pub device_name: Option<String>,
}

/// How the device was registered.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ConfirmDevice.html)
#[cognito_output]
pub struct ConfirmDeviceOutput {
    /// `true` if the pool lets users decide: then ask them and call `UpdateDeviceStatus` to
    /// remember the device. `false` if it is remembered already.
    #[cognito(default)]
    pub user_confirmation_necessary: bool,
}
