//! `GetSigningCertificate`: read the certificate that signs SAML requests.

use crate::{cognito_operation, cognito_output};

/// Returns the certificate of the key with which the pool signs its SAML sign-in requests.
///
/// Give it to a SAML identity provider that checks the signature of requests. It is the pool's own
/// and does not depend on a provider.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetSigningCertificate.html)
#[cognito_operation(output = GetSigningCertificateOutput, quota = UserPoolResourceRead, errors = [
    InternalErrorException, InvalidParameterException, OperationNotEnabledException,
    ResourceNotFoundException,
])]
pub struct GetSigningCertificateInput {
    /// The pool whose certificate to read: an ID such as `eu-west-1_AbCdEfGhI`, at most 55
    /// characters.
    pub user_pool_id: String,
}

/// The signing certificate of a user pool.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetSigningCertificate.html)
#[cognito_output]
pub struct GetSigningCertificateOutput {
    /// The X.509 certificate as text.
    pub certificate: Option<String>,
}
