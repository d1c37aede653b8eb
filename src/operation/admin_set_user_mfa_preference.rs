//! `AdminSetUserMFAPreference`: choose the MFA factors of a user.

use crate::cognito_operation;
use crate::types::{EmailMfaSettingsType, SmsMfaSettingsType, SoftwareTokenMfaSettingsType, WebAuthnMfaSettingsType};

/// Turns MFA factors of a user on or off and chooses the preferred one.
///
/// A factor that is on is asked for at sign-in if the pool allows or requires MFA. Only one can be
/// preferred. Fails with `InvalidParameterException` if the user has not set the factor up.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminSetUserMFAPreference.html)
#[cognito_operation(rename = "AdminSetUserMFAPreference", quota = UserResourceUpdate, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    PasswordResetRequiredException, ResourceNotFoundException, UserNotConfirmedException,
    UserNotFoundException,
])]
pub struct AdminSetUserMfaPreferenceInput {
    /// Codes by SMS. The user needs a phone number.
    #[cognito(rename = "SMSMfaSettings")]
    pub sms_mfa_settings: Option<SmsMfaSettingsType>,
    /// Codes of an authenticator app (TOTP). The user must have registered one with
    /// `VerifySoftwareToken`.
    pub software_token_mfa_settings: Option<SoftwareTokenMfaSettingsType>,
    /// Codes by email. The user needs an email address, and the pool must send through Amazon SES.
    pub email_mfa_settings: Option<EmailMfaSettingsType>,
    /// Passkeys as a factor of MFA, with user verification. The pool must be set to
    /// `MULTI_FACTOR_WITH_USER_VERIFICATION`, which the `LITE` tier does not have.
    pub web_authn_mfa_settings: Option<WebAuthnMfaSettingsType>,
    /// The user to change: the username, an alias of it, or the `sub`; 1 to 128 characters.
    #[cognito(sensitive)]
    pub username: String,
    /// The pool the user belongs to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
}
