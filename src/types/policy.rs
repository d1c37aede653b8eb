//! Policies of a pool: passwords, first factors and account recovery.

use crate::primitives::UnknownVariantValue;
use crate::{cognito_enum, cognito_shape};

/// The rules for passwords and for how a sign-in may start.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolPolicyType.html)
#[cognito_shape]
pub struct UserPoolPolicyType {
    /// What passwords must look like and how long temporary ones live.
    pub password_policy: Option<PasswordPolicyType>,
    /// The factors that a sign-in may start with. Needs the Essentials tier or higher.
    pub sign_in_policy: Option<SignInPolicyType>,
}

/// What passwords of a pool must look like.
///
/// Checked when a password is set; existing passwords stay valid when the policy gets stricter.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_PasswordPolicyType.html)
#[cognito_shape]
pub struct PasswordPolicyType {
    /// 6 to 99 characters; 8 when absent.
    pub minimum_length: Option<i32>,
    /// Whether at least one of A to Z must occur.
    #[cognito(default)]
    pub require_uppercase: bool,
    /// Whether at least one of a to z must occur.
    #[cognito(default)]
    pub require_lowercase: bool,
    /// Whether at least one digit must occur.
    #[cognito(default)]
    pub require_numbers: bool,
    /// Whether at least one special character must occur.
    #[cognito(default)]
    pub require_symbols: bool,
    /// How many former passwords cannot be used again, 0 to 24. Above 0 it needs the Essentials
    /// tier or higher.
    pub password_history_size: Option<i32>,
    /// Days until the temporary password of an invited user lapses, up to 365. 0 stands for the
    /// default of 7.
    #[cognito(default)]
    pub temporary_password_validity_days: i32,
}

/// The factors that a sign-in with `USER_AUTH` may start with.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SignInPolicyType.html)
#[cognito_shape]
pub struct SignInPolicyType {
    /// 1 to 5 factors; `SOFTWARE_TOKEN` is refused.
    pub allowed_first_auth_factors: Option<Vec<AuthFactorType>>,
}

/// A way to prove who one is.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AuthFactorType {
    /// A one-time code by email.
    EmailOtp,
    /// A password, sent as it is or proven with SRP.
    Password,
    /// A one-time code by text message.
    SmsOtp,
    /// A time-based code from an authenticator app; a second factor only.
    SoftwareToken,
    /// A passkey, or a security key.
    WebAuthn,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// How users who forgot their password can get back in.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountRecoverySettingType.html)
#[cognito_shape]
pub struct AccountRecoverySettingType {
    /// 1 or 2 ways, tried in the order of their priority. `admin_only` must stand alone.
    pub recovery_mechanisms: Option<Vec<RecoveryOptionType>>,
}

/// One way of account recovery and its rank.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RecoveryOptionType.html)
#[cognito_shape]
pub struct RecoveryOptionType {
    /// 1 is tried first, 2 only if the user lacks the first.
    pub priority: i32,
    /// Where the code goes.
    pub name: RecoveryOptionNameType,
}

/// Where the code for a forgotten password goes.
#[cognito_enum(rename_all = "snake_case")]
pub enum RecoveryOptionNameType {
    /// Nowhere: `ForgotPassword` fails, and an administrator must reset the password.
    AdminOnly,
    /// To the user's email address, if verified.
    VerifiedEmail,
    /// To the user's phone number, if verified and not used for MFA.
    VerifiedPhoneNumber,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}
