//! `ForgetDevice`: remove a remembered device of the signed-in user.

use crate::cognito_operation;

/// Removes one remembered device of the signed-in user.
///
/// The next sign-in from it counts as one from a new device, so it can no longer stand in for MFA.
/// Fails with `ResourceNotFoundException` when the user has no such device.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ForgetDevice.html)
#[cognito_operation(unsigned, quota = UserResourceUpdate, errors = [
    ForbiddenException, InternalErrorException, InvalidParameterException,
    InvalidUserPoolConfigurationException, NotAuthorizedException, OperationNotEnabledException,
    PasswordResetRequiredException, ResourceNotFoundException, TooManyRequestsException,
    UserNotConfirmedException, UserNotFoundException,
])]
pub struct ForgetDeviceInput {
    /// Access token of the user, with the scope `aws.cognito.signin.user.admin`. Optional in the
    /// model, but nothing else names the user.
    #[cognito(sensitive)]
    pub access_token: Option<String>,
    /// Key of the device, at most 55 characters: a Region, `_` and a UUID. `ListDevices` reports
    /// it.
    pub device_key: String,
}
