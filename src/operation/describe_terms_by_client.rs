//! `DescribeTermsByClient`: read an app client's linked document.

use crate::types::TermsType;
use crate::{cognito_operation, cognito_output};

/// Reads the terms of use or the privacy policy of an app client.
///
/// Fails with `ResourceNotFoundException` if the client does not have that document.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeTermsByClient.html)
#[cognito_operation(output = DescribeTermsByClientOutput, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException,
])]
pub struct DescribeTermsByClientInput {
    /// The app client whose document to read, 1 to 128 characters.
    #[cognito(sensitive)]
    pub client_id: String,
    /// The pool of the app client: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// Which document to read: `terms-of-use` or `privacy-policy`.
    pub terms_name: String,
}

/// A linked document.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeTermsByClient.html)
#[cognito_output]
pub struct DescribeTermsByClientOutput {
    /// The document with its ID and its addresses by language.
    pub terms: Option<TermsType>,
}
