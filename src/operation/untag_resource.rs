//! `UntagResource`: remove tags from a user pool.

use crate::cognito_operation;

/// Removes tags from a user pool by key.
///
/// Tags with other keys stay.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UntagResource.html)
#[cognito_operation(quota = UserPoolResourceUpdate, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException,
])]
pub struct UntagResourceInput {
    /// ARN of the user pool, 20 to 2,048 characters.
    pub resource_arn: String,
    /// Keys of the tags to remove, 1 to 128 characters each.
    pub tag_keys: Vec<String>,
}
