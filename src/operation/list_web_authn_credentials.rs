//! `ListWebAuthnCredentials`: list the passkeys of the signed-in user.

use crate::types::WebAuthnCredentialDescription;
use crate::{cognito_operation, cognito_output};

/// Lists the passkeys that the signed-in user has registered, one page at a time.
///
/// A user has 20 passkeys at most. `DeleteWebAuthnCredential` takes the IDs listed here.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListWebAuthnCredentials.html)
#[cognito_operation(
    unsigned,
    output = ListWebAuthnCredentialsOutput,
    paginate(token = next_token, items = credentials, page_size = max_results),
    errors = [
        ForbiddenException, InternalErrorException, InvalidParameterException, LimitExceededException,
        NotAuthorizedException, OperationNotEnabledException, PasswordResetRequiredException,
        TooManyRequestsException,
    ],
)]
pub struct ListWebAuthnCredentialsInput {
    /// Access token of the user, with the scope `aws.cognito.signin.user.admin`.
    #[cognito(sensitive)]
    pub access_token: String,
    /// Where the previous page ended; absent for the first page.
    pub next_token: Option<String>,
    /// How many passkeys to return on one page, 0 to 20.
    pub max_results: Option<i32>,
}

/// One page of passkeys.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListWebAuthnCredentials.html)
#[cognito_output]
pub struct ListWebAuthnCredentialsOutput {
    /// ID, name, authenticator and creation date of the passkeys of this page.
    pub credentials: Vec<WebAuthnCredentialDescription>,
    /// Where the next page starts; absent on the last one.
    pub next_token: Option<String>,
}
