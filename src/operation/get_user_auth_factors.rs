//! `GetUserAuthFactors`: list the sign-in and MFA factors of the signed-in user.

use crate::types::AuthFactorType;
use crate::{cognito_operation, cognito_output};

/// Returns with which factors the signed-in user can sign in, and which of them serve as MFA.
///
/// It fits a settings page on which users add or remove factors.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUserAuthFactors.html)
#[cognito_operation(unsigned, output = GetUserAuthFactorsOutput, errors = [
    ForbiddenException, InternalErrorException, InvalidParameterException, NotAuthorizedException,
    OperationNotEnabledException, PasswordResetRequiredException, ResourceNotFoundException,
    TooManyRequestsException, UserNotConfirmedException, UserNotFoundException,
])]
pub struct GetUserAuthFactorsInput {
    /// Access token of the user, with the scope `aws.cognito.signin.user.admin`.
    #[cognito(sensitive)]
    pub access_token: String,
}

/// The authentication factors of the signed-in user.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUserAuthFactors.html)
#[cognito_output]
pub struct GetUserAuthFactorsOutput {
    /// Username as the pool keeps it, even if the user signed in with an alias.
    #[cognito(sensitive)]
    pub username: String,
    /// The MFA factor asked for at sign-in when several are active: `SMS_MFA`, `SOFTWARE_TOKEN_MFA`
    /// or `EMAIL_OTP`.
    pub preferred_mfa_setting: Option<String>,
    /// The MFA factors that the user has activated, with the same names.
    #[cognito(rename = "UserMFASettingList")]
    pub user_mfa_setting_list: Option<Vec<String>>,
    /// What the user can sign in with: password, one-time codes by email or SMS, passkeys. At most
    /// 8 entries.
    pub configured_user_auth_factors: Option<Vec<AuthFactorType>>,
}
