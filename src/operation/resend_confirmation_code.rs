//! `ResendConfirmationCode`: send a new code to confirm a sign-up.

use std::collections::HashMap;

use crate::types::{AnalyticsMetadataType, CodeDeliveryDetailsType, UserContextDataType};
use crate::{cognito_operation, cognito_output};

/// Sends a new confirmation code to a user who has signed up but is not confirmed yet.
///
/// The user may ask five times per hour (`LimitExceededException` after that); a user who is
/// confirmed already gets `InvalidParameterException`.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ResendConfirmationCode.html)
#[cognito_operation(unsigned, output = ResendConfirmationCodeOutput, quota = UserResourceRead, errors = [
    CodeDeliveryFailureException, ForbiddenException, InternalErrorException,
    InvalidEmailRoleAccessPolicyException, InvalidLambdaResponseException, InvalidParameterException,
    InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException, LimitExceededException,
    NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
    UnexpectedLambdaException, UserLambdaValidationException, UserNotFoundException,
])]
pub struct ResendConfirmationCodeInput {
    /// The app client that the user signed up with, 1 to 128 characters.
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
    /// Handed unchanged to the custom message trigger.
    pub client_metadata: Option<HashMap<String, String>>,
}

/// Where the code went.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ResendConfirmationCode.html)
#[cognito_output]
pub struct ResendConfirmationCodeOutput {
    /// Medium and masked destination of the code. It is made up when the user does not exist and
    /// the app client hides that.
    pub code_delivery_details: Option<CodeDeliveryDetailsType>,
}
