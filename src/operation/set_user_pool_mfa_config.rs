//! `SetUserPoolMfaConfig`: set the MFA and passkey settings of a user pool.

use crate::types::{
    EmailMfaConfigType, SmsMfaConfigType, SoftwareTokenMfaConfigType, UserPoolMfaType, WebAuthnConfigurationType,
};
use crate::{cognito_operation, cognito_output};

/// Sets which second factors a user pool offers, whether they are required, and its passkey
/// settings.
///
/// SMS needs a role that Cognito may assume (`InvalidSmsRoleTrustRelationshipException` and
/// `InvalidSmsRoleAccessPolicyException` otherwise); email codes and passkeys need the Essentials
/// or Plus tier (`FeatureUnavailableInTierException`).
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUserPoolMfaConfig.html)
#[cognito_operation(output = SetUserPoolMfaConfigOutput, quota = UserPoolResourceUpdate, errors = [
    ConcurrentModificationException, FeatureUnavailableInTierException, InternalErrorException,
    InvalidParameterException, InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
    NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
])]
pub struct SetUserPoolMfaConfigInput {
    /// The pool to configure: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// Text of the SMS, with `{####}` for the code, and the role that sends it.
    pub sms_mfa_configuration: Option<SmsMfaConfigType>,
    /// Whether authenticator apps (TOTP) may be used.
    pub software_token_mfa_configuration: Option<SoftwareTokenMfaConfigType>,
    /// Subject and text of the email, with `{####}` for the code. The pool must send its mail
    /// through SES.
    pub email_mfa_configuration: Option<EmailMfaConfigType>,
    /// Whether MFA is `OFF`, `ON` (required of everyone) or `OPTIONAL` (for users who activated a
    /// factor).
    pub mfa_configuration: Option<UserPoolMfaType>,
    /// Relying party of passkeys, whether user verification is required, and whether they count as
    /// MFA.
    pub web_authn_configuration: Option<WebAuthnConfigurationType>,
}

/// The MFA settings of a user pool.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUserPoolMfaConfig.html)
#[cognito_output]
pub struct SetUserPoolMfaConfigOutput {
    /// Text of the SMS and the role that sends it, as stored now.
    pub sms_mfa_configuration: Option<SmsMfaConfigType>,
    /// Whether authenticator apps (TOTP) may be used.
    pub software_token_mfa_configuration: Option<SoftwareTokenMfaConfigType>,
    /// Subject and text of the email, as stored now.
    pub email_mfa_configuration: Option<EmailMfaConfigType>,
    /// Whether MFA is off, required of everyone, or each user's choice.
    pub mfa_configuration: Option<UserPoolMfaType>,
    /// Relying party and user verification of passkeys, as stored now.
    pub web_authn_configuration: Option<WebAuthnConfigurationType>,
}
