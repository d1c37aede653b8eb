//! `ChangePassword`: change one's own password.

use crate::cognito_operation;

/// Changes the password of the user who is signed in.
///
/// At most five attempts an hour and user, then `LimitExceededException`. A wrong old password
/// fails with `NotAuthorizedException`.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ChangePassword.html)
#[cognito_operation(unsigned, quota = UserAccountRecovery, errors = [
    ForbiddenException, InternalErrorException, InvalidParameterException, InvalidPasswordException,
    LimitExceededException, NotAuthorizedException, OperationNotEnabledException,
    PasswordHistoryPolicyViolationException, PasswordResetRequiredException, ResourceNotFoundException,
    TooManyRequestsException, UserNotConfirmedException, UserNotFoundException,
])]
pub struct ChangePasswordInput {
    /// The password so far, at most 256 characters. Leave it out only if the user has none yet.
    #[cognito(sensitive)]
    pub previous_password: Option<String>,
    /// The new password: at most 256 characters, no whitespace. One that the pool's policy or
    /// password history forbids fails with `InvalidPasswordException` or
    /// `PasswordHistoryPolicyViolationException`.
    #[cognito(sensitive)]
    pub proposed_password: String,
    /// The user's access token with the scope `aws.cognito.signin.user.admin`.
    #[cognito(sensitive)]
    pub access_token: String,
}
