//! `ListTerms`: list the terms documents of a user pool.

use crate::types::TermsDescriptionType;
use crate::{cognito_operation, cognito_output};

/// Lists the terms of use and privacy policies of a user pool, one page at a time.
///
/// The entries lack the links to the documents; `DescribeTerms` returns those.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListTerms.html)
#[cognito_operation(
    output = ListTermsOutput,
    paginate(token = next_token, items = terms, page_size = max_results),
    errors = [
        InternalErrorException, InvalidParameterException, NotAuthorizedException,
        OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
    ],
)]
pub struct ListTermsInput {
    /// The pool whose documents to list: an ID such as `eu-west-1_AbCdEfGhI`, at most 55
    /// characters.
    pub user_pool_id: String,
    /// How many documents to return on one page, 1 to 60.
    pub max_results: Option<i32>,
    /// Where the previous page ended; absent for the first page.
    pub next_token: Option<String>,
}

/// One page of terms documents.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListTerms.html)
#[cognito_output]
pub struct ListTermsOutput {
    /// ID, kind and dates of the documents of this page.
    pub terms: Vec<TermsDescriptionType>,
    /// Where the next page starts; absent on the last one.
    pub next_token: Option<String>,
}
