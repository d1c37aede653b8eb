//! `CreateUserPoolDomain`: give a user pool a web address.

use crate::types::{CustomDomainConfigType, RoutingType};
use crate::{cognito_operation, cognito_output};

/// Creates the domain of a user pool, where its login pages and OAuth endpoints are.
///
/// A prefix works within a minute; a domain of your own takes up to an hour and needs a DNS record
/// that points to `cloud_front_domain`. Fails with `InvalidParameterException` if the prefix is
/// taken by anyone in the Region.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolDomain.html)
#[cognito_operation(output = CreateUserPoolDomainOutput, quota = UserPoolResourceUpdate, errors = [
    ConcurrentModificationException, FeatureUnavailableInTierException, InternalErrorException,
    InvalidParameterException, LimitExceededException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException,
])]
pub struct CreateUserPoolDomainInput {
    /// A prefix under Amazon's domain of the Region, 1 to 63 lower-case letters, digits and inner
    /// hyphens, without `aws`, `amazon` and `cognito`; or, with `custom_domain_config`, a domain of
    /// your own such as `auth.example.com`.
    pub domain: String,
    /// The pool that gets the domain: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The login pages: `2` for managed login, which the `LITE` tier does not have, `1` for the
    /// classic hosted UI.
    pub managed_login_version: Option<i32>,
    /// The ACM certificate, from us-east-1, of a domain of your own. Leave it out for a prefix.
    pub custom_domain_config: Option<CustomDomainConfigType>,
    /// To which replica of the pool in another Region the domain switches when a Route 53 health
    /// check fails.
    pub routing: Option<RoutingType>,
}

/// The domain that was made.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolDomain.html)
#[cognito_output]
pub struct CreateUserPoolDomainOutput {
    /// The login pages: `2` for managed login, `1` for the classic hosted UI.
    pub managed_login_version: Option<i32>,
    /// The host that the DNS record of a domain of your own must point to; absent for a prefix.
    pub cloud_front_domain: Option<String>,
    /// To which replica the domain switches when a health check fails; absent if that is not set.
    pub routing: Option<RoutingType>,
}
