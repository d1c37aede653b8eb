//! Users, and how an administrator's new users are invited.

use crate::primitives::{DateTime, UnknownVariantValue};
use crate::types::{AttributeType, MessageTemplateType, MfaOptionType};
use crate::{cognito_enum, cognito_shape};

/// A user and their attributes, as listings show them.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserType.html)
#[cognito_shape]
pub struct UserType {
    /// 1 to 128 characters. In pools that sign users up by email or phone number, a generated UUID
    /// equal to the `sub` attribute.
    #[cognito(sensitive)]
    pub username: Option<String>,
    /// All attributes that have a value, or those that the request asked for. `sub` is the user's
    /// permanent identifier.
    pub attributes: Option<Vec<AttributeType>>,
    /// When the user signed up or was created or imported.
    pub user_create_date: Option<DateTime>,
    /// When an attribute or the state of the account last changed.
    pub user_last_modified_date: Option<DateTime>,
    /// Whether the user may sign in; an administrator can turn it off and on.
    #[cognito(default)]
    pub enabled: bool,
    /// Where the user is between sign-up and a usable account; independent of `enabled`.
    pub user_status: Option<UserStatusType>,
    /// Legacy text-message settings, which know nothing of other methods. `AdminGetUser` reports
    /// the MFA methods in use.
    #[cognito(rename = "MFAOptions")]
    pub mfa_options: Option<Vec<MfaOptionType>>,
}

/// Where a user is in the sign-up flow.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum UserStatusType {
    /// Set aside by the service; no longer assigned.
    Archived,
    /// Suspected to be taken over; no longer assigned.
    Compromised,
    /// The account is ready: the user can sign in.
    Confirmed,
    /// The user exists through an identity provider and has no password in the pool.
    ExternalProvider,
    /// Created by an administrator; the temporary password works for one sign-in, which demands a
    /// new one.
    ForceChangePassword,
    /// The password is void until the user sets another with a code, as after an import or an
    /// administrator's reset.
    ResetRequired,
    /// Signed up, but has not yet entered the confirmation code.
    Unconfirmed,
    /// The service itself does not know the status; no longer assigned.
    #[cognito(rename = "UNKNOWN")]
    UnknownValue,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// Who may create users of a pool, and how those whom an administrator creates are invited.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminCreateUserConfigType.html)
#[cognito_shape]
pub struct AdminCreateUserConfigType {
    /// True closes public registration: `SignUp` fails and only administrators add users.
    #[cognito(default)]
    pub allow_admin_create_user_only: bool,
    /// Legacy lifetime of a temporary password in days, 0 to 365. Set
    /// `temporary_password_validity_days` of the password policy instead; setting both fails.
    #[cognito(default)]
    pub unused_account_validity_days: i32,
    /// The texts of the invitation; the service's own when absent.
    pub invite_message_template: Option<MessageTemplateType>,
}

/// Whether `AdminCreateUser` sends an invitation. Without it, a new user is invited once.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MessageActionType {
    /// Invites a user who exists and has not signed in yet again, with a fresh temporary password
    /// and a full validity period.
    Resend,
    /// Creates the user silently, for imports and for programs that hand over the password
    /// themselves.
    Suppress,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}
