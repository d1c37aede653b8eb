//! `DeleteUser`: delete one's own account.

use crate::cognito_operation;

/// Deletes the user who is signed in, for good.
///
/// An ID or refresh token does not do: fails with `NotAuthorizedException` unless the access token
/// is valid.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUser.html)
#[cognito_operation(unsigned, quota = UserUpdate, errors = [
    ForbiddenException, InternalErrorException, InvalidParameterException, NotAuthorizedException,
    OperationNotEnabledException, PasswordResetRequiredException, ResourceNotFoundException,
    TooManyRequestsException, UserNotConfirmedException, UserNotFoundException,
])]
pub struct DeleteUserInput {
    /// The user's access token with the scope `aws.cognito.signin.user.admin`.
    #[cognito(sensitive)]
    pub access_token: String,
}
