//! `RespondToAuthChallenge`: answer one step of a sign-in.

use std::collections::HashMap;

use crate::types::{AnalyticsMetadataType, AuthenticationResultType, ChallengeNameType, UserContextDataType};
use crate::{cognito_operation, cognito_output};

/// Answers a challenge of a sign-in that `InitiateAuth` began.
///
/// The answer is the next challenge, or tokens when the sign-in is complete. A wrong code fails
/// with `CodeMismatchException`, a wrong password or an expired session with
/// `NotAuthorizedException`. Challenges have their own request rate, three times that of the
/// category, and `NEW_PASSWORD_REQUIRED` counts as account recovery.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RespondToAuthChallenge.html)
#[cognito_operation(unsigned, output = RespondToAuthChallengeOutput, quota = UserAuthentication, errors = [
    AliasExistsException, CodeMismatchException, ExpiredCodeException, ForbiddenException,
    InternalErrorException, InvalidEmailRoleAccessPolicyException, InvalidLambdaResponseException,
    InvalidParameterException, InvalidPasswordException, InvalidSmsRoleAccessPolicyException,
    InvalidSmsRoleTrustRelationshipException, InvalidUserPoolConfigurationException,
    MfaMethodNotFoundException, NotAuthorizedException, OperationNotEnabledException,
    PasswordHistoryPolicyViolationException, PasswordResetRequiredException, ResourceNotFoundException,
    SoftwareTokenMfaNotFoundException, TooManyRequestsException, UnexpectedLambdaException,
    UserLambdaValidationException, UserNotConfirmedException, UserNotFoundException,
])]
pub struct RespondToAuthChallengeInput {
    /// The app client that began the sign-in, 1 to 128 characters.
    #[cognito(sensitive)]
    pub client_id: String,
    /// The challenge that is answered, as the previous step named it.
    pub challenge_name: ChallengeNameType,
    /// The session of the previous step, 20 to 4,096 characters. It works once and expires after 3
    /// to 15 minutes, as the app client sets.
    #[cognito(sensitive)]
    pub session: Option<String>,
    /// The answers by name: always `USERNAME`, and `SECRET_HASH` for an app client with a secret;
    /// beside them what the challenge asks for, such as `SMS_MFA_CODE`, `SOFTWARE_TOKEN_MFA_CODE`,
    /// `NEW_PASSWORD`, `ANSWER`, `CREDENTIAL` or `PASSWORD_CLAIM_SIGNATURE`. After an SRP challenge
    /// `USERNAME` has to be the `USER_ID_FOR_SRP` received with it.
    #[cognito(sensitive)]
    pub challenge_responses: Option<HashMap<String, String>>,
    /// Names the Amazon Pinpoint endpoint that this request is counted for.
    pub analytics_metadata: Option<AnalyticsMetadataType>,
    /// The user's IP address and device fingerprint, from which threat protection rates the risk.
    #[cognito(sensitive)]
    pub user_context_data: Option<UserContextDataType>,
    /// Handed unchanged to the triggers of the step, for example verify auth challenge response and
    /// pre token generation.
    pub client_metadata: Option<HashMap<String, String>>,
}

/// The next challenge of a sign-in, or its tokens.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RespondToAuthChallenge.html)
#[cognito_output]
pub struct RespondToAuthChallengeOutput {
    /// The challenge to answer next; absent when the user is signed in.
    pub challenge_name: Option<ChallengeNameType>,
    /// The session to send with the next answer.
    #[cognito(sensitive)]
    pub session: Option<String>,
    /// What is needed to answer the next challenge, such as the masked destination of a code or the
    /// SRP values.
    pub challenge_parameters: Option<HashMap<String, String>>,
    /// The tokens, once no challenge is left.
    pub authentication_result: Option<AuthenticationResultType>,
    /// The challenges that the user may choose from after `SELECT_CHALLENGE`.
    pub available_challenges: Option<Vec<ChallengeNameType>>,
}
