//! `UpdateUserPoolDomain`: change the domain of a user pool.

use crate::types::{CustomDomainConfigType, RoutingType};
use crate::{cognito_operation, cognito_output};

/// Changes certificate, branding version or failover routing of the domain of a user pool.
///
/// The domain name itself cannot be changed. For a custom domain the new certificate is rolled out
/// within about an hour.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPoolDomain.html)
#[cognito_operation(output = UpdateUserPoolDomainOutput, quota = UserPoolResourceUpdate, errors = [
    ConcurrentModificationException, FeatureUnavailableInTierException, InternalErrorException,
    InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException,
])]
pub struct UpdateUserPoolDomainInput {
    /// The domain to change: the prefix of a Cognito domain, or the full name of a custom one. 1 to
    /// 63 characters.
    pub domain: String,
    /// The pool that the domain is assigned to: an ID such as `eu-west-1_AbCdEfGhI`, at most 55
    /// characters.
    pub user_pool_id: String,
    /// Pages that the domain serves: `1` for the classic hosted UI, `2` for managed login.
    pub managed_login_version: Option<i32>,
    /// ACM certificate (in `us-east-1`) and TLS policy of a custom domain. Only for custom domains.
    pub custom_domain_config: Option<CustomDomainConfigType>,
    /// Failover of a replicated pool: the second Region and the health check that switches to it.
    pub routing: Option<RoutingType>,
}

/// The changed domain.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPoolDomain.html)
#[cognito_output]
pub struct UpdateUserPoolDomainOutput {
    /// Pages that the domain serves: `1` for the classic hosted UI, `2` for managed login.
    pub managed_login_version: Option<i32>,
    /// Name of the distribution that the DNS record of a custom domain has to point to.
    pub cloud_front_domain: Option<String>,
    /// Failover of the domain as it is stored now.
    pub routing: Option<RoutingType>,
}
