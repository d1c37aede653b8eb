//! `AdminDeleteUserAttributes`: remove attributes of a user.

use crate::cognito_operation;

/// Removes attributes and their values from a user.
///
/// The attributes stay in the pool's schema. One that the pool requires cannot be removed: the call
/// fails with `InvalidParameterException`.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminDeleteUserAttributes.html)
#[cognito_operation(quota = UserUpdate, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException, UserNotFoundException,
])]
pub struct AdminDeleteUserAttributesInput {
    /// The pool the user belongs to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The user to change: the username, an alias of it, or the `sub`; 1 to 128 characters.
    #[cognito(sensitive)]
    pub username: String,
    /// The names of the attributes, 1 to 32 characters each; custom ones start with `custom:`.
    pub user_attribute_names: Vec<String>,
}
