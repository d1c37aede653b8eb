//! `AdminGetUserAuthFactors`: read a user's sign-in factors.

use crate::types::AuthFactorType;
use crate::{cognito_operation, cognito_output};

/// Reads with which factors a user can sign in, and which MFA they have turned on.
///
/// Leaves out the attributes and dates that `AdminGetUser` returns. Fails with
/// `UserNotFoundException` if there is no such user.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminGetUserAuthFactors.html)
#[cognito_operation(output = AdminGetUserAuthFactorsOutput, quota = UserRead, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException, UserNotFoundException,
])]
pub struct AdminGetUserAuthFactorsInput {
    /// The pool the user belongs to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The user to read: the username, an alias of it, or the `sub`; 1 to 128 characters.
    #[cognito(sensitive)]
    pub username: String,
}

/// The sign-in factors of a user.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminGetUserAuthFactors.html)
#[cognito_output]
pub struct AdminGetUserAuthFactorsOutput {
    /// The username, even if the request named an alias.
    #[cognito(sensitive)]
    pub username: String,
    /// The factor asked for at sign-in: `SMS_MFA`, `SOFTWARE_TOKEN_MFA` or `EMAIL_OTP`. Absent if
    /// none is preferred.
    pub preferred_mfa_setting: Option<String>,
    /// The MFA factors the user has turned on, by the same names as `preferred_mfa_setting`.
    #[cognito(rename = "UserMFASettingList")]
    pub user_mfa_setting_list: Option<Vec<String>>,
    /// What the user has set up, such as a password or a passkey; at most 8 entries.
    pub configured_user_auth_factors: Option<Vec<AuthFactorType>>,
}
