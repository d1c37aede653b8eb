//! `AddCustomAttributes`: extend the schema of a user pool.

use crate::cognito_operation;
use crate::types::SchemaAttributeType;

/// Adds custom attributes to the schema of a user pool.
///
/// They cannot be changed or removed later, and a pool can have 50 at most. App clients with
/// explicit read or write permissions do not see them until they are added there. Fails with
/// `UserImportInProgressException` during an import.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AddCustomAttributes.html)
#[cognito_operation(quota = UserPoolResourceUpdate, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException, UserImportInProgressException,
])]
pub struct AddCustomAttributesInput {
    /// The pool to extend: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The attributes, 1 to 25 in one call, named without the prefix `custom:`. Names have at most
    /// 20 characters. They cannot be required.
    pub custom_attributes: Vec<SchemaAttributeType>,
}
