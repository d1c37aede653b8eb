//! Devices that a pool remembers, so that they can replace a second factor.

use crate::primitives::{DateTime, UnknownVariantValue};
use crate::types::AttributeType;
use crate::{cognito_enum, cognito_shape};

/// A device that a user has confirmed.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeviceType.html)
#[cognito_shape]
pub struct DeviceType {
    /// Identifies the device: the Region and a UUID, joined by `_`; 1 to 55 characters.
    pub device_key: Option<String>,
    /// What the service noted about it, such as `device_name`, `device_status` and `last_ip_used`.
    pub device_attributes: Option<Vec<AttributeType>>,
    /// When the user first signed in with it.
    pub device_create_date: Option<DateTime>,
    /// When its name or remembered status last changed.
    pub device_last_modified_date: Option<DateTime>,
    /// When the user last signed in with it.
    pub device_last_authenticated_date: Option<DateTime>,
}

/// The identity that a pool gives to a device that it sees for the first time.
///
/// Pass it to `ConfirmDevice` with a generated secret to make the device known.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_NewDeviceMetadataType.html)
#[cognito_shape]
pub struct NewDeviceMetadataType {
    /// To be stored on the device and sent as `DEVICE_KEY` in later sign-ins.
    pub device_key: Option<String>,
    /// Enters the SRP computation of the device's password verifier, beside the device key.
    pub device_group_key: Option<String>,
}

/// What the pool stores in place of a device's secret, as SRP defines it.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeviceSecretVerifierConfigType.html)
#[cognito_shape]
pub struct DeviceSecretVerifierConfigType {
    /// The verifier computed from the device group key, device key, secret and salt, in Base64.
    pub password_verifier: Option<String>,
    /// The random salt that went into the verifier, in Base64.
    pub salt: Option<String>,
}

/// How a pool remembers devices.
///
/// Sending it, even with both members false, turns remembering on; a pool without it remembers
/// nothing.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeviceConfigurationType.html)
#[cognito_shape]
pub struct DeviceConfigurationType {
    /// True lets a remembered device stand in for the second factor; unknown devices must still
    /// present one.
    #[cognito(default)]
    pub challenge_required_on_new_device: bool,
    /// True leaves it to the user: a confirmed device counts only after `UpdateDeviceStatus`.
    /// False remembers each at once.
    #[cognito(default)]
    pub device_only_remembered_on_user_prompt: bool,
}

/// Whether a device may stand in for a second factor.
#[cognito_enum(rename_all = "snake_case")]
pub enum DeviceRememberedStatusType {
    /// It is tracked, but gets no relief.
    NotRemembered,
    /// It is trusted, as far as the pool's `DeviceConfigurationType` allows.
    Remembered,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}
