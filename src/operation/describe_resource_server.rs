//! `DescribeResourceServer`: read an API and its scopes.

use crate::types::ResourceServerType;
use crate::{cognito_operation, cognito_output};

/// Reads a resource server and its scopes.
///
/// Fails with `ResourceNotFoundException` if the pool has no resource server of that identifier.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeResourceServer.html)
#[cognito_operation(output = DescribeResourceServerOutput, quota = UserPoolResourceRead, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException,
])]
pub struct DescribeResourceServerInput {
    /// The pool of the resource server: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The identifier of the resource server, 1 to 256 printable ASCII characters without spaces,
    /// `"` and `\`.
    pub identifier: String,
}

/// A resource server.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeResourceServer.html)
#[cognito_output]
pub struct DescribeResourceServerOutput {
    /// The resource server with its scopes.
    pub resource_server: Option<ResourceServerType>,
}
