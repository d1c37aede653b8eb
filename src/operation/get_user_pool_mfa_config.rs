//! `GetUserPoolMfaConfig`: read the MFA settings of a user pool.

use crate::types::{
    EmailMfaConfigType, SmsMfaConfigType, SoftwareTokenMfaConfigType, UserPoolMfaType, WebAuthnConfigurationType,
};
use crate::{cognito_operation, cognito_output};

/// Returns which second factors a user pool offers, whether they are required, and its passkey
/// settings.
///
/// A factor that is not set up is left out of the answer.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUserPoolMfaConfig.html)
#[cognito_operation(output = GetUserPoolMfaConfigOutput, quota = UserPoolResourceRead, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, ResourceNotFoundException,
    TooManyRequestsException,
])]
pub struct GetUserPoolMfaConfigInput {
    /// The pool to read: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
}

/// The MFA settings of a user pool.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUserPoolMfaConfig.html)
#[cognito_output]
pub struct GetUserPoolMfaConfigOutput {
    /// Text of the SMS and the role that sends it, when SMS codes are set up.
    pub sms_mfa_configuration: Option<SmsMfaConfigType>,
    /// Whether authenticator apps (TOTP) may be used.
    pub software_token_mfa_configuration: Option<SoftwareTokenMfaConfigType>,
    /// Subject and text of the email, when email codes are set up.
    pub email_mfa_configuration: Option<EmailMfaConfigType>,
    /// Whether MFA is off, required of everyone, or each user's choice.
    pub mfa_configuration: Option<UserPoolMfaType>,
    /// Relying party and user verification of passkeys.
    pub web_authn_configuration: Option<WebAuthnConfigurationType>,
}
