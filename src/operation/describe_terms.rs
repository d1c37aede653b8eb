//! `DescribeTerms`: read a linked document.

use crate::types::TermsType;
use crate::{cognito_operation, cognito_output};

/// Reads the terms of use or the privacy policy by the document's ID.
///
/// `DescribeTermsByClient` finds it by its app client.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeTerms.html)
#[cognito_operation(output = DescribeTermsOutput, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException,
])]
pub struct DescribeTermsInput {
    /// The ID of the document, a UUID.
    pub terms_id: String,
    /// The pool of the document: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
}

/// A linked document.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeTerms.html)
#[cognito_output]
pub struct DescribeTermsOutput {
    /// The document with its addresses by language.
    pub terms: Option<TermsType>,
}
