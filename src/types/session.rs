//! Tracked sessions of users.

use crate::primitives::{DateTime, UnknownVariantValue};
use crate::{cognito_enum, cognito_shape};

/// An active session of a user.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SessionDescriptionType.html)
#[cognito_shape]
pub struct SessionDescriptionType {
    /// Names the session when it is revoked: `tkn` or `sso` and 25 lowercase letters and digits.
    pub session_id: Option<String>,
    /// Whether it stands for a set of tokens or for a login in the browser.
    pub session_type: Option<SessionTypeType>,
    /// The app client of the session, 1 to 128 characters.
    #[cognito(sensitive)]
    pub client_id: Option<String>,
    /// When the user signed in.
    pub create_date: Option<DateTime>,
    /// When tokens were last issued in it.
    pub last_active_date: Option<DateTime>,
    /// System and browser or app as told by the user agent of the last request, up to 1,024
    /// characters; can be `unknown`.
    pub device_type: Option<String>,
    /// The address of the last request, up to 128 characters.
    #[cognito(rename = "LastIPAddress", sensitive)]
    pub last_ip_address: Option<String>,
    /// Where that address is.
    pub last_location: Option<SessionLocationType>,
    /// The browser session that a token session came from; absent for sign-ins by API and for
    /// browser sessions.
    pub origin_session_id: Option<String>,
    /// Whether it is the session of the access token in the request; always false in
    /// `AdminListUserSessions`.
    pub is_current_session: Option<bool>,
}

/// What a session stands for.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum SessionTypeType {
    /// A login on the pool's pages, which other app clients of the pool can reuse.
    Sso,
    /// A refresh token and the tokens made from it.
    Token,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// Where an IP address is, as far as known.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SessionLocationType.html)
#[cognito_shape]
pub struct SessionLocationType {
    /// The city, up to 256 characters; absent if unknown.
    pub city: Option<String>,
    /// The country's English name, up to 256 characters, not a code; can be `unknown`.
    pub country: Option<String>,
}

/// The limit of token sessions in a pool.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolTokenSessionConfigType.html)
#[cognito_shape]
pub struct UserPoolTokenSessionConfigType {
    /// Sessions per user, 1 to 100; 20 by default. One more sign-in ends the session that was idle
    /// the longest.
    pub max_per_user: i32,
}

/// How long an app client relies on a browser session.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ClientSSOSessionConfigType.html)
#[cognito_shape]
pub struct ClientSsoSessionConfigType {
    /// Minutes since the user last typed credentials, 0 to 129,600 (90 days); 60 by default. With
    /// 0 the client asks every time.
    pub max_validity_minutes: i32,
}

/// Whether a pool tracks sessions.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum UserSessionTrackingType {
    /// It does not; settings of app clients are kept for when it does again.
    Disabled,
    /// It does: sessions can be listed, revoked and limited. Needs the Essentials tier or higher.
    Enabled,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// What else is revoked with a session.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum RevokeAssociatedSessionsType {
    /// The sessions directly linked to it: the browser session of a token session, or the token
    /// sessions of a browser session. Takes a few seconds.
    Linked,
    /// Nothing; the default.
    None,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}
