//! Signing in: flows, challenges, tokens, and what is known about the caller's device.

use crate::primitives::UnknownVariantValue;
use crate::types::NewDeviceMetadataType;
use crate::{cognito_enum, cognito_shape};

/// How a sign-in starts.
///
/// The app client must allow the flow in its `explicit_auth_flows`.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AuthFlowType {
    /// Former name of `AdminUserPasswordAuth`.
    AdminNoSrpAuth,
    /// A back end sends `USERNAME` and `PASSWORD` with its AWS credentials; valid in
    /// `AdminInitiateAuth` only.
    AdminUserPasswordAuth,
    /// The challenges are made up by the pool's Lambda triggers, optionally after an SRP password
    /// check.
    CustomAuth,
    /// Same as `RefreshTokenAuth`.
    RefreshToken,
    /// Trades `REFRESH_TOKEN` for new ID and access tokens. Not available where refresh tokens
    /// rotate; use `GetTokensFromRefreshToken` there.
    RefreshTokenAuth,
    /// The user picks among the factors that the pool allows: password, one-time code or passkey.
    /// Needs the Essentials tier or higher.
    UserAuth,
    /// A public client sends `USERNAME` and `PASSWORD` as they are, over TLS. Needed for the user
    /// migration trigger.
    UserPasswordAuth,
    /// Proves the password with the SRP protocol and `SRP_A`, so that it never leaves the device.
    UserSrpAuth,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// What the user must prove next before tokens are issued.
///
/// The matching answers go into `challenge_responses` together with `USERNAME`, and `SECRET_HASH`
/// if the client has a secret.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ChallengeNameType {
    /// Legacy request for the password itself, in `AdminInitiateAuth` flows with
    /// `ADMIN_NO_SRP_AUTH`.
    AdminNoSrpAuth,
    /// Asks whatever the pool's Lambda trigger asks; answer with `ANSWER`.
    CustomChallenge,
    /// Second step of device SRP; answer with the computed signature, secret block and timestamp.
    DevicePasswordVerifier,
    /// First step of proving a remembered device; answer with `DEVICE_KEY` and `SRP_A`.
    DeviceSrpAuth,
    /// A one-time code was sent by email; answer with `EMAIL_OTP_CODE`.
    EmailOtp,
    /// The user must first register an MFA method; the parameter `MFAS_CAN_SETUP` lists which.
    /// Complete it with the session from `VerifySoftwareToken`.
    MfaSetup,
    /// The temporary password was right; answer with `NEW_PASSWORD` and a value for each of
    /// `requiredAttributes`.
    NewPasswordRequired,
    /// Asks for the password itself in a `USER_AUTH` flow; answer with `PASSWORD`.
    Password,
    /// Asks for the first SRP value in a `USER_AUTH` flow; answer with `SRP_A`.
    PasswordSrp,
    /// Second step of SRP; answer with the computed signature, secret block and timestamp.
    PasswordVerifier,
    /// Asks which of `available_challenges` to use; answer with its name in `ANSWER`.
    SelectChallenge,
    /// Asks which of several MFA methods to use; answer with `SMS_MFA`, `EMAIL_OTP` or
    /// `SOFTWARE_TOKEN_MFA` in `ANSWER`.
    SelectMfaType,
    /// A second-factor code was sent by text message; answer with `SMS_MFA_CODE`.
    SmsMfa,
    /// A first-factor code was sent by text message; answer with `SMS_OTP_CODE`.
    SmsOtp,
    /// Asks for the current TOTP code of an authenticator app; answer with
    /// `SOFTWARE_TOKEN_MFA_CODE`.
    SoftwareTokenMfa,
    /// Asks for a passkey; answer with the authenticator's assertion, as JSON text, in
    /// `CREDENTIAL`.
    WebAuthn,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// The tokens of a completed sign-in or refresh.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AuthenticationResultType.html)
#[cognito_shape]
pub struct AuthenticationResultType {
    /// A JWT that authorises the user's calls to Cognito and, by its scopes, to your own services.
    #[cognito(sensitive)]
    pub access_token: Option<String>,
    /// Seconds until the access token expires, counted from the response.
    #[cognito(default)]
    pub expires_in: i32,
    /// How to present the access token: `Bearer`.
    pub token_type: Option<String>,
    /// An opaque token for new ID and access tokens. Absent after a refresh, unless refresh tokens
    /// rotate.
    #[cognito(sensitive)]
    pub refresh_token: Option<String>,
    /// A JWT with the user's attributes, for your program to read; not meant as a credential for
    /// other services.
    #[cognito(sensitive)]
    pub id_token: Option<String>,
    /// The identity that the pool offers for this device; present if the pool remembers devices
    /// and does not know this one.
    pub new_device_metadata: Option<NewDeviceMetadataType>,
}

/// What a public client knows about the user's device, for the risk rating of threat protection.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserContextDataType.html)
#[cognito_shape]
pub struct UserContextDataType {
    /// The user's IP address. Accepted only if the app client has
    /// `enable_propagate_additional_user_context_data`.
    #[cognito(sensitive)]
    pub ip_address: Option<String>,
    /// The device fingerprint that Cognito's context-data library for JavaScript, Android or iOS
    /// produced.
    #[cognito(sensitive)]
    pub encoded_data: Option<String>,
}

/// What a back end knows about the user's request, for the risk rating of threat protection.
///
/// For the signed (`Admin…`) operations; public clients send `UserContextDataType`.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ContextDataType.html)
#[cognito_shape]
pub struct ContextDataType {
    /// The address that the user's request came from, not the back end's own.
    pub ip_address: String,
    /// The host name on which your service received the request.
    pub server_name: String,
    /// The path on which your service received the request.
    pub server_path: String,
    /// The headers of the user's request; `User-Agent` helps to recognise the device.
    pub http_headers: Vec<HttpHeader>,
    /// The device fingerprint that Cognito's context-data library produced on the user's device.
    pub encoded_data: Option<String>,
}

/// One header of the request that the user sent to your service.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_HttpHeader.html)
#[cognito_shape]
pub struct HttpHeader {
    /// The name, such as `User-Agent`.
    #[cognito(rename = "headerName")]
    pub header_name: Option<String>,
    /// The value, as received.
    #[cognito(rename = "headerValue")]
    pub header_value: Option<String>,
}
