//! `CreateTerms`: link terms of use or a privacy policy.

use std::collections::HashMap;

use crate::types::{TermsEnforcementType, TermsSourceType, TermsType};
use crate::{cognito_operation, cognito_output};

/// Links the terms of use or the privacy policy that managed login shows at sign-up.
///
/// The pages show the links when both documents exist; each takes a call of its own. A document
/// that the app client has already fails with `TermsExistsException`.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateTerms.html)
#[cognito_operation(output = CreateTermsOutput, errors = [
    ConcurrentModificationException, InternalErrorException, InvalidParameterException,
    LimitExceededException, NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException,
    TermsExistsException, TooManyRequestsException,
])]
pub struct CreateTermsInput {
    /// The pool of the app client: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The app client whose sign-up page shows the link, 1 to 128 characters.
    #[cognito(sensitive)]
    pub client_id: String,
    /// Which document this is: `terms-of-use` or `privacy-policy`.
    pub terms_name: String,
    /// Where the document is; `LINK`, on a site of yours, is the only choice.
    pub terms_source: TermsSourceType,
    /// Whether users must agree to the document; `NONE`, the only choice, shows the link and asks
    /// for no consent.
    pub enforcement: TermsEnforcementType,
    /// The addresses of the document by language, 1 to 13 of at most 1024 characters. Keys are
    /// `cognito:default`, for all languages without an entry, and the like of `cognito:english`.
    pub links: Option<HashMap<String, String>>,
}

/// The linked document.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateTerms.html)
#[cognito_output]
pub struct CreateTermsOutput {
    /// The document with its ID, which updates and deletion ask for.
    pub terms: Option<TermsType>,
}
