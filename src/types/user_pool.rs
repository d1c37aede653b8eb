//! User pools as a whole.

use std::collections::HashMap;

use crate::primitives::{DateTime, UnknownVariantValue};
use crate::types::{
    AccountRecoverySettingType, AcrLevelConfigType, AdminCreateUserConfigType, AliasAttributeType,
    DcrConfigurationType, DeviceConfigurationType, EmailConfigurationType, IssuerConfigurationType, LambdaConfigType,
    SchemaAttributeType, SmsConfigurationType, UserAttributeUpdateSettingsType, UserPoolAddOnsType, UserPoolMfaType,
    UserPoolPolicyType, UsernameAttributeType, UsernameConfigurationType, VerificationMessageTemplateType,
    VerifiedAttributeType,
};
use crate::{cognito_enum, cognito_shape};

/// A user pool with all its settings.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolType.html)
#[cognito_shape]
pub struct UserPoolType {
    /// The Region and a random part joined by `_`, such as `eu-west-1_AbC123xyz`; 1 to 55
    /// characters.
    pub id: Option<String>,
    /// 1 to 128 characters, for people; need not be unique.
    pub name: Option<String>,
    /// Rules for passwords, and the factors that a sign-in may start with.
    pub policies: Option<UserPoolPolicyType>,
    /// While active, `DeleteUserPool` fails with `InvalidParameterException`.
    pub deletion_protection: Option<DeletionProtectionType>,
    /// The functions that the pool calls at certain points of its work.
    pub lambda_config: Option<LambdaConfigType>,
    /// Never set by the service.
    #[deprecated(note = "the service no longer fills it")]
    pub status: Option<StatusType>,
    /// When a setting of the pool last changed.
    pub last_modified_date: Option<DateTime>,
    /// When the pool was created.
    pub creation_date: Option<DateTime>,
    /// All attributes that users can have, standard ones included. A pool takes up to 50 of its
    /// own.
    pub schema_attributes: Option<Vec<SchemaAttributeType>>,
    /// The attributes for which users get a code when they sign up or change them.
    pub auto_verified_attributes: Option<Vec<VerifiedAttributeType>>,
    /// Attributes that users may sign in with beside their username. Fixed at creation; excludes
    /// `username_attributes`.
    pub alias_attributes: Option<Vec<AliasAttributeType>>,
    /// Attributes that users sign up with as their username. Fixed at creation; excludes
    /// `alias_attributes`.
    pub username_attributes: Option<Vec<UsernameAttributeType>>,
    /// Superseded by `verification_message_template`; 6 to 140 characters with `{####}` for the
    /// code.
    pub sms_verification_message: Option<String>,
    /// Superseded by `verification_message_template`; 6 to 20,000 characters with `{####}` for the
    /// code.
    pub email_verification_message: Option<String>,
    /// Superseded by `verification_message_template`; 1 to 140 characters.
    pub email_verification_subject: Option<String>,
    /// The texts of the messages that verify an email address or phone number.
    pub verification_message_template: Option<VerificationMessageTemplateType>,
    /// The text of second-factor messages, 6 to 140 characters with `{####}` for the code.
    pub sms_authentication_message: Option<String>,
    /// Whether a changed email address or phone number must be verified before it replaces the old
    /// one.
    pub user_attribute_update_settings: Option<UserAttributeUpdateSettingsType>,
    /// Whether users need a second factor; off when absent.
    pub mfa_configuration: Option<UserPoolMfaType>,
    /// How devices are remembered; absent if they are not.
    pub device_configuration: Option<DeviceConfigurationType>,
    /// The approximate size of the pool, refreshed now and then; not for exact counts.
    #[cognito(default)]
    pub estimated_number_of_users: i32,
    /// Who sends the pool's email.
    pub email_configuration: Option<EmailConfigurationType>,
    /// Who sends the pool's text messages.
    pub sms_configuration: Option<SmsConfigurationType>,
    /// The pool's tags, keys of up to 128 characters to values of up to 256.
    pub user_pool_tags: Option<HashMap<String, String>>,
    /// Why text messages cannot be sent, as names separated by commas, such as `SNSSandbox`;
    /// absent when all is well.
    pub sms_configuration_failure: Option<String>,
    /// No longer maintained; look for the pool's failed calls in your account's audit trail.
    pub email_configuration_failure: Option<String>,
    /// The prefix of the Cognito-owned domain of the login pages, if there is one.
    pub domain: Option<String>,
    /// The pool's own domain for the login pages, such as `auth.example.com`, if there is one.
    pub custom_domain: Option<String>,
    /// Who may create users, and how they are invited.
    pub admin_create_user_config: Option<AdminCreateUserConfigType>,
    /// The mode of threat protection. Needs the Plus tier.
    pub user_pool_add_ons: Option<UserPoolAddOnsType>,
    /// Whether applications may register app clients by themselves. Needs the Essentials tier or
    /// higher.
    pub dcr_configuration: Option<DcrConfigurationType>,
    /// Whether case counts in usernames.
    pub username_configuration: Option<UsernameConfigurationType>,
    /// The pool's Amazon Resource Name, for IAM policies and tags.
    pub arn: Option<String>,
    /// How users who forgot their password get a code. When absent, text message is tried before
    /// email.
    pub account_recovery_setting: Option<AccountRecoverySettingType>,
    /// The feature plan, which also sets the price per user.
    pub user_pool_tier: Option<UserPoolTierType>,
    /// The key that encrypts the pool's data at rest.
    pub key_configuration: Option<KeyConfigurationType>,
    /// The form of the `iss` claim in the pool's tokens.
    pub issuer_configuration: Option<IssuerConfigurationType>,
    /// The `acr` names of `Level1` to `Level4`, default names included. Needs the Essentials tier
    /// or higher.
    pub acr_configuration: Option<HashMap<String, AcrLevelConfigType>>,
}

