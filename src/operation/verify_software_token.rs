//! `VerifySoftwareToken`: confirm an authenticator app.

use crate::types::VerifySoftwareTokenResponseType;
use crate::{cognito_operation, cognito_output};

/// Registers the user's authenticator app (TOTP) by means of a first code from it.
///
/// The secret comes from `AssociateSoftwareToken`. The user is known by an access token, or during
/// a sign-in with `MFA_SETUP` by the session. A wrong code fails with
/// `EnableSoftwareTokenMfaException` or `CodeMismatchException`; `SetUserMFAPreference` then
/// activates the factor.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_VerifySoftwareToken.html)
#[cognito_operation(unsigned, output = VerifySoftwareTokenOutput, quota = UserResourceUpdate, errors = [
    CodeMismatchException, EnableSoftwareTokenMfaException, ForbiddenException, InternalErrorException,
    InvalidParameterException, InvalidUserPoolConfigurationException, NotAuthorizedException,
    OperationNotEnabledException, PasswordResetRequiredException, ResourceNotFoundException,
    SoftwareTokenMfaNotFoundException, TooManyRequestsException, UserNotConfirmedException,
    UserNotFoundException,
])]
pub struct VerifySoftwareTokenInput {
    /// Access token of a user who is signed in, with the scope `aws.cognito.signin.user.admin`.
    /// Leave it out when `session` is set.
    #[cognito(sensitive)]
    pub access_token: Option<String>,
    /// Session that `AssociateSoftwareToken` returned during a sign-in, 20 to 4,096 characters.
    #[cognito(sensitive)]
    pub session: Option<String>,
    /// The six digits that the app shows now.
    #[cognito(sensitive)]
    pub user_code: String,
    /// Name for the app or device, for the user's own orientation.
    pub friendly_device_name: Option<String>,
}

/// Whether the app was accepted.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_VerifySoftwareToken.html)
#[cognito_output]
pub struct VerifySoftwareTokenOutput {
    /// `SUCCESS` when the app is registered, `ERROR` when it is not.
    pub status: Option<VerifySoftwareTokenResponseType>,
    /// Session to send with the answer to `MFA_SETUP`, when the call was part of a sign-in.
    #[cognito(sensitive)]
    pub session: Option<String>,
}
