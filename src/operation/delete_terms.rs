//! `DeleteTerms`: unlink terms of use or a privacy policy.

use crate::cognito_operation;

/// Deletes the link to the terms of use or the privacy policy of an app client.
///
/// Managed login shows neither document while one is missing.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteTerms.html)
#[cognito_operation(errors = [
    ConcurrentModificationException, InternalErrorException, InvalidParameterException,
    NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
])]
pub struct DeleteTermsInput {
    /// The ID of the document, a UUID from `ListTerms` or `DescribeTermsByClient`.
    pub terms_id: String,
    /// The pool of the document: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
}
