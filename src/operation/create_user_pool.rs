//! `CreateUserPool`: create a user pool.

use std::collections::HashMap;

use crate::types::{
    AccountRecoverySettingType, AcrLevelConfigType, AdminCreateUserConfigType, AliasAttributeType,
    DcrConfigurationType, DeletionProtectionType, DeviceConfigurationType, EmailConfigurationType,
    IssuerConfigurationType, KeyConfigurationType, LambdaConfigType, SchemaAttributeType, SmsConfigurationType,
    UserAttributeUpdateSettingsType, UserPoolAddOnsType, UserPoolMfaType, UserPoolPolicyType, UserPoolTierType,
    UserPoolType, UsernameAttributeType, UsernameConfigurationType, VerificationMessageTemplateType,
    VerifiedAttributeType,
};
use crate::{cognito_operation, cognito_output};

/// Creates a user pool, the directory that users sign up to and sign in with.
///
/// Sign-in names (`alias_attributes`, `username_attributes`), case sensitivity and required
/// attributes cannot be changed later; the rest can, with `UpdateUserPool`. Fails with
/// `FeatureUnavailableInTierException` if a setting needs a higher tier, and with
/// `LimitExceededException` when the account has all its pools.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPool.html)
#[cognito_operation(output = CreateUserPoolOutput, quota = UserPoolUpdate, errors = [
    FeatureUnavailableInTierException, InternalErrorException, InvalidEmailRoleAccessPolicyException,
    InvalidParameterException, InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
    LimitExceededException, NotAuthorizedException, TierChangeNotAllowedException, TooManyRequestsException,
    UserPoolTaggingException,
])]
pub struct CreateUserPoolInput {
    /// A name for people, 1 to 128 characters: letters, digits, spaces and `_+=,.@-`. It need not
    /// be unique.
    pub pool_name: String,
    /// Rules for passwords and for which factors may come first in a sign-in.
    pub policies: Option<UserPoolPolicyType>,
    /// `ACTIVE` makes `DeleteUserPool` fail until it is turned off; `INACTIVE` is the default.
    pub deletion_protection: Option<DeletionProtectionType>,
    /// The Lambda functions to call during sign-up, sign-in, token issue and sending of messages.
    /// Cognito needs permission to invoke each of them.
    pub lambda_config: Option<LambdaConfigType>,
    /// The attributes, `email` or `phone_number`, that users prove with a code when they sign up.
    pub auto_verified_attributes: Option<Vec<VerifiedAttributeType>>,
    /// Attributes that users may sign in with instead of their username. Not together with
    /// `username_attributes`, and not changeable later.
    pub alias_attributes: Option<Vec<AliasAttributeType>>,
    /// `email` or `phone_number` or both, if people sign up with these and have no username of
    /// their own. Not together with `alias_attributes`, and not changeable later.
    pub username_attributes: Option<Vec<UsernameAttributeType>>,
    /// The SMS text of verification codes, 6 to 140 characters with `{####}` for the code. The
    /// service no longer uses it: set `verification_message_template`.
    pub sms_verification_message: Option<String>,
    /// The email text of verification codes, 6 to 20,000 characters with `{####}` for the code. The
    /// service no longer uses it: set `verification_message_template`.
    pub email_verification_message: Option<String>,
    /// The email subject of verification codes, 1 to 140 characters. The service no longer uses it:
    /// set `verification_message_template`.
    pub email_verification_subject: Option<String>,
    /// Texts of verification messages, and whether emails carry a code or a link.
    pub verification_message_template: Option<VerificationMessageTemplateType>,
    /// The SMS text of MFA codes: 6 to 140 characters with `{####}` for the code.
    pub sms_authentication_message: Option<String>,
    /// `OFF`, the default, `OPTIONAL` (users may turn it on) or `ON` (all users must have a
    /// factor). Factors themselves are set up with `SetUserPoolMfaConfig`.
    pub mfa_configuration: Option<UserPoolMfaType>,
    /// Attributes whose old value stays in use until the user has verified the new one.
    pub user_attribute_update_settings: Option<UserAttributeUpdateSettingsType>,
    /// Whether devices are remembered and may then skip MFA; absent means that they are not.
    pub device_configuration: Option<DeviceConfigurationType>,
    /// Who sends emails: Cognito itself, at most 50 a day and account, or your Amazon SES identity.
    pub email_configuration: Option<EmailConfigurationType>,
    /// The role with which Cognito sends SMS through Amazon SNS, and its external ID. Needed for
    /// any SMS.
    pub sms_configuration: Option<SmsConfigurationType>,
    /// Tags of the pool as an AWS resource, by key; for cost reports and access policies.
    pub user_pool_tags: Option<HashMap<String, String>>,
    /// Whether only administrators may create users, and the texts of their invitations.
    pub admin_create_user_config: Option<AdminCreateUserConfigType>,
    /// The attributes of a user: 1 to 50 custom ones and changes to standard ones. Custom ones are
    /// given without `custom:`. Attributes can be added later but never removed.
    pub schema: Option<Vec<SchemaAttributeType>>,
    /// Threat protection: off, logging only, or acting on risky sign-ins. Needs the `PLUS` tier.
    pub user_pool_add_ons: Option<UserPoolAddOnsType>,
    /// Whether and how applications may register app clients themselves, at the `oauth2/register`
    /// endpoint of the pool's domain (RFC 7591). Not available in the `LITE` tier.
    pub dcr_configuration: Option<DcrConfigurationType>,
    /// Whether usernames and aliases that differ only by upper and lower case are different users.
    /// It cannot be changed later, so decide now; `false` suits most apps.
    pub username_configuration: Option<UsernameConfigurationType>,
    /// By which verified contacts, in which order, users can recover a forgotten password.
    pub account_recovery_setting: Option<AccountRecoverySettingType>,
    /// The feature and price plan: `LITE`, `ESSENTIALS` (the default) or `PLUS`.
    pub user_pool_tier: Option<UserPoolTierType>,
    /// The KMS key that encrypts the pool's data: AWS's own, the default, or yours.
    pub key_configuration: Option<KeyConfigurationType>,
    /// The form of the `iss` claim: the Region's original address, or the newer one that replicas
    /// in other Regions serve too.
    pub issuer_configuration: Option<IssuerConfigurationType>,
    /// Names of your own for the authentication levels in the `acr` claim, by level: `Level1` to
    /// `Level4`. A level without an entry keeps its standard name.
    pub acr_configuration: Option<HashMap<String, AcrLevelConfigType>>,
}

/// The pool that `CreateUserPool` made.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPool.html)
#[cognito_output]
pub struct CreateUserPoolOutput {
    /// The new pool with its ID, ARN and all settings.
    pub user_pool: Option<UserPoolType>,
}
