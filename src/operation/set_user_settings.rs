//! `SetUserSettings`: set SMS MFA the legacy way.

use crate::cognito_operation;
use crate::types::MfaOptionType;

/// Turns MFA by SMS on or off for the signed-in user.
///
/// Superseded by `SetUserMFAPreference`, which knows the other factors too.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUserSettings.html)
#[cognito_operation(unsigned, quota = UserResourceUpdate, errors = [
    ForbiddenException, InternalErrorException, InvalidParameterException, NotAuthorizedException,
    OperationNotEnabledException, PasswordResetRequiredException, ResourceNotFoundException,
    UserNotConfirmedException, UserNotFoundException,
])]
pub struct SetUserSettingsInput {
    /// Access token of the user, with the scope `aws.cognito.signin.user.admin`.
    #[cognito(sensitive)]
    pub access_token: String,
    /// The SMS setting: one entry with `SMS` and the attribute `phone_number` turns it on, an empty
    /// list turns it off.
    #[cognito(rename = "MFAOptions")]
    pub mfa_options: Vec<MfaOptionType>,
}
