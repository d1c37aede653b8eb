//! `AdminConfirmSignUp`: confirm a user without a code.

use std::collections::HashMap;

use crate::cognito_operation;

/// Confirms a user who signed up, without the code that was sent to them.
///
/// Their email address and phone number stay unverified. Runs the post confirmation trigger. Fails
/// with `NotAuthorizedException` if the user is confirmed already.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminConfirmSignUp.html)
#[cognito_operation(quota = UserCreation, errors = [
    InternalErrorException, InvalidLambdaResponseException, InvalidParameterException, LimitExceededException,
    NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException,
    TooManyFailedAttemptsException, TooManyRequestsException, UnexpectedLambdaException,
    UserLambdaValidationException, UserNotFoundException,
])]
pub struct AdminConfirmSignUpInput {
    /// The pool the user belongs to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The user to confirm: the username, an alias of it, or the `sub`; 1 to 128 characters.
    #[cognito(sensitive)]
    pub username: String,
    /// Handed unchanged to the post confirmation trigger.
    pub client_metadata: Option<HashMap<String, String>>,
}
