//! `GlobalSignOut`: sign the user out on all devices.

use crate::cognito_operation;

/// Signs the user out everywhere by revoking every access, ID and refresh token issued to them.
///
/// Services that check tokens by signature alone go on accepting them until they expire, and the
/// cookie of managed login stays. Fails with `NotAuthorizedException` when the token was revoked
/// before.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GlobalSignOut.html)
#[cognito_operation(unsigned, quota = UserUpdate, errors = [
    ForbiddenException, InternalErrorException, InvalidParameterException, NotAuthorizedException,
    OperationNotEnabledException, PasswordResetRequiredException, ResourceNotFoundException,
    TooManyRequestsException, UserNotConfirmedException,
])]
pub struct GlobalSignOutInput {
    /// Access token of the user, with the scope `aws.cognito.signin.user.admin`.
    #[cognito(sensitive)]
    pub access_token: String,
}
