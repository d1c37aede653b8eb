//! `UpdateUserPool`: change the settings of a user pool.

use std::collections::HashMap;

use crate::cognito_operation;
use crate::types::{
    AccountRecoverySettingType, AcrLevelConfigType, AdminCreateUserConfigType, DcrConfigurationType,
    DeletionProtectionType, DeviceConfigurationType, EmailConfigurationType, IssuerConfigurationType,
    KeyConfigurationType, LambdaConfigType, SmsConfigurationType, UserAttributeUpdateSettingsType, UserPoolAddOnsType,
    UserPoolMfaType, UserPoolPolicyType, UserPoolTierType, VerificationMessageTemplateType, VerifiedAttributeType,
};

/// Replaces the settings of a user pool.
///
/// Every setting that is left out goes back to its default, so send the values of
/// `DescribeUserPool` along with the change. Sign-in aliases, required attributes and case
/// sensitivity cannot be changed. Fails with `FeatureUnavailableInTierException` for a setting
/// beyond the tier, and with `UserImportInProgressException` while users are imported.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPool.html)
#[cognito_operation(quota = UserPoolUpdate, errors = [
    ConcurrentModificationException, FeatureUnavailableInTierException, InternalErrorException,
    InvalidEmailRoleAccessPolicyException, InvalidParameterException, InvalidSmsRoleAccessPolicyException,
    InvalidSmsRoleTrustRelationshipException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TierChangeNotAllowedException, TooManyRequestsException,
    UserImportInProgressException, UserPoolTaggingException,
])]
pub struct UpdateUserPoolInput {
    /// The pool to change: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// Password rules, password history, and the factors that a sign-in may begin with.
    pub policies: Option<UserPoolPolicyType>,
    /// `ACTIVE` makes `DeleteUserPool` fail until it is set to `INACTIVE`.
    pub deletion_protection: Option<DeletionProtectionType>,
    /// The Lambda functions that are called at sign-up, at sign-in, and when tokens and messages
    /// are made.
    pub lambda_config: Option<LambdaConfigType>,
    /// Whether new email addresses and phone numbers get a verification code by themselves.
    pub auto_verified_attributes: Option<Vec<VerifiedAttributeType>>,
    /// Legacy text of the verification SMS, 6 to 140 characters with `{####}` for the code. Prefer
    /// `verification_message_template`.
    pub sms_verification_message: Option<String>,
    /// Legacy text of the verification email, 6 to 20,000 characters with `{####}` for the code.
    /// Prefer `verification_message_template`.
    pub email_verification_message: Option<String>,
    /// Legacy subject of the verification email, 1 to 140 characters. Prefer
    /// `verification_message_template`.
    pub email_verification_subject: Option<String>,
    /// Texts of verification messages, and whether emails carry a code or a link.
    pub verification_message_template: Option<VerificationMessageTemplateType>,
    /// Text of the SMS with an MFA code, 6 to 140 characters with `{####}` for the code.
    pub sms_authentication_message: Option<String>,
    /// Which attributes keep their old value until the new one is verified.
    pub user_attribute_update_settings: Option<UserAttributeUpdateSettingsType>,
    /// Whether MFA is `OFF`, `ON` (required of everyone) or `OPTIONAL`. Factors are set up with
    /// `SetUserPoolMfaConfig`.
    pub mfa_configuration: Option<UserPoolMfaType>,
    /// Whether devices are remembered, and whether a remembered one spares the user MFA. Devices
    /// are not tracked when left out.
    pub device_configuration: Option<DeviceConfigurationType>,
    /// Sender of emails: Cognito's own with 50 mails a day, or an SES identity of yours.
    pub email_configuration: Option<EmailConfigurationType>,
    /// IAM role, external ID and Region for sending SMS.
    pub sms_configuration: Option<SmsConfigurationType>,
    /// Tags of the pool: keys of 1 to 128 characters, values of up to 256.
    pub user_pool_tags: Option<HashMap<String, String>>,
    /// Whether only administrators create users, and the text of the invitation.
    pub admin_create_user_config: Option<AdminCreateUserConfigType>,
    /// Threat protection: off, recording only, or enforced. Needs the Plus tier.
    pub user_pool_add_ons: Option<UserPoolAddOnsType>,
    /// Whether applications may register app clients by themselves at the pool's domain, and with
    /// which grants and scopes. Replaces the previous one as a whole.
    pub dcr_configuration: Option<DcrConfigurationType>,
    /// Contacts for resetting a password in order of priority, or `admin_only`.
    pub account_recovery_setting: Option<AccountRecoverySettingType>,
    /// New name of the pool, 1 to 128 characters.
    pub pool_name: Option<String>,
    /// Feature plan that the pool is billed by: `LITE`, `ESSENTIALS` or `PLUS`. A change that is
    /// not possible fails with `TierChangeNotAllowedException`.
    pub user_pool_tier: Option<UserPoolTierType>,
    /// Whether the pool's data is encrypted with a key of AWS or with a KMS key of yours.
    pub key_configuration: Option<KeyConfigurationType>,
    /// Which form of issuer URL tokens carry. Programs that validate tokens have to follow a
    /// change.
    pub issuer_configuration: Option<IssuerConfigurationType>,
    /// Names that the `acr` claim reports for the levels `Level1` to `Level4`, by level.
    pub acr_configuration: Option<HashMap<String, AcrLevelConfigType>>,
}
