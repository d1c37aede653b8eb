//! `GetClientToken`: issue an access token to an app client.

use std::collections::HashMap;

use crate::types::ClientAuthenticationResultType;
use crate::{cognito_operation, cognito_output};

/// Issues an access token to an app client itself, without a user (machine to machine).
///
/// It does what the client-credentials grant of the token endpoint does. The app client needs a
/// secret and `ALLOW_CLIENT_TOKEN_AUTH` as its only authentication flow. The model asks for a
/// signed request, yet what the service checks is the ID and the secret.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetClientToken.html)
#[cognito_operation(output = GetClientTokenOutput, quota = ClientAuthentication, errors = [
    ForbiddenException, InternalErrorException, InvalidParameterException, NotAuthorizedException,
    OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
])]
pub struct GetClientTokenInput {
    /// The app client that wants the token, 1 to 128 characters. It needs a secret.
    #[cognito(sensitive)]
    pub client_id: String,
    /// A secret of the app client that is active now, 24 to 64 characters. The secret itself, not a
    /// hash of it.
    #[cognito(sensitive)]
    pub secret: String,
    /// Custom scopes to grant, each as `resource-server/scope`, at most 50. Each must belong to a
    /// resource server of the pool. All scopes of the app client when left out.
    pub scopes: Option<Vec<String>>,
    /// Handed unchanged to the Lambda triggers that run while the token is made.
    pub client_metadata: Option<HashMap<String, String>>,
}

/// The access token of an app client.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetClientToken.html)
#[cognito_output]
pub struct GetClientTokenOutput {
    /// The token, its type and the seconds until it expires. No refresh token comes with it: call
    /// again instead.
    pub client_authentication_result: Option<ClientAuthenticationResultType>,
}
