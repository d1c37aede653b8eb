//! Resource servers: APIs of yours whose scopes a pool can grant.

use crate::primitives::UnknownVariantValue;
use crate::{cognito_enum, cognito_shape};

/// An API that accepts a pool's access tokens, and its scopes.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ResourceServerType.html)
#[cognito_shape]
pub struct ResourceServerType {
    /// The pool that grants the scopes.
    pub user_pool_id: Option<String>,
    /// The prefix of its scopes in tokens, 1 to 256 printable characters without space, `"` or
    /// `\`; often the API's URL. Fixed at creation.
    pub identifier: Option<String>,
    /// 1 to 256 characters, for people.
    pub name: Option<String>,
    /// Up to 100 scopes.
    pub scopes: Option<Vec<ResourceServerScopeType>>,
    /// Who runs it; absent on those that you created.
    pub managed_by: Option<ResourceServerManagedByType>,
}

/// A permission that an access token can carry.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ResourceServerScopeType.html)
#[cognito_shape]
pub struct ResourceServerScopeType {
    /// 1 to 256 printable characters without space, `"`, `/` or `\`. In tokens and requests it is
    /// written `identifier/scope_name`.
    pub scope_name: String,
    /// What it permits, 1 to 256 characters, for people.
    pub scope_description: String,
}

/// Who runs a resource server.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ResourceServerManagedByType {
    /// The service itself; it can be neither changed nor deleted.
    Cognito,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}
