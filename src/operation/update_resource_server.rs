//! `UpdateResourceServer`: change a resource server.

use crate::types::{ResourceServerScopeType, ResourceServerType};
use crate::{cognito_operation, cognito_output};

/// Changes the name and the custom scopes of a resource server.
///
/// Everything is replaced: a scope that is left out is deleted. The identifier cannot be changed.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateResourceServer.html)
#[cognito_operation(output = UpdateResourceServerOutput, quota = UserPoolResourceUpdate, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException,
])]
pub struct UpdateResourceServerInput {
    /// The pool that holds the resource server: an ID such as `eu-west-1_AbCdEfGhI`, at most 55
    /// characters.
    pub user_pool_id: String,
    /// The resource server to change, 1 to 256 printable ASCII characters, often a URL.
    pub identifier: String,
    /// Its new name, 1 to 256 characters.
    pub name: String,
    /// All scopes that it shall have, at most 100.
    pub scopes: Option<Vec<ResourceServerScopeType>>,
}

/// The changed resource server.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateResourceServer.html)
#[cognito_output]
pub struct UpdateResourceServerOutput {
    /// The resource server as it is stored now.
    pub resource_server: Option<ResourceServerType>,
}
