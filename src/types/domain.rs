//! Domains of the login pages and OAuth endpoints.

use crate::primitives::UnknownVariantValue;
use crate::{cognito_enum, cognito_shape};

/// A domain of a user pool.
///
/// All members are absent if the domain that was asked for does not exist.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DomainDescriptionType.html)
#[cognito_shape]
pub struct DomainDescriptionType {
    /// The pool that the domain serves.
    pub user_pool_id: Option<String>,
    /// The account that owns the pool, 12 digits.
    #[cognito(rename = "AWSAccountId")]
    pub aws_account_id: Option<String>,
    /// The prefix of a Cognito-owned domain, or a full custom domain such as `auth.example.com`; 1
    /// to 63 characters.
    pub domain: Option<String>,
    /// The bucket with the static files of the pages, 3 to 1,024 characters; the service's own.
    pub s3_bucket: Option<String>,
    /// The host name that the DNS alias record of a custom domain must point to.
    pub cloud_front_distribution: Option<String>,
    /// The version of the pages' software, 1 to 20 characters; of no use to callers.
    pub version: Option<String>,
    /// Whether the domain can be used yet.
    pub status: Option<DomainStatusType>,
    /// Certificate and TLS policy; only on custom domains.
    pub custom_domain_config: Option<CustomDomainConfigType>,
    /// 1 for the classic hosted pages, 2 for managed login.
    pub managed_login_version: Option<i32>,
    /// How requests move to another Region when the first one fails; only on custom domains.
    pub routing: Option<RoutingType>,
}

/// What a domain is going through.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DomainStatusType {
    /// It works.
    Active,
    /// It is being set up; a custom domain can take up to an hour.
    Creating,
    /// It is being removed.
    Deleting,
    /// The last change did not succeed.
    Failed,
    /// A change is on its way to all edge locations.
    Updating,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// What a custom domain needs for TLS.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CustomDomainConfigType.html)
#[cognito_shape]
pub struct CustomDomainConfigType {
    /// A certificate for the domain in AWS Certificate Manager in `us-east-1`; 20 to 2,048
    /// characters.
    pub certificate_arn: String,
    /// The oldest TLS version that the domain accepts.
    pub security_policy: Option<SecurityPolicyType>,
}

/// The TLS versions and ciphers that a custom domain accepts.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum SecurityPolicyType {
    /// TLS 1.0 and newer; for clients that cannot do better.
    TlsV1,
    /// TLS 1.2 and newer; right for most.
    #[cognito(rename = "TLS_V1_2_2021")]
    TlsV122021,
    /// TLS 1.3 only.
    #[cognito(rename = "TLS_V1_3_2025")]
    TlsV132025,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// Which Region answers requests to a custom domain.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RoutingType.html)
#[cognito_shape]
pub struct RoutingType {
    /// The second Region, and what decides when to use it.
    pub failover: Option<FailoverType>,
}

/// Moves a custom domain's traffic to a second Region while the first is down.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_FailoverType.html)
#[cognito_shape]
pub struct FailoverType {
    /// The Region of the replica that takes over, 5 to 32 characters.
    pub secondary_region: String,
    /// The Route 53 health check that decides, up to 64 characters: healthy means the first
    /// Region.
    pub primary_route53_health_check_id: String,
}
