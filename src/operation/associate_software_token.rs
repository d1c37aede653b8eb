//! `AssociateSoftwareToken`: begin to set up an authenticator app.

use crate::{cognito_operation, cognito_output};

/// Makes the secret with which a user sets up an authenticator app (TOTP).
///
/// Show the secret, usually as a QR code, and confirm a first code with `VerifySoftwareToken`: only
/// that registers the app and replaces an earlier one. Authorized by an access token, or by the
/// session of an `MFA_SETUP` challenge.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AssociateSoftwareToken.html)
#[cognito_operation(unsigned, output = AssociateSoftwareTokenOutput, quota = UserResourceUpdate, errors = [
    ConcurrentModificationException, ForbiddenException, InternalErrorException, InvalidParameterException,
    NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException,
    SoftwareTokenMfaNotFoundException,
])]
pub struct AssociateSoftwareTokenInput {
    /// The user's access token with the scope `aws.cognito.signin.user.admin`. Leave it out if
    /// `session` is set.
    #[cognito(sensitive)]
    pub access_token: Option<String>,
    /// The session of the `MFA_SETUP` challenge, 20 to 4096 characters. Leave it out if
    /// `access_token` is set.
    #[cognito(sensitive)]
    pub session: Option<String>,
}

/// The secret for the authenticator app.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AssociateSoftwareToken.html)
#[cognito_output]
pub struct AssociateSoftwareTokenOutput {
    /// The secret in base32, at least 16 characters, as authenticator apps take it.
    #[cognito(sensitive)]
    pub secret_code: Option<String>,
    /// Carries the state of the sign-in on to `VerifySoftwareToken`; absent if an access token was
    /// sent.
    #[cognito(sensitive)]
    pub session: Option<String>,
}
