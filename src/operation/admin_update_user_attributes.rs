//! `AdminUpdateUserAttributes`: change attributes of a user.

use std::collections::HashMap;

use crate::cognito_operation;
use crate::types::AttributeType;

/// Sets attributes of a user, custom and otherwise read-only ones included.
///
/// Attributes that are not named stay as they are. A new email address or phone number counts as
/// unverified and may make the pool send a code; if the pool wants it verified first, the old value
/// stays until the user answers. Setting `email_verified` or `phone_number_verified` to `true` in
/// the same call avoids both. One that is another user's alias fails with `AliasExistsException`.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminUpdateUserAttributes.html)
#[cognito_operation(quota = UserUpdate, errors = [
    AliasExistsException, InternalErrorException, InvalidEmailRoleAccessPolicyException,
    InvalidLambdaResponseException, InvalidParameterException, InvalidSmsRoleAccessPolicyException,
    InvalidSmsRoleTrustRelationshipException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException, UnexpectedLambdaException,
    UserLambdaValidationException, UserNotFoundException,
])]
pub struct AdminUpdateUserAttributesInput {
    /// The pool the user belongs to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The user to change: the username, an alias of it, or the `sub`; 1 to 128 characters.
    #[cognito(sensitive)]
    pub username: String,
    /// The attributes to set; names of custom ones start with `custom:`. An empty value removes the
    /// attribute.
    pub user_attributes: Vec<AttributeType>,
    /// Handed unchanged to the custom message trigger.
    pub client_metadata: Option<HashMap<String, String>>,
}
