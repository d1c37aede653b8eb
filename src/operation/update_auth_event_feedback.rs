//! `UpdateAuthEventFeedback`: record whether a sign-in was the user's own.

use crate::cognito_operation;
use crate::types::FeedbackValueType;

/// Records the user's own word on whether a sign-in that threat protection reported was theirs.
///
/// The token in the notification email authorizes the call, so no credentials are needed. Fails
/// with `UserPoolAddOnNotEnabledException` when threat protection is off.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateAuthEventFeedback.html)
#[cognito_operation(unsigned, quota = UserResourceUpdate, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException, UserNotFoundException,
    UserPoolAddOnNotEnabledException,
])]
pub struct UpdateAuthEventFeedbackInput {
    /// The pool that the user belongs to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55
    /// characters.
    pub user_pool_id: String,
    /// The user who signed in: the username, an alias of it, or the `sub`; 1 to 128 characters.
    #[cognito(sensitive)]
    pub username: String,
    /// The event that is judged, 1 to 50 characters, as `AdminListUserAuthEvents` or the email
    /// names it.
    pub event_id: String,
    /// The token from the notification email, which proves that its reader answers.
    #[cognito(sensitive)]
    pub feedback_token: String,
    /// `Valid` when the sign-in was the user's own, `Invalid` when it was not.
    pub feedback_value: FeedbackValueType,
}
