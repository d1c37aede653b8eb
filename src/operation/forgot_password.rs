//! `ForgotPassword`: send a user a code to choose a new password.

use std::collections::HashMap;

use crate::types::{AnalyticsMetadataType, CodeDeliveryDetailsType, UserContextDataType};
use crate::{cognito_operation, cognito_output};

/// Sends a user a code with which `ConfirmForgotPassword` sets a new password.
///
/// The code goes to the verified contact that the pool's account recovery setting prefers; a user
/// without one gets `InvalidParameterException`. After 5 to 20 requests in an hour (by risk) the
/// answer is `LimitExceededException`. An app client that hides user existence answers an unknown
/// username as if a code had been sent.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ForgotPassword.html)
#[cognito_operation(unsigned, output = ForgotPasswordOutput, quota = UserAccountRecovery, errors = [
    CodeDeliveryFailureException, ForbiddenException, InternalErrorException,
    InvalidEmailRoleAccessPolicyException, InvalidLambdaResponseException, InvalidParameterException,
    InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException, LimitExceededException,
    NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
    UnexpectedLambdaException, UserLambdaValidationException, UserNotFoundException,
])]
pub struct ForgotPasswordInput {
    /// The app client that the user signs in with, 1 to 128 characters; its settings decide how an
    /// unknown user is answered.
    #[cognito(sensitive)]
    pub client_id: String,
    /// Proof of the app client's secret: base64 of the HMAC-SHA256, keyed with the secret, of the
    /// username followed by the client ID. Required if the client has a secret; at most 128
    /// characters.
    #[cognito(sensitive)]
    pub secret_hash: Option<String>,
    /// The user's IP address and device fingerprint, from which threat protection rates the risk.
    #[cognito(sensitive)]
    pub user_context_data: Option<UserContextDataType>,
    /// The user to send a code to: the username, an alias of it, or the `sub`; 1 to 128 characters.
    #[cognito(sensitive)]
    pub username: String,
    /// Names the Amazon Pinpoint endpoint that this request is counted for.
    pub analytics_metadata: Option<AnalyticsMetadataType>,
    /// Handed unchanged to the pre sign-up, custom message and user migration triggers.
    pub client_metadata: Option<HashMap<String, String>>,
}

/// Where the code went.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ForgotPassword.html)
#[cognito_output]
pub struct ForgotPasswordOutput {
    /// Medium and masked destination of the code. It is made up when the user does not exist and
    /// the app client hides that.
    pub code_delivery_details: Option<CodeDeliveryDetailsType>,
}
