//! `AdminDeleteSoftwareToken`: remove a user's authenticator app.

use crate::cognito_operation;

/// Removes a user's authenticator app (TOTP), for example after the loss of their phone.
///
/// Other factors stay. If the pool requires MFA and the user has no other factor, the next sign-in
/// asks for `MFA_SETUP`. Fails with `UserNotConfirmedException` before sign-up is confirmed.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminDeleteSoftwareToken.html)
#[cognito_operation(quota = UserResourceUpdate, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException, UserNotConfirmedException, UserNotFoundException,
])]
pub struct AdminDeleteSoftwareTokenInput {
    /// The pool the user belongs to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The user: the username, an alias of it, or the `sub`; 1 to 128 characters.
    #[cognito(sensitive)]
    pub username: String,
}
