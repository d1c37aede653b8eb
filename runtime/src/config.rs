//! How a client reaches the service.

mod builder;
mod error;
mod network;
mod overrides;
mod proxy;
#[cfg(feature = "test-util")]
mod test_defaults;
#[cfg(test)]
mod tests;

use std::fmt;

use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_async::time::{SharedTimeSource, SystemTimeSource};
use aws_smithy_runtime_api::client::auth::AuthSchemePreference;
use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use aws_smithy_runtime_api::client::identity::SharedIdentityCache;
use aws_smithy_runtime_api::client::stalled_stream_protection::StalledStreamProtectionConfig;
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::SdkConfig;
use aws_types::app_name::AppName;
use aws_types::region::Region;
use aws_types::sdk_ua_metadata::FrameworkMetadata;

pub use self::builder::Builder;
pub use self::error::ConfigError;
pub(crate) use self::network::{Network, RootCertificates};
pub use self::proxy::ProxyConfig;
use crate::credentials::OwnIdentityCache;
pub use crate::environment::DefaultCredentialsChain;
use crate::handle::Setup;
use crate::transport::OwnHttpClient;

/// The configuration of a client; what is not set has a default.
#[derive(Clone)]
pub struct Config(Settings);

/// What a builder collects.
#[derive(Clone, Default)]
pub(crate) struct Settings {
    pub(crate) region: Option<Region>,
    pub(crate) credentials: CredentialsSetting,
    pub(crate) allow_no_auth: bool,
    pub(crate) auth_scheme_preference: Option<AuthSchemePreference>,
    pub(crate) identity_cache: Option<OwnIdentityCache>,
    pub(crate) endpoint_url: Option<String>,
    pub(crate) use_fips: Option<bool>,
    pub(crate) use_dual_stack: Option<bool>,
    pub(crate) retry_config: Option<RetryConfig>,
    pub(crate) timeout_config: Option<TimeoutConfig>,
    pub(crate) http_client: Option<OwnHttpClient>,
    pub(crate) proxy: Option<ProxyConfig>,
    pub(crate) root_certificates: Option<RootCertificates>,
    pub(crate) sleep_impl: Option<SharedAsyncSleep>,
    pub(crate) time_source: Option<SharedTimeSource>,
    pub(crate) disable_clock_skew_correction: Option<bool>,
    pub(crate) app_name: Option<AppName>,
    pub(crate) framework_metadata: Vec<FrameworkMetadata>,
    pub(crate) behavior_version: Option<BehaviorVersion>,
    pub(crate) log_bodies: bool,
    /// Whether an `SdkConfig` asked for another protocol than the service's.
    pub(crate) other_protocol: bool,
    pub(crate) stalled_stream_protection: Option<StalledStreamProtectionConfig>,
}

/// Where credentials come from.
#[derive(Clone, Default)]
pub(crate) enum CredentialsSetting {
    #[default]
    Unset,
    /// Turned off by `no_credentials`.
    Refused,
    Provider(SharedCredentialsProvider),
}

impl Config {
    /// An empty configuration to fill.
    pub fn builder() -> Builder {
        Builder::new()
    }

    /// The configuration that the AWS crates share, as aws-config loads it.
    pub fn new(config: &SdkConfig) -> Self {
        Builder::from(config).build()
    }

    /// A builder that starts from this configuration.
    pub fn to_builder(&self) -> Builder {
        Builder(self.0.clone())
    }

    /// Checks the configuration without any I/O, as each call does.
    ///
    /// # Errors
    /// Names the setting, its value and what to write instead.
    pub fn validate(&self) -> Result<(), ConfigError> {
        Setup::new(self).map(drop)
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.0
    }

    /// The Region of the user pools.
    pub fn region(&self) -> Option<&Region> {
        self.0.region.as_ref()
    }

    /// How failed attempts are repeated; the standard mode with 3 attempts if not set.
    pub fn retry_config(&self) -> Option<&RetryConfig> {
        self.0.retry_config.as_ref()
    }

    /// The time limits that were set; the others have defaults.
    pub fn timeout_config(&self) -> Option<&TimeoutConfig> {
        self.0.timeout_config.as_ref()
    }

