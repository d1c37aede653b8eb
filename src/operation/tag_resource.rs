//! `TagResource`: add tags to a user pool.

use std::collections::HashMap;

use crate::cognito_operation;

/// Adds tags to a user pool, or gives existing tag keys a new value.
///
/// Other tags stay. A pool holds at most 50.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_TagResource.html)
#[cognito_operation(quota = UserPoolResourceUpdate, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException,
])]
pub struct TagResourceInput {
    /// ARN of the user pool, 20 to 2,048 characters.
    pub resource_arn: String,
    /// Tags to set: keys of 1 to 128 characters, values of up to 256.
    pub tags: HashMap<String, String>,
}
