//! `ConfirmSignUp`: confirm a new user with a code.

use std::collections::HashMap;

use crate::types::{AnalyticsMetadataType, UserContextDataType};
use crate::{cognito_operation, cognito_output};

/// Confirms a user with the code that `SignUp` sent, and verifies that contact.
///
/// A code is good for 24 hours; `ResendConfirmationCode` sends another. Runs the post confirmation
/// trigger. At most 15 attempts an hour and user. Fails with `NotAuthorizedException` if the user
/// is confirmed already.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ConfirmSignUp.html)
#[cognito_operation(unsigned, output = ConfirmSignUpOutput, quota = UserCreation, errors = [
    AliasExistsException, CodeMismatchException, ExpiredCodeException, ForbiddenException,
    InternalErrorException, InvalidLambdaResponseException, InvalidParameterException, LimitExceededException,
    NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException,
    TooManyFailedAttemptsException, TooManyRequestsException, UnexpectedLambdaException,
    UserLambdaValidationException, UserNotFoundException,
])]
pub struct ConfirmSignUpInput {
    /// The app client the user signed up with, 1 to 128 characters.
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
    /// `true` moves an email address or phone number that is another user's alias to this one.
    /// `false`, the default, fails with `AliasExistsException` instead.
    pub force_alias_creation: Option<bool>,
    /// Names the Amazon Pinpoint endpoint that this call is counted for.
    pub analytics_metadata: Option<AnalyticsMetadataType>,
    /// The user's IP address and device fingerprint, from which threat protection rates the risk.
    #[cognito(sensitive)]
    pub user_context_data: Option<UserContextDataType>,
    /// Handed unchanged to the post confirmation trigger.
    pub client_metadata: Option<HashMap<String, String>>,
    /// The session that `SignUp` returned, 20 to 4096 characters; with it, the answer has one to
    /// sign in with.
    #[cognito(sensitive)]
    pub session: Option<String>,
}

/// The confirmed user.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ConfirmSignUp.html)
#[cognito_output]
pub struct ConfirmSignUpOutput {
    /// For `InitiateAuth` with `USER_AUTH`, which then signs the user in without a password. Absent
    /// if the request had none.
    #[cognito(sensitive)]
    pub session: Option<String>,
}
