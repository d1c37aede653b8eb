//! `VerifyUserAttribute`: confirm an email address or a phone number.

use crate::cognito_operation;

/// Confirms the signed-in user's email address or phone number with the code they received.
///
/// The attribute counts as verified from then on, and may serve as alias and for account recovery.
/// A wrong code fails with `CodeMismatchException`, an old one with `ExpiredCodeException`, and
/// more than 15 attempts per hour with `LimitExceededException`.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_VerifyUserAttribute.html)
#[cognito_operation(unsigned, quota = UserUpdate, errors = [
    AliasExistsException, CodeMismatchException, ExpiredCodeException, ForbiddenException,
    InternalErrorException, InvalidParameterException, LimitExceededException, NotAuthorizedException,
    OperationNotEnabledException, PasswordResetRequiredException, ResourceNotFoundException,
    TooManyRequestsException, UserNotConfirmedException, UserNotFoundException,
])]
pub struct VerifyUserAttributeInput {
    /// Access token of the user, with the scope `aws.cognito.signin.user.admin`.
    #[cognito(sensitive)]
    pub access_token: String,
    /// The attribute to confirm: `email` or `phone_number`.
    pub attribute_name: String,
    /// The code from the message, up to 2,048 characters without spaces. It is valid for 24 hours.
    pub code: String,
}
