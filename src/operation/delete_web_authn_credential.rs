//! `DeleteWebAuthnCredential`: remove a passkey.

use crate::cognito_operation;

/// Removes a passkey of the user who is signed in.
///
/// The pool no longer accepts it; the device keeps its half until the user deletes it there. Fails
/// with `ResourceNotFoundException` if the user has no such passkey.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteWebAuthnCredential.html)
#[cognito_operation(unsigned, errors = [
    ForbiddenException, InternalErrorException, InvalidParameterException, LimitExceededException,
    NotAuthorizedException, OperationNotEnabledException, PasswordResetRequiredException,
    ResourceNotFoundException, TooManyRequestsException,
])]
pub struct DeleteWebAuthnCredentialInput {
    /// The user's access token with the scope `aws.cognito.signin.user.admin`.
    #[cognito(sensitive)]
    pub access_token: String,
    /// The ID of the passkey, from `ListWebAuthnCredentials`.
    pub credential_id: String,
}