/// A user pool in brief, as `ListUserPools` shows it.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolDescriptionType.html)
#[cognito_shape]
pub struct UserPoolDescriptionType {
    /// What every other operation takes as `user_pool_id`; 1 to 55 characters.
    pub id: Option<String>,
    /// 1 to 128 characters, for people; need not be unique.
    pub name: Option<String>,
    /// The functions that the pool calls at certain points of its work.
    pub lambda_config: Option<LambdaConfigType>,
    /// Never set by the service.
    #[deprecated(note = "the service no longer fills it")]
    pub status: Option<StatusType>,
    /// When a setting of the pool last changed.
    pub last_modified_date: Option<DateTime>,
    /// When the pool was created.
    pub creation_date: Option<DateTime>,
    /// The Regions that hold a replica of the pool.
    pub replica_regions: Option<Vec<String>>,
}

/// On or off.
///
/// Used for `DcrConfigurationType`, and for the retired status of pools.
#[cognito_enum]
pub enum StatusType {
    /// The registration endpoint refuses every request.
    Disabled,
    /// Applications can register app clients.
    Enabled,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// Whether a pool is safe from being deleted by mistake.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DeletionProtectionType {
    /// `DeleteUserPool` fails until `UpdateUserPool` sets it to inactive.
    Active,
    /// `DeleteUserPool` deletes the pool and all its users at once.
    Inactive,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// The feature plan of a pool, from the smallest to the largest.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum UserPoolTierType {
    /// The default: adds managed login, passwordless sign-in, email codes, and access-token
    /// customisation to `Lite`.
    Essentials,
    /// Passwords, federation, text-message and TOTP codes, and the classic login pages.
    Lite,
    /// Adds threat protection and the export of user activity to `Essentials`.
    Plus,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// The key that encrypts a pool's data at rest.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_KeyConfigurationType.html)
#[cognito_shape]
pub struct KeyConfigurationType {
    /// Who owns the key.
    pub key_type: Option<EncryptionKeyType>,
    /// Your key, 20 to 2,048 characters; needed with `CUSTOMER_MANAGED_KEY`. A pool with replicas
    /// needs a multi-Region key.
    pub kms_key_arn: Option<String>,
}

/// Who owns the key that encrypts a pool's data.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EncryptionKeyType {
    /// AWS does; nothing to manage and nothing to pay.
    AwsOwnedKey,
    /// You do, in KMS: its use is logged, and revoking it locks the pool's data.
    CustomerManagedKey,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}
