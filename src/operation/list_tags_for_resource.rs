//! `ListTagsForResource`: read the tags of a user pool.

use std::collections::HashMap;

use crate::{cognito_operation, cognito_output};

/// Returns all tags of a user pool.
///
/// There are no pages: a pool has at most 50 tags.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListTagsForResource.html)
#[cognito_operation(output = ListTagsForResourceOutput, quota = UserPoolResourceRead, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException,
])]
pub struct ListTagsForResourceInput {
    /// ARN of the user pool, 20 to 2,048 characters.
    pub resource_arn: String,
}

/// The tags of a user pool.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListTagsForResource.html)
#[cognito_output]
pub struct ListTagsForResourceOutput {
    /// Tag values by tag key.
    pub tags: Option<HashMap<String, String>>,
}