    /// How the client waits; Tokio's timer if not set.
    pub fn sleep_impl(&self) -> Option<SharedAsyncSleep> {
        self.0.sleep_impl.clone()
    }

    /// How the client tells the time.
    pub fn time_source(&self) -> Option<SharedTimeSource> {
        self.0.time_source.clone()
    }

    /// Whether requests are signed with the machine's time even if the service refuses it.
    pub fn disable_clock_skew_correction(&self) -> Option<bool> {
        self.0.disable_clock_skew_correction
    }

    /// The HTTP client that replaces the built-in one.
    pub fn http_client(&self) -> Option<SharedHttpClient> {
        self.0.http_client.as_ref().map(|http_client| http_client.client.clone())
    }

    /// The proxy that was set.
    pub fn proxy(&self) -> Option<&ProxyConfig> {
        self.0.proxy.as_ref()
    }

    /// The certificates that are trusted beside those of the operating system, in the PEM format.
    pub fn root_certificates_pem(&self) -> Option<&[u8]> {
        self.0.root_certificates.as_ref().map(|certificates| &*certificates.pem)
    }

    /// The cache of credentials that is shared with other clients.
    pub fn identity_cache(&self) -> Option<SharedIdentityCache> {
        self.0.identity_cache.as_ref().map(|identity_cache| identity_cache.cache.clone())
    }

    /// The frameworks that the user agent names.
    pub fn framework_metadata(&self) -> Vec<&FrameworkMetadata> {
        self.0.framework_metadata.iter().collect()
    }

    /// The authentication schemes that were preferred.
    pub fn auth_scheme_preference(&self) -> Option<&AuthSchemePreference> {
        self.0.auth_scheme_preference.as_ref()
    }

    /// Whether `tracing` events of the level `trace` show what is sent and received.
    pub fn log_bodies(&self) -> bool {
        self.0.log_bodies
    }

    /// The program's name in the user agent.
    pub fn app_name(&self) -> Option<&AppName> {
        self.0.app_name.as_ref()
    }

    /// The protection against stalled transfers that was set. The time limit of an attempt bounds a stall in any case.
    pub fn stalled_stream_protection(&self) -> Option<&StalledStreamProtectionConfig> {
        self.0.stalled_stream_protection.as_ref()
    }

    /// The service's name in signatures.
    pub fn signing_name(&self) -> &'static str {
        "cognito-idp"
    }
}

impl From<&SdkConfig> for Config {
    fn from(config: &SdkConfig) -> Self {
        Self::new(config)
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt_as("Config", f)
    }
}

impl Settings {
    pub(crate) fn time(&self) -> SharedTimeSource {
        self.time_source.clone().unwrap_or_else(|| SharedTimeSource::new(SystemTimeSource::new()))
    }

    /// Providers and HTTP clients are the user's types, whose `Debug` may show anything, so only their presence is shown.
    fn fmt_as(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let credentials = match self.credentials {
            CredentialsSetting::Unset => "not set",
            CredentialsSetting::Refused => "no_credentials",
            CredentialsSetting::Provider(_) => "set",
        };
        let endpoint_url =
            self.endpoint_url.as_deref().map(|url| if url.as_bytes().contains(&b'@') { "** redacted **" } else { url });
        f.debug_struct(name)
            .field("region", &self.region.as_ref().map(Region::as_ref))
            .field("credentials_provider", &format_args!("{credentials}"))
            .field("endpoint_url", &endpoint_url)
            .field("use_fips", &self.use_fips)
            .field("use_dual_stack", &self.use_dual_stack)
            .field("retry_config", &self.retry_config)
            .field("timeout_config", &self.timeout_config)
            .field("http_client", &format_args!("{}", if self.http_client.is_some() { "set" } else { "built in" }))
            .field("proxy", &self.proxy)
            .field("disable_clock_skew_correction", &self.disable_clock_skew_correction)
            .field("app_name", &self.app_name.as_ref().map(AppName::as_ref))
            .field("behavior_version", &self.behavior_version)
            .field("stalled_stream_protection", &self.stalled_stream_protection)
            .finish_non_exhaustive()
    }
}
