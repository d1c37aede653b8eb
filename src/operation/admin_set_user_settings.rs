//! `AdminSetUserSettings`: set SMS MFA the old way.

use crate::cognito_operation;
use crate::types::MfaOptionType;

/// Sets the SMS MFA of a user; an old operation that knows no other factor.
///
/// Use `AdminSetUserMFAPreference` instead, which also handles authenticator apps, email and
/// passkeys.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminSetUserSettings.html)
#[cognito_operation(quota = UserResourceUpdate, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, UserNotFoundException,
])]
pub struct AdminSetUserSettingsInput {
    /// The pool the user belongs to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The user to change: the username, an alias of it, or the `sub`; 1 to 128 characters.
    #[cognito(sensitive)]
    pub username: String,
    /// The options; each names `SMS` and the attribute `phone_number`.
    #[cognito(rename = "MFAOptions")]
    pub mfa_options: Vec<MfaOptionType>,
}
