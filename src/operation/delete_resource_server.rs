//! `DeleteResourceServer`: remove an API and its scopes.

use crate::cognito_operation;

/// Deletes a resource server with its scopes.
///
/// App clients can no longer ask for the scopes; tokens that are out keep them until they expire.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteResourceServer.html)
#[cognito_operation(quota = UserPoolResourceUpdate, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException,
])]
pub struct DeleteResourceServerInput {
    /// The pool of the resource server: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The identifier of the resource server, 1 to 256 printable ASCII characters without spaces,
    /// `"` and `\`.
    pub identifier: String,
}
