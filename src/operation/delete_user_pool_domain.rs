//! `DeleteUserPoolDomain`: take away a user pool's web address.

use crate::cognito_operation;

/// Deletes the domain of a user pool, and with it the login pages and OAuth endpoints.
///
/// Needed before `DeleteUserPool`. The API is not affected. Fails with
/// `ConcurrentModificationException` if the domain is being changed.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUserPoolDomain.html)
#[cognito_operation(quota = UserPoolResourceUpdate, errors = [
    ConcurrentModificationException, InternalErrorException, InvalidParameterException,
    NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException,
])]
pub struct DeleteUserPoolDomainInput {
    /// The prefix, or the domain of your own, as given to `CreateUserPoolDomain`.
    pub domain: String,
    /// The pool of the domain: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
}
