//! `DeleteUserAttributes`: remove one's own attributes.

use crate::cognito_operation;

/// Removes attributes and their values from the user who is signed in.
///
/// The app client must have write permission for each. One that the pool requires cannot be
/// removed: the call fails with `InvalidParameterException`.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUserAttributes.html)
#[cognito_operation(unsigned, quota = UserUpdate, errors = [
    ForbiddenException, InternalErrorException, InvalidParameterException, NotAuthorizedException,
    OperationNotEnabledException, PasswordResetRequiredException, ResourceNotFoundException,
    TooManyRequestsException, UserNotConfirmedException, UserNotFoundException,
])]
pub struct DeleteUserAttributesInput {
    /// The names of the attributes, 1 to 32 characters each; custom ones start with `custom:`.
    pub user_attribute_names: Vec<String>,
    /// The user's access token with the scope `aws.cognito.signin.user.admin`.
    #[cognito(sensitive)]
    pub access_token: String,
}
