//! `SetUserMFAPreference`: activate and prefer MFA factors of the signed-in user.

use crate::cognito_operation;
use crate::types::{EmailMfaSettingsType, SmsMfaSettingsType, SoftwareTokenMfaSettingsType, WebAuthnMfaSettingsType};

/// Sets which MFA factors of the signed-in user are active, and which one is asked for first.
///
/// A factor that is left out stays as it is. Only one may be preferred; with several active and
/// none preferred, the user chooses at each sign-in. A factor must be ready before it is activated:
/// a verified phone number or email address, or an authenticator app confirmed by
/// `VerifySoftwareToken`.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUserMFAPreference.html)
#[cognito_operation(unsigned, rename = "SetUserMFAPreference", quota = UserResourceUpdate, errors = [
    ForbiddenException, InternalErrorException, InvalidParameterException, NotAuthorizedException,
    OperationNotEnabledException, PasswordResetRequiredException, ResourceNotFoundException,
    UserNotConfirmedException, UserNotFoundException,
])]
pub struct SetUserMfaPreferenceInput {
    /// Whether codes by SMS are active and preferred.
    #[cognito(rename = "SMSMfaSettings")]
    pub sms_mfa_settings: Option<SmsMfaSettingsType>,
    /// Whether codes of an authenticator app are active and preferred.
    pub software_token_mfa_settings: Option<SoftwareTokenMfaSettingsType>,
    /// Whether codes by email are active and preferred.
    pub email_mfa_settings: Option<EmailMfaSettingsType>,
    /// Whether passkeys count as MFA for this user.
    pub web_authn_mfa_settings: Option<WebAuthnMfaSettingsType>,
    /// Access token of the user, with the scope `aws.cognito.signin.user.admin`.
    #[cognito(sensitive)]
    pub access_token: String,
}
