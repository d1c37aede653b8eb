//! `ListUserPoolClientSecrets`: list the secrets of an app client.

use crate::types::ClientSecretDescriptorType;
use crate::{cognito_operation, cognito_output};

/// Lists the secrets of an app client by ID and date, without their values.
///
/// An app client has two secrets at most, so all of them come in the first page. The value of an
/// added secret is shown only once, by `AddUserPoolClientSecret`.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserPoolClientSecrets.html)
#[cognito_operation(
    output = ListUserPoolClientSecretsOutput,
    paginate(token = next_token, items = client_secrets),
    errors = [
        InternalServerException, InvalidParameterException, LimitExceededException, ResourceNotFoundException,
        TooManyRequestsException,
    ],
)]
pub struct ListUserPoolClientSecretsInput {
    /// The pool that holds the app client: an ID such as `eu-west-1_AbCdEfGhI`, at most 55
    /// characters.
    pub user_pool_id: String,
    /// The app client whose secrets to list, 1 to 128 characters.
    #[cognito(sensitive)]
    pub client_id: String,
    /// Where the previous page ended; absent for the first page.
    pub next_token: Option<String>,
}

/// The secrets of an app client.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserPoolClientSecrets.html)
#[cognito_output]
pub struct ListUserPoolClientSecretsOutput {
    /// ID and creation date of each secret; the value is always left out.
    pub client_secrets: Option<Vec<ClientSecretDescriptorType>>,
    /// Where the next page starts; absent on the last one.
    pub next_token: Option<String>,
}
