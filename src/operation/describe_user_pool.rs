//! `DescribeUserPool`: read the settings of a user pool.

use crate::types::UserPoolType;
use crate::{cognito_operation, cognito_output};

/// Reads all settings of a user pool.
///
/// Read them before `UpdateUserPool`, which resets most settings that it is not sent.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeUserPool.html)
#[cognito_operation(output = DescribeUserPoolOutput, quota = UserPoolRead, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException, UserPoolTaggingException,
])]
pub struct DescribeUserPoolInput {
    /// The pool to read: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
}

/// The settings of a user pool.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeUserPool.html)
#[cognito_output]
pub struct DescribeUserPoolOutput {
    /// The pool. Its number of users is an estimate that is updated about once a day.
    pub user_pool: Option<UserPoolType>,
}
