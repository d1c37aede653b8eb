//! Multi-factor authentication: what a pool offers and what a user has turned on.

use crate::primitives::UnknownVariantValue;
use crate::types::{DeliveryMediumType, SmsConfigurationType};
use crate::{cognito_enum, cognito_shape};

/// Whether users of a pool need a second factor.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum UserPoolMfaType {
    /// Nobody is asked for one, whatever users have set up.
    Off,
    /// Everybody must have one; users without are led through its setup when they sign in.
    On,
    /// Users who have set one up are asked for it.
    Optional,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// How a pool sends second-factor codes by text message.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SmsMfaConfigType.html)
#[cognito_shape]
pub struct SmsMfaConfigType {
    /// The text, 6 to 140 characters, with `{####}` where the code goes; the service's own when
    /// absent.
    pub sms_authentication_message: Option<String>,
    /// The sender. Also set by `CreateUserPool` and `UpdateUserPool`; the last write wins.
    pub sms_configuration: Option<SmsConfigurationType>,
}

/// Whether a user gets second-factor codes by text message.
///
/// Where the pool requires MFA, it cannot be turned off, only be made less preferred.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SMSMfaSettingsType.html)
#[cognito_shape]
pub struct SmsMfaSettingsType {
    /// True asks for a code at every sign-in, except from remembered devices. The user needs a
    /// phone number.
    #[cognito(default)]
    pub enabled: bool,
    /// True makes it the first choice among several methods; only one can be.
    #[cognito(default)]
    pub preferred_mfa: bool,
}

/// Whether a pool offers time-based codes (TOTP) from authenticator apps.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SoftwareTokenMfaConfigType.html)
#[cognito_shape]
pub struct SoftwareTokenMfaConfigType {
    /// True lets users register an app with `AssociateSoftwareToken`.
    #[cognito(default)]
    pub enabled: bool,
}

/// Whether a user's authenticator app serves as second factor.
///
/// Where the pool requires MFA, it cannot be turned off, only be made less preferred.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SoftwareTokenMfaSettingsType.html)
#[cognito_shape]
pub struct SoftwareTokenMfaSettingsType {
    /// True asks for a code at every sign-in, except from remembered devices. Fails until an app
    /// has been verified.
    #[cognito(default)]
    pub enabled: bool,
    /// True makes it the first choice among several methods; only one can be.
    #[cognito(default)]
    pub preferred_mfa: bool,
}

/// How a pool sends one-time codes by email, for MFA and for passwordless sign-in.
///
/// Needs the Essentials tier or higher, and an own sender in Amazon SES.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailMfaConfigType.html)
#[cognito_shape]
pub struct EmailMfaConfigType {
    /// The body, 6 to 20,000 characters, with `{####}` where the code goes; the service's own when
    /// absent.
    pub message: Option<String>,
    /// The subject line; the service's own when absent.
    pub subject: Option<String>,
}

/// Whether a user gets second-factor codes by email.
///
/// Needs the Essentials tier or higher.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailMfaSettingsType.html)
#[cognito_shape]
pub struct EmailMfaSettingsType {
    /// True asks for a code at every sign-in, except from remembered devices. The user needs an
    /// email address.
    #[cognito(default)]
    pub enabled: bool,
    /// True makes it the first choice among several methods; only one can be.
    #[cognito(default)]
    pub preferred_mfa: bool,
}

/// The old way to say where a user gets codes by text message.
///
/// Replaced by `SmsMfaSettingsType`; knows nothing of authenticator apps or email.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_MFAOptionType.html)
#[cognito_shape]
pub struct MfaOptionType {
    /// Always `SMS`; other values are refused.
    pub delivery_medium: Option<DeliveryMediumType>,
    /// The attribute that holds the number: always `phone_number`.
    pub attribute_name: Option<String>,
}

/// Whether the code from an authenticator app was right.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum VerifySoftwareTokenResponseType {
    /// It was not; the app is not registered.
    Error,
    /// It was; turn the method on with `SetUserMFAPreference`, or go on with the challenge
    /// `MFA_SETUP`.
    Success,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}
