//! `CompleteWebAuthnRegistration`: register a passkey.

use crate::cognito_operation;
use crate::primitives::Document;

/// Registers the passkey that a browser or device made from `StartWebAuthnRegistration`.
///
/// Fails with `WebAuthnChallengeNotFoundException` if the registration was not started or took too
/// long, and with `WebAuthnOriginNotAllowedException` if it was made on a site that the pool does
/// not allow. A user can have 20 passkeys.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CompleteWebAuthnRegistration.html)
#[cognito_operation(unsigned, errors = [
    ForbiddenException, InternalErrorException, InvalidParameterException, LimitExceededException,
    NotAuthorizedException, OperationNotEnabledException, PasswordResetRequiredException,
    TooManyRequestsException, WebAuthnChallengeNotFoundException, WebAuthnClientMismatchException,
    WebAuthnCredentialNotSupportedException, WebAuthnNotEnabledException, WebAuthnOriginNotAllowedException,
    WebAuthnRelyingPartyMismatchException,
])]
pub struct CompleteWebAuthnRegistrationInput {
    /// The user's access token with the scope `aws.cognito.signin.user.admin`.
    #[cognito(sensitive)]
    pub access_token: String,
    /// The `PublicKeyCredential` that `navigator.credentials.create()` gave, as JSON in the form of
    /// its `toJSON()`.
    pub credential: Document,
}
