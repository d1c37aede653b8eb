//! `SignUp`: register oneself as a user.

use std::collections::HashMap;

use crate::types::{AnalyticsMetadataType, AttributeType, CodeDeliveryDetailsType, UserContextDataType};
use crate::{cognito_operation, cognito_output};

/// Registers a new user and sends them a code to confirm their contact.
///
/// The user stays `UNCONFIRMED` until `ConfirmSignUp`, unless a pre sign-up trigger confirms them.
/// Fails with `NotAuthorizedException` if only administrators may create users. A call that times
/// out may have created the user all the same, and the repeated call fails with
/// `UsernameExistsException`.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SignUp.html)
#[cognito_operation(unsigned, output = SignUpOutput, quota = UserCreation, errors = [
    CodeDeliveryFailureException, ForbiddenException, InternalErrorException,
    InvalidEmailRoleAccessPolicyException, InvalidLambdaResponseException, InvalidParameterException,
    InvalidPasswordException, InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
    LimitExceededException, NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException,
    TooManyRequestsException, UnexpectedLambdaException, UserLambdaValidationException,
    UsernameExistsException,
])]
pub struct SignUpInput {
    /// The app client to sign up with, 1 to 128 characters; its pool gets the user.
    #[cognito(sensitive)]
    pub client_id: String,
    /// Proof of the app client's secret: base64 of the HMAC-SHA256, keyed with the secret, of the
    /// username followed by the client ID. Required if the client has a secret; at most 128
    /// characters.
    #[cognito(sensitive)]
    pub secret_hash: Option<String>,
    /// The username to register, 1 to 128 characters without whitespace, not changeable later. In a
    /// pool where people sign in with an email address or phone number, give that.
    #[cognito(sensitive)]
    pub username: String,
    /// The password: at most 256 characters, no whitespace. Leave it out only in a pool that allows
    /// sign-in without one.
    #[cognito(sensitive)]
    pub password: Option<String>,
    /// Attributes of the user, such as `email`; all that the pool requires. Names of custom ones
    /// start with `custom:`. The app client must have write permission for each.
    pub user_attributes: Option<Vec<AttributeType>>,
    /// Name and value pairs for the pre sign-up trigger only; they are not stored with the user.
    pub validation_data: Option<Vec<AttributeType>>,
    /// Names the Amazon Pinpoint endpoint that this sign-up is counted for.
    pub analytics_metadata: Option<AnalyticsMetadataType>,
    /// The user's IP address and device fingerprint, from which threat protection rates the risk.
    #[cognito(sensitive)]
    pub user_context_data: Option<UserContextDataType>,
    /// Handed unchanged to the pre sign-up, custom message and post confirmation triggers.
    pub client_metadata: Option<HashMap<String, String>>,
}

/// The registered user.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SignUp.html)
#[cognito_output]
pub struct SignUpOutput {
    /// Whether the user is confirmed already, by a trigger.
    #[cognito(default)]
    pub user_confirmed: bool,
    /// Where the confirmation code went, masked; absent if none was sent.
    pub code_delivery_details: Option<CodeDeliveryDetailsType>,
    /// The user's permanent ID, the `sub` claim of their tokens.
    pub user_sub: String,
    /// For `ConfirmSignUp`, whose answer then lets the user sign in without further proof. Absent
    /// unless the pool and client allow sign-in by choice (`USER_AUTH`).
    #[cognito(sensitive)]
    pub session: Option<String>,
}
