//! `AdminGetUser`: read one user.

use crate::primitives::DateTime;
use crate::types::{AttributeType, MfaOptionType, UserStatusType};
use crate::{cognito_operation, cognito_output};

/// Reads a user's attributes, state and MFA settings.
///
/// Reads directly, not from an index, and so sees a user that `ListUsers` does not list yet. A user
/// who is read this way counts as an active user of the month on the bill.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminGetUser.html)
#[cognito_operation(output = AdminGetUserOutput, quota = UserRead, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException, UserNotFoundException,
])]
pub struct AdminGetUserInput {
    /// The pool the user belongs to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The user to read: the username, an alias of it, or the `sub`; 1 to 128 characters.
    #[cognito(sensitive)]
    pub username: String,
}

/// A user, as `AdminGetUser` finds it.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminGetUser.html)
#[cognito_output]
pub struct AdminGetUserOutput {
    /// The username, even if the request named an alias.
    #[cognito(sensitive)]
    pub username: String,
    /// All attributes, `sub` and custom ones included; each name occurs once.
    pub user_attributes: Option<Vec<AttributeType>>,
    /// When the user was created.
    pub user_create_date: Option<DateTime>,
    /// When the user was last changed.
    pub user_last_modified_date: Option<DateTime>,
    /// Whether the user may sign in; `false` after `AdminDisableUser`.
    #[cognito(default)]
    pub enabled: bool,
    /// Where the user is in the sign-up flow, for example `CONFIRMED`.
    pub user_status: Option<UserStatusType>,
    /// Old SMS-only MFA settings, no longer filled; read `user_mfa_setting_list` instead.
    #[cognito(rename = "MFAOptions")]
    pub mfa_options: Option<Vec<MfaOptionType>>,
    /// The factor asked for at sign-in: `SMS_MFA`, `SOFTWARE_TOKEN_MFA` or `EMAIL_OTP`. Absent if
    /// none is preferred.
    pub preferred_mfa_setting: Option<String>,
    /// The MFA factors the user has turned on, by the same names as `preferred_mfa_setting`.
    #[cognito(rename = "UserMFASettingList")]
    pub user_mfa_setting_list: Option<Vec<String>>,
}
