//! `ConfirmForgotPassword`: set a new password with a code.

use std::collections::HashMap;

use crate::cognito_operation;
use crate::types::{AnalyticsMetadataType, UserContextDataType};

/// Sets a new password with the code that `ForgotPassword` or an administrator's reset sent.
///
/// A code is good for one hour. Runs the post confirmation trigger. Together with `ForgotPassword`,
/// 5 to 20 calls an hour and user, then `LimitExceededException`; too many wrong codes fail with
/// `TooManyFailedAttemptsException`.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ConfirmForgotPassword.html)
#[cognito_operation(unsigned, quota = UserAccountRecovery, errors = [
    CodeMismatchException, ExpiredCodeException, ForbiddenException, InternalErrorException,
    InvalidLambdaResponseException, InvalidParameterException, InvalidPasswordException,
    LimitExceededException, NotAuthorizedException, OperationNotEnabledException,
    PasswordHistoryPolicyViolationException, ResourceNotFoundException, TooManyFailedAttemptsException,
    TooManyRequestsException, UnexpectedLambdaException, UserLambdaValidationException,
    UserNotConfirmedException, UserNotFoundException,
])]
pub struct ConfirmForgotPasswordInput {
    /// The app client, 1 to 128 characters; its pool has the user.
    #[cognito(sensitive)]
    pub client_id: String,
    /// Proof of the app client's secret: base64 of the HMAC-SHA256, keyed with the secret, of the
    /// username followed by the client ID. Required if the client has a secret; at most 128
    /// characters.
    #[cognito(sensitive)]
    pub secret_hash: Option<String>,
    /// The user: the username, an alias of it, or the `sub`; 1 to 128 characters. It must be what
    /// `secret_hash` was made with.
    #[cognito(sensitive)]
    pub username: String,
    /// The code from the message, 1 to 2048 characters without whitespace. A wrong one fails with
    /// `CodeMismatchException`, an old one with `ExpiredCodeException`.
    pub confirmation_code: String,
    /// The new password: at most 256 characters, no whitespace. One that the pool's policy or
    /// password history forbids fails with `InvalidPasswordException` or
    /// `PasswordHistoryPolicyViolationException`.
    #[cognito(sensitive)]
    pub password: String,
    /// Names the Amazon Pinpoint endpoint that this call is counted for.
    pub analytics_metadata: Option<AnalyticsMetadataType>,
    /// The user's IP address and device fingerprint, from which threat protection rates the risk.
    #[cognito(sensitive)]
    pub user_context_data: Option<UserContextDataType>,
    /// Handed unchanged to the post confirmation trigger.
    pub client_metadata: Option<HashMap<String, String>>,
}
