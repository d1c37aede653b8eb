//! `AdminCreateUser`: create a user for someone.

use std::collections::HashMap;

use crate::types::{AttributeType, DeliveryMediumType, MessageActionType, UserType};
use crate::{cognito_operation, cognito_output};

/// Creates a user and sends them an invitation with a temporary password.
///
/// A user with a temporary password is in state `FORCE_CHANGE_PASSWORD` until they sign in and
/// choose their own. Runs the pre sign-up and custom message triggers. A call that times out may
/// have created the user all the same: the repeated call then fails with `UsernameExistsException`.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminCreateUser.html)
#[cognito_operation(output = AdminCreateUserOutput, quota = UserCreation, errors = [
    CodeDeliveryFailureException, InternalErrorException, InvalidLambdaResponseException,
    InvalidParameterException, InvalidPasswordException, InvalidSmsRoleAccessPolicyException,
    InvalidSmsRoleTrustRelationshipException, NotAuthorizedException, OperationNotEnabledException,
    PreconditionNotMetException, ResourceNotFoundException, TooManyRequestsException,
    UnexpectedLambdaException, UnsupportedUserStateException, UserLambdaValidationException,
    UsernameExistsException, UserNotFoundException,
])]
pub struct AdminCreateUserInput {
    /// The pool to create the user in: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The new username, 1 to 128 characters without whitespace, unique in the pool and not
    /// changeable later. In a pool where people sign in with an email address or phone number, give
    /// that: the service then makes up a username, the `sub`.
    #[cognito(sensitive)]
    pub username: String,
    /// Attributes of the new user, such as `email`; names of custom ones start with `custom:`. Set
    /// `email_verified` or `phone_number_verified` to `true` for contacts that are known to be
    /// theirs.
    pub user_attributes: Option<Vec<AttributeType>>,
    /// Name and value pairs for the pre sign-up trigger only; they are not stored with the user.
    pub validation_data: Option<Vec<AttributeType>>,
    /// The password for the first sign-in: at most 256 characters, no whitespace, and it must meet
    /// the pool's policy. If absent, the service makes one up, unless the pool allows sign-in
    /// without one. It expires after the number of days set in the pool.
    #[cognito(sensitive)]
    pub temporary_password: Option<String>,
    /// `true` moves an email address or phone number that is another user's alias to this one;
    /// `false`, the default, makes the call fail instead. It counts only if the call also sets
    /// `email_verified` or `phone_number_verified` to `true`.
    pub force_alias_creation: Option<bool>,
    /// `RESEND` repeats the invitation to a user who exists, with a new temporary password;
    /// `SUPPRESS` creates the user without sending anything. If absent, the invitation is sent
    /// once.
    pub message_action: Option<MessageActionType>,
    /// Where the invitation goes: email, SMS or both; SMS if absent. The user needs the matching
    /// attribute.
    pub desired_delivery_mediums: Option<Vec<DeliveryMediumType>>,
    /// Handed unchanged to the pre sign-up and custom message triggers.
    pub client_metadata: Option<HashMap<String, String>>,
}

/// The user that was created or invited again.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminCreateUser.html)
#[cognito_output]
pub struct AdminCreateUserOutput {
    /// The user as created, with the `sub` among the attributes.
    pub user: Option<UserType>,
}
