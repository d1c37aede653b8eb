//! `GetUser`: read the profile of the signed-in user.

use crate::types::{AttributeType, MfaOptionType};
use crate::{cognito_operation, cognito_output};

/// Returns attributes and MFA settings of the user that an access token was issued to.
///
/// Attributes that the app client of the token may not read are left out. With administrator
/// credentials `AdminGetUser` does the same and tells the user's status as well. A revoked or
/// expired token fails with `NotAuthorizedException`.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUser.html)
#[cognito_operation(unsigned, output = GetUserOutput, quota = UserRead, errors = [
    ForbiddenException, InternalErrorException, InvalidParameterException, NotAuthorizedException,
    OperationNotEnabledException, PasswordResetRequiredException, ResourceNotFoundException,
    TooManyRequestsException, UserNotConfirmedException, UserNotFoundException,
])]
pub struct GetUserInput {
    /// Access token of the user, with the scope `aws.cognito.signin.user.admin`.
    #[cognito(sensitive)]
    pub access_token: String,
}

/// The profile of the signed-in user.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUser.html)
#[cognito_output]
pub struct GetUserOutput {
    /// Username as the pool keeps it, even if the user signed in with an alias.
    #[cognito(sensitive)]
    pub username: String,
    /// All attributes that have a value and that the app client may read, `sub` among them.
    pub user_attributes: Vec<AttributeType>,
    /// Legacy: SMS settings only. Read `user_mfa_setting_list` instead.
    #[cognito(rename = "MFAOptions")]
    pub mfa_options: Option<Vec<MfaOptionType>>,
    /// The MFA factor asked for at sign-in when several are active: `SMS_MFA`, `SOFTWARE_TOKEN_MFA`
    /// or `EMAIL_OTP`.
    pub preferred_mfa_setting: Option<String>,
    /// The MFA factors that the user has activated, with the same names.
    #[cognito(rename = "UserMFASettingList")]
    pub user_mfa_setting_list: Option<Vec<String>>,
}
