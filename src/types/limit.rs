//! Request rates of an account that can be bought.

use std::collections::HashMap;

use crate::primitives::UnknownVariantValue;
use crate::{cognito_enum, cognito_shape};

/// A request rate of the account.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LimitType.html)
#[cognito_shape]
pub struct LimitType {
    /// Which rate it is.
    pub limit_definition: Option<LimitDefinitionType>,
    /// Requests per second that are enforced now.
    #[cognito(default)]
    pub provisioned_limit_value: i32,
    /// Requests per second that cost nothing; the difference is paid for.
    #[cognito(default)]
    pub free_limit_value: i32,
}

/// Names one of the account's limits.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LimitDefinitionType.html)
#[cognito_shape]
pub struct LimitDefinitionType {
    /// The kind of limit.
    pub limit_class: LimitClass,
    /// Which one of its kind; for request rates one entry, `Category` to a name such as
    /// `UserAuthentication`.
    pub attributes: HashMap<String, String>,
}

/// A kind of limit.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum LimitClass {
    /// The request rate that a category of operations shares.
    ApiCategory,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}
