//! Passkeys, also known as `WebAuthn`.

use crate::primitives::{DateTime, UnknownVariantValue};
use crate::{cognito_enum, cognito_shape};

/// How a pool uses passkeys.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_WebAuthnConfigurationType.html)
#[cognito_shape]
pub struct WebAuthnConfigurationType {
    /// The domain that passkeys are bound to, 1 to 127 characters; the pool's domain by default.
    /// Passkeys stop working when it changes.
    pub relying_party_id: Option<String>,
    /// Whether the authenticator must check the person, by fingerprint, face or PIN.
    pub user_verification: Option<UserVerificationType>,
    /// Whether a passkey alone fulfils MFA; it does not when absent. Needs the Essentials tier or
    /// higher.
    pub factor_configuration: Option<WebAuthnFactorConfigurationType>,
}

/// Whether an authenticator must check the person who uses it.
#[cognito_enum(rename_all = "snake_case")]
pub enum UserVerificationType {
    /// It does if it can.
    Preferred,
    /// Passkeys that cannot do so are refused.
    Required,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// Whether a passkey counts as one factor or as two.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum WebAuthnFactorConfigurationType {
    /// A passkey that checked the person fulfils MFA on its own.
    MultiFactorWithUserVerification,
    /// It counts as one; where MFA is required, passkeys cannot be used.
    SingleFactor,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// A passkey that a user has registered.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_WebAuthnCredentialDescription.html)
#[cognito_shape]
pub struct WebAuthnCredentialDescription {
    /// Identifies the passkey, as assigned by the authenticator; names it when it is deleted.
    pub credential_id: String,
    /// A name that the service made up, to show to the user.
    pub friendly_credential_name: String,
    /// The domain that it is bound to.
    pub relying_party_id: String,
    /// `platform` if it lives in the device, `cross-platform` if on a key that is plugged in or
    /// held near.
    pub authenticator_attachment: Option<String>,
    /// How it can be reached, such as `internal`, `usb`, `nfc`, `ble` or `hybrid`; can be empty.
    pub authenticator_transports: Vec<String>,
    /// When the user registered it.
    pub created_at: DateTime,
}

/// Whether a user's passkey fulfils MFA.
///
/// Has no preference: it applies whenever the sign-in starts with the passkey.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_WebAuthnMfaSettingsType.html)
#[cognito_shape]
pub struct WebAuthnMfaSettingsType {
    /// True demands that the authenticator checks the person. The user must have another method
    /// too, as a way back.
    #[cognito(default)]
    pub enabled: bool,
}
