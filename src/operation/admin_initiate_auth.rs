//! `AdminInitiateAuth`: start a sign-in from a server.

use std::collections::HashMap;

use crate::types::{AnalyticsMetadataType, AuthFlowType, AuthenticationResultType, ChallengeNameType, ContextDataType};
use crate::{cognito_operation, cognito_output};

/// Starts a sign-in from a trusted server and returns tokens or the first challenge.
///
/// Answer a challenge with `AdminRespondToAuthChallenge`. The app client must allow the flow in its
/// `explicit_auth_flows`; a wrong password fails with `NotAuthorizedException`. An MFA code by SMS
/// or email may be sent.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminInitiateAuth.html)
#[cognito_operation(output = AdminInitiateAuthOutput, quota = UserAuthentication, errors = [
    FeatureUnavailableInTierException, InternalErrorException, InvalidEmailRoleAccessPolicyException,
    InvalidLambdaResponseException, InvalidParameterException, InvalidSmsRoleAccessPolicyException,
    InvalidSmsRoleTrustRelationshipException, InvalidUserPoolConfigurationException,
    MfaMethodNotFoundException, NotAuthorizedException, OperationNotEnabledException,
    PasswordResetRequiredException, ResourceNotFoundException, TooManyRequestsException,
    UnexpectedLambdaException, UnsupportedOperationException, UserLambdaValidationException,
    UserNotConfirmedException, UserNotFoundException,
])]
pub struct AdminInitiateAuthInput {
    /// The pool to sign in to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The app client that signs the user in, 1 to 128 characters; it decides flows and token
    /// lifetimes.
    #[cognito(sensitive)]
    pub client_id: String,
    /// How the user proves who they are. From a server, typically `ADMIN_USER_PASSWORD_AUTH`,
    /// `USER_AUTH` or `REFRESH_TOKEN_AUTH`.
    pub auth_flow: AuthFlowType,
    /// What the flow asks for, such as `USERNAME` and `PASSWORD`, `SRP_A`, or `REFRESH_TOKEN`; plus
    /// `SECRET_HASH` for a client with a secret and `DEVICE_KEY` for a remembered device.
    #[cognito(sensitive)]
    pub auth_parameters: Option<HashMap<String, String>>,
    /// Handed, as validation data, to the pre sign-up, pre authentication and user migration
    /// triggers; no other trigger sees it.
    pub client_metadata: Option<HashMap<String, String>>,
    /// Names the Amazon Pinpoint endpoint that this sign-in is counted for.
    pub analytics_metadata: Option<AnalyticsMetadataType>,
    /// The user's address, headers and device fingerprint, from which threat protection rates the
    /// risk. Without it the risk is that of your server.
    pub context_data: Option<ContextDataType>,
    /// The session of an earlier step, 20 to 4096 characters: for example from a confirmed sign-up,
    /// to sign in with `USER_AUTH` right away.
    #[cognito(sensitive)]
    pub session: Option<String>,
}

/// Tokens, or the challenge to answer next.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminInitiateAuth.html)
#[cognito_output]
pub struct AdminInitiateAuthOutput {
    /// The challenge to answer; absent if the user is signed in.
    pub challenge_name: Option<ChallengeNameType>,
    /// Carries the state of the sign-in: send it back with the answer. Valid for 3 to 15 minutes,
    /// as set for the app client.
    #[cognito(sensitive)]
    pub session: Option<String>,
    /// What the challenge asks with, such as `SRP_B` and `SALT`. Its `USER_ID_FOR_SRP` is the name
    /// to compute proofs and `SECRET_HASH` with.
    pub challenge_parameters: Option<HashMap<String, String>>,
    /// The tokens; absent as long as a challenge is open.
    pub authentication_result: Option<AuthenticationResultType>,
    /// What the user may choose from when `challenge_name` is `SELECT_CHALLENGE`.
    pub available_challenges: Option<Vec<ChallengeNameType>>,
}
