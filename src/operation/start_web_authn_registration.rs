//! `StartWebAuthnRegistration`: begin the registration of a passkey.

use crate::primitives::Document;
use crate::{cognito_operation, cognito_output};

/// Returns the options with which a browser creates a passkey for the signed-in user.
///
/// Pass them to `navigator.credentials.create()`, then its result to
/// `CompleteWebAuthnRegistration`. Fails with `WebAuthnNotEnabledException` when the pool does not
/// allow passkeys, and with `WebAuthnConfigurationMissingException` when it has no relying party.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_StartWebAuthnRegistration.html)
#[cognito_operation(unsigned, output = StartWebAuthnRegistrationOutput, errors = [
    ForbiddenException, InternalErrorException, InvalidParameterException, LimitExceededException,
    NotAuthorizedException, OperationNotEnabledException, PasswordResetRequiredException,
    TooManyRequestsException, WebAuthnConfigurationMissingException, WebAuthnNotEnabledException,
])]
pub struct StartWebAuthnRegistrationInput {
    /// Access token of the user, with the scope `aws.cognito.signin.user.admin`.
    #[cognito(sensitive)]
    pub access_token: String,
}

/// What a browser needs to create a passkey.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_StartWebAuthnRegistration.html)
#[cognito_output]
pub struct StartWebAuthnRegistrationOutput {
    /// The `PublicKeyCredentialCreationOptions` in their JSON form, challenge included.
    pub credential_creation_options: Document,
}
