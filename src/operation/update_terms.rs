//! `UpdateTerms`: change a terms document.

use std::collections::HashMap;

use crate::types::{TermsEnforcementType, TermsSourceType, TermsType};
use crate::{cognito_operation, cognito_output};

/// Changes a terms of use or privacy policy document of an app client.
///
/// Managed login shows the links at sign-up once the app client has both kinds of document. Two
/// changes at the same time fail with `ConcurrentModificationException`, a name that the app client
/// has already with `TermsExistsException`.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateTerms.html)
#[cognito_operation(output = UpdateTermsOutput, errors = [
    ConcurrentModificationException, InternalErrorException, InvalidParameterException,
    NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException, TermsExistsException,
    TooManyRequestsException,
])]
pub struct UpdateTermsInput {
    /// ID of the document to change, a version 4 UUID.
    pub terms_id: String,
    /// The pool that holds the document: an ID such as `eu-west-1_AbCdEfGhI`, at most 55
    /// characters.
    pub user_pool_id: String,
    /// Kind of the document: `terms-of-use` or `privacy-policy`.
    pub terms_name: Option<String>,
    /// How the document is supplied: only `LINK` exists.
    pub terms_source: Option<TermsSourceType>,
    /// What is asked of the user: only `NONE` exists, links without consent.
    pub enforcement: Option<TermsEnforcementType>,
    /// Address of the document (up to 1,024 characters) by language, such as `cognito:english`;
    /// `cognito:default` serves the other languages. 1 to 13 entries.
    pub links: Option<HashMap<String, String>>,
}

/// The changed document.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateTerms.html)
#[cognito_output]
pub struct UpdateTermsOutput {
    /// The document as it is stored now.
    pub terms: Option<TermsType>,
}
