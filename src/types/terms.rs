//! Terms of use and privacy policies on the login pages.

use std::collections::HashMap;

use crate::primitives::{DateTime, UnknownVariantValue};
use crate::{cognito_enum, cognito_shape};

/// A terms document of an app client.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_TermsType.html)
#[cognito_shape]
pub struct TermsType {
    /// A UUID that names the document when it is changed, read or deleted.
    pub terms_id: String,
    /// The pool of the app client.
    pub user_pool_id: String,
    /// The app client whose sign-up page shows it, 1 to 128 characters.
    #[cognito(sensitive)]
    pub client_id: String,
    /// `terms-of-use` or `privacy-policy`; one of each per client.
    pub terms_name: String,
    /// Where the text comes from.
    pub terms_source: TermsSourceType,
    /// Whether users must agree.
    pub enforcement: TermsEnforcementType,
    /// The page of the document per language, 1 to 13 entries; `cognito:default` serves languages
    /// without their own, such as `cognito:spanish`. URLs have up to 1,024 characters.
    pub links: HashMap<String, String>,
    /// When the document was added.
    pub creation_date: DateTime,
    /// When its links or settings last changed.
    pub last_modified_date: DateTime,
}

/// A terms document in brief, as `ListTerms` shows it.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_TermsDescriptionType.html)
#[cognito_shape]
pub struct TermsDescriptionType {
    /// A UUID that names the document when it is changed, read or deleted.
    pub terms_id: String,
    /// `terms-of-use` or `privacy-policy`.
    pub terms_name: String,
    /// Whether users must agree.
    pub enforcement: TermsEnforcementType,
    /// When the document was added.
    pub creation_date: DateTime,
    /// When its links or settings last changed.
    pub last_modified_date: DateTime,
}

/// Where the text of a terms document comes from.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TermsSourceType {
    /// From a page of yours; so far the only choice.
    Link,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// Whether users must agree to a terms document.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TermsEnforcementType {
    /// They need not: it is shown, not asked. So far the only choice.
    None,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}
