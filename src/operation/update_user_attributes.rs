//! `UpdateUserAttributes`: change attributes of the signed-in user.

use std::collections::HashMap;

use crate::types::{AttributeType, CodeDeliveryDetailsType};
use crate::{cognito_operation, cognito_output};

/// Sets attributes of the signed-in user.
///
/// An attribute with an empty value is deleted. A new email address or phone number gets a code for
/// `VerifyUserAttribute`, and with `user_attribute_update_settings` the old one stays in use until
/// then. Fails with `NotAuthorizedException` for an attribute that the app client may not write,
/// and with `AliasExistsException` for an alias of another user.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserAttributes.html)
#[cognito_operation(unsigned, output = UpdateUserAttributesOutput, quota = UserUpdate, errors = [
    AliasExistsException, CodeDeliveryFailureException, CodeMismatchException, ExpiredCodeException,
    ForbiddenException, InternalErrorException, InvalidEmailRoleAccessPolicyException,
    InvalidLambdaResponseException, InvalidParameterException, InvalidSmsRoleAccessPolicyException,
    InvalidSmsRoleTrustRelationshipException, NotAuthorizedException, OperationNotEnabledException,
    PasswordResetRequiredException, ResourceNotFoundException, TooManyRequestsException,
    UnexpectedLambdaException, UserLambdaValidationException, UserNotConfirmedException,
    UserNotFoundException,
])]
pub struct UpdateUserAttributesInput {
    /// Attributes to set. Custom ones need the prefix `custom:`; those left out stay.
    pub user_attributes: Vec<AttributeType>,
    /// Access token of the user, with the scope `aws.cognito.signin.user.admin`.
    #[cognito(sensitive)]
    pub access_token: String,
    /// Handed unchanged to the custom message trigger.
    pub client_metadata: Option<HashMap<String, String>>,
}

/// Where codes went.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserAttributes.html)
#[cognito_output]
pub struct UpdateUserAttributesOutput {
    /// Medium and masked destination of each code that was sent to verify a new value.
    pub code_delivery_details_list: Option<Vec<CodeDeliveryDetailsType>>,
}
