//! `DescribeUserPoolClient`: read the settings of an app client.

use crate::types::UserPoolClientType;
use crate::{cognito_operation, cognito_output};

/// Reads all settings of an app client, its secret included.
///
/// Read them before `UpdateUserPoolClient`, which resets what it is not sent.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeUserPoolClient.html)
#[cognito_operation(output = DescribeUserPoolClientOutput, quota = UserPoolClientRead, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException,
])]
pub struct DescribeUserPoolClientInput {
    /// The pool of the app client: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The app client to read, 1 to 128 characters.
    #[cognito(sensitive)]
    pub client_id: String,
}

/// The settings of an app client.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeUserPoolClient.html)
#[cognito_output]
pub struct DescribeUserPoolClientOutput {
    /// The app client; its secret is there if it has one.
    pub user_pool_client: Option<UserPoolClientType>,
}
