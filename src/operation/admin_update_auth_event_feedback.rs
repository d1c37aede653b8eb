//! `AdminUpdateAuthEventFeedback`: rate a recorded sign-in.

use crate::cognito_operation;
use crate::types::FeedbackValueType;

/// Tells threat protection whether a recorded event came from the user or from an attacker.
///
/// Fails with `UserPoolAddOnNotEnabledException` if the pool has threat protection turned off.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminUpdateAuthEventFeedback.html)
#[cognito_operation(quota = UserResourceUpdate, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException, UserNotFoundException,
    UserPoolAddOnNotEnabledException,
])]
pub struct AdminUpdateAuthEventFeedbackInput {
    /// The pool the user belongs to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The user of the event: the username, an alias of it, or the `sub`; 1 to 128 characters.
    #[cognito(sensitive)]
    pub username: String,
    /// The event, from `AdminListUserAuthEvents` or from the user's token; at most 50 characters.
    pub event_id: String,
    /// `Valid` if it was the user; `Invalid` if it was not, which makes similar attempts count as
    /// riskier.
    pub feedback_value: FeedbackValueType,
}
