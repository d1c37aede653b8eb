//! `AdminResetUserPassword`: make a user choose a new password.

use std::collections::HashMap;

use crate::cognito_operation;

/// Resets a user's password and sends them a code to choose a new one.
///
/// Sign-in is refused until `ConfirmForgotPassword` sets one. Needs a verified email or phone.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminResetUserPassword.html)
#[cognito_operation(quota = UserAccountRecovery, errors = [
    InternalErrorException, InvalidEmailRoleAccessPolicyException, InvalidLambdaResponseException,
    InvalidParameterException, InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
    LimitExceededException, NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException,
    TooManyRequestsException, UnexpectedLambdaException, UserLambdaValidationException, UserNotFoundException,
])]
pub struct AdminResetUserPasswordInput {
    /// The pool the user belongs to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The user to reset: the username, an alias of it, or the `sub`; 1 to 128 characters.
    #[cognito(sensitive)]
    pub username: String,
    /// Handed unchanged to the Lambda triggers of the pool.
    pub client_metadata: Option<HashMap<String, String>>,
}
