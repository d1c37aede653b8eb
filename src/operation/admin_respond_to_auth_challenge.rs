//! `AdminRespondToAuthChallenge`: answer a challenge from a server.

use std::collections::HashMap;

use crate::types::{AnalyticsMetadataType, AuthenticationResultType, ChallengeNameType, ContextDataType};
use crate::{cognito_operation, cognito_output};

/// Answers a challenge of a sign-in that `AdminInitiateAuth` started; returns tokens or the next
/// one.
///
/// A wrong code fails with `CodeMismatchException` and may be repeated; a session that has expired
/// fails with `NotAuthorizedException` and the sign-in starts anew. Answers have a request rate of
/// their own, three times that of sign-ins.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminRespondToAuthChallenge.html)
#[cognito_operation(output = AdminRespondToAuthChallengeOutput, quota = UserAuthentication, errors = [
    AliasExistsException, CodeMismatchException, ExpiredCodeException, InternalErrorException,
    InvalidEmailRoleAccessPolicyException, InvalidLambdaResponseException, InvalidParameterException,
    InvalidPasswordException, InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
    InvalidUserPoolConfigurationException, MfaMethodNotFoundException, NotAuthorizedException,
    OperationNotEnabledException, PasswordHistoryPolicyViolationException, PasswordResetRequiredException,
    ResourceNotFoundException, SoftwareTokenMfaNotFoundException, TooManyRequestsException,
    UnexpectedLambdaException, UserLambdaValidationException, UserNotConfirmedException,
    UserNotFoundException,
])]
pub struct AdminRespondToAuthChallengeInput {
    /// The pool to sign in to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The app client that started the sign-in, 1 to 128 characters.
    #[cognito(sensitive)]
    pub client_id: String,
    /// The challenge to answer, as named in the last response.
    pub challenge_name: ChallengeNameType,
    /// The answer: `USERNAME` and what the challenge asks for, such as `SMS_MFA_CODE` or
    /// `NEW_PASSWORD`; plus `SECRET_HASH` for a client with a secret and `DEVICE_KEY` for a
    /// remembered device.
    #[cognito(sensitive)]
    pub challenge_responses: Option<HashMap<String, String>>,
    /// The session of the last response, unchanged: 20 to 4096 characters. Each response has a new
    /// one.
    #[cognito(sensitive)]
    pub session: Option<String>,
    /// Names the Amazon Pinpoint endpoint that this sign-in is counted for.
    pub analytics_metadata: Option<AnalyticsMetadataType>,
    /// The user's address, headers and device fingerprint, from which threat protection rates the
    /// risk. Without it the risk is that of your server.
    pub context_data: Option<ContextDataType>,
    /// Handed unchanged to the triggers that this answer runs, custom challenges, post
    /// authentication and pre token generation among them.
    pub client_metadata: Option<HashMap<String, String>>,
}

/// Tokens, or the challenge to answer next.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminRespondToAuthChallenge.html)
#[cognito_output]
pub struct AdminRespondToAuthChallengeOutput {
    /// The challenge to answer; absent if the user is signed in.
    pub challenge_name: Option<ChallengeNameType>,
    /// Carries the state of the sign-in: send it back with the next answer.
    #[cognito(sensitive)]
    pub session: Option<String>,
    /// What the challenge asks with, for example where a code was sent.
    pub challenge_parameters: Option<HashMap<String, String>>,
    /// The tokens; absent as long as a challenge is open.
    pub authentication_result: Option<AuthenticationResultType>,
    /// What the user may choose from when `challenge_name` is `SELECT_CHALLENGE`.
    pub available_challenges: Option<Vec<ChallengeNameType>>,
}
