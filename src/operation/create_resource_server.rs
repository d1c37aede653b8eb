//! `CreateResourceServer`: describe an API and its scopes.

use crate::types::{ResourceServerScopeType, ResourceServerType};
use crate::{cognito_operation, cognito_output};

/// Registers an API of yours as an OAuth 2.0 resource server with its scopes.
///
/// App clients may then be allowed the scopes, written `<identifier>/<scope>`, and get them in
/// access tokens.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateResourceServer.html)
#[cognito_operation(output = CreateResourceServerOutput, quota = UserPoolResourceUpdate, errors = [
    InternalErrorException, InvalidParameterException, LimitExceededException, NotAuthorizedException,
    OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
])]
pub struct CreateResourceServerInput {
    /// The pool that issues the tokens: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The name of the API in scopes and tokens, often its address: 1 to 256 printable ASCII
    /// characters without spaces, `"` and `\`. Not changeable later.
    pub identifier: String,
    /// A name for people, 1 to 256 characters: letters, digits, spaces and `_+=,.@-`.
    pub name: String,
    /// The scopes, at most 100, each with a name and a description.
    pub scopes: Option<Vec<ResourceServerScopeType>>,
}

/// The registered resource server.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateResourceServer.html)
#[cognito_output]
pub struct CreateResourceServerOutput {
    /// The resource server as stored.
    pub resource_server: Option<ResourceServerType>,
}
