//! `AdminSetUserPassword`: set a user's password.

use crate::cognito_operation;

/// Sets a user's password, either for good or for the next sign-in only.
///
/// A permanent password makes the user `CONFIRMED`; a temporary one puts them into
/// `FORCE_CHANGE_PASSWORD`. The user is not told.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminSetUserPassword.html)
#[cognito_operation(quota = UserAccountRecovery, errors = [
    InternalErrorException, InvalidParameterException, InvalidPasswordException, NotAuthorizedException,
    OperationNotEnabledException, PasswordHistoryPolicyViolationException, ResourceNotFoundException,
    TooManyRequestsException, UserNotFoundException,
])]
pub struct AdminSetUserPasswordInput {
    /// The pool the user belongs to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The user: the username, an alias of it, or the `sub`; 1 to 128 characters.
    #[cognito(sensitive)]
    pub username: String,
    /// The new password: at most 256 characters, no whitespace. One that the pool's policy or
    /// password history forbids fails with `InvalidPasswordException` or
    /// `PasswordHistoryPolicyViolationException`.
    #[cognito(sensitive)]
    pub password: String,
    /// `true` lets the user keep the password; `false`, the default, makes them choose another at
    /// the next sign-in, before the temporary one expires.
    pub permanent: Option<bool>,
}
