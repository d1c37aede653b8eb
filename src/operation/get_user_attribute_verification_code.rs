//! `GetUserAttributeVerificationCode`: send a code to verify an email address or a phone number.

use std::collections::HashMap;

use crate::types::CodeDeliveryDetailsType;
use crate::{cognito_operation, cognito_output};

/// Sends the signed-in user a code to verify their email address or phone number.
///
/// Hand the code to `VerifyUserAttribute`. A user may ask five times per hour; after that the call
/// fails with `LimitExceededException`, and with `CodeDeliveryFailureException` when the message
/// cannot be sent.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUserAttributeVerificationCode.html)
#[cognito_operation(
    unsigned,
    output = GetUserAttributeVerificationCodeOutput,
    quota = UserResourceRead,
    errors = [
        CodeDeliveryFailureException, ForbiddenException, InternalErrorException,
        InvalidEmailRoleAccessPolicyException, InvalidLambdaResponseException, InvalidParameterException,
        InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException, LimitExceededException,
        NotAuthorizedException, OperationNotEnabledException, PasswordResetRequiredException,
        ResourceNotFoundException, TooManyRequestsException, UnexpectedLambdaException,
        UserLambdaValidationException, UserNotConfirmedException, UserNotFoundException,
    ],
)]
pub struct GetUserAttributeVerificationCodeInput {
    /// Access token of the user, with the scope `aws.cognito.signin.user.admin`.
    #[cognito(sensitive)]
    pub access_token: String,
    /// The attribute to verify: `email` or `phone_number`. It must have a value.
    pub attribute_name: String,
    /// Handed unchanged to the custom message trigger.
    pub client_metadata: Option<HashMap<String, String>>,
}

/// Where the code went.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUserAttributeVerificationCode.html)
#[cognito_output]
pub struct GetUserAttributeVerificationCodeOutput {
    /// Medium, masked destination and attribute that the code is for.
    pub code_delivery_details: Option<CodeDeliveryDetailsType>,
}
