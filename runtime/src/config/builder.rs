//! Filling a configuration.

use std::fmt;

use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep};
use aws_smithy_async::time::{SharedTimeSource, SystemTimeSource, TimeSource};
use aws_smithy_runtime_api::client::auth::AuthSchemePreference;
use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
use aws_smithy_runtime_api::client::identity::{ResolveCachedIdentity, SharedIdentityCache};
use aws_smithy_types::retry::RetryConfig;
use aws_types::SdkConfig;
use aws_types::app_name::AppName;
use aws_types::region::Region;
use aws_types::sdk_ua_metadata::FrameworkMetadata;
use aws_types::service_config::ServiceConfigKey;

use super::{Config, CredentialsSetting, Settings};

use crate::credentials::OwnIdentityCache;
/// Collects settings for a [`Config`].
#[derive(Clone, Default)]
pub struct Builder(pub(crate) Settings);

impl Builder {
    /// A builder without any settings.
    pub fn new() -> Self {
        Self::default()
    }

    /// The configuration; [`Config::validate`] checks it.
    pub fn build(self) -> Config {
        let mut settings = self.0;
        settings.time_source.get_or_insert_with(|| SharedTimeSource::new(SystemTimeSource::new()));
        Config(settings)
    }

    /// The Region of the user pools, such as `Region::new("eu-west-1")`.
    pub fn region(mut self, region: impl Into<Option<Region>>) -> Self {
        self.set_region(region.into());
        self
    }

    /// Sets or clears [`region`](Self::region).
    pub fn set_region(&mut self, region: Option<Region>) -> &mut Self {
        self.0.region = region;
        self
    }

    /// Where the credentials of signed operations come from.
    pub fn credentials_provider(mut self, provider: impl ProvideCredentials + 'static) -> Self {
        self.set_credentials_provider(Some(SharedCredentialsProvider::new(provider)));
        self
    }

    /// Sets [`credentials_provider`](Self::credentials_provider); `None` changes nothing.
    pub fn set_credentials_provider(&mut self, provider: Option<SharedCredentialsProvider>) -> &mut Self {
        if let Some(provider) = provider {
            self.0.credentials = CredentialsSetting::Provider(provider);
        }
        self
    }

    /// Drops all credentials: for programs that call unsigned operations only. Signed operations then fail before anything is sent.
    pub fn no_credentials(mut self) -> Self {
        self.0.credentials = CredentialsSetting::Refused;
        self
    }

    /// Lets signed operations go out unsigned if the client has no credentials: for emulators that accept that.
    pub fn allow_no_auth(mut self) -> Self {
        self.set_allow_no_auth();
        self
    }

    /// The same as [`allow_no_auth`](Self::allow_no_auth).
    pub fn set_allow_no_auth(&mut self) -> &mut Self {
        self.0.allow_no_auth = true;
        self
    }

    /// Accepted for compatibility with the AWS crates: each operation of this service has one authentication scheme, so that there is
    /// nothing to prefer.
    pub fn auth_scheme_preference(mut self, preference: impl Into<AuthSchemePreference>) -> Self {
        self.set_auth_scheme_preference(Some(preference.into()));
        self
    }

    /// Sets or clears [`auth_scheme_preference`](Self::auth_scheme_preference).
    pub fn set_auth_scheme_preference(&mut self, preference: Option<AuthSchemePreference>) -> &mut Self {
        self.0.auth_scheme_preference = preference;
        self
    }

    /// A cache of credentials that the client shares with others, such as the one of an `SdkConfig`. Default: a cache of its own.
    pub fn identity_cache(mut self, identity_cache: impl ResolveCachedIdentity + 'static) -> Self {
        self.set_identity_cache(SharedIdentityCache::new(identity_cache));
        self
    }

    /// Sets [`identity_cache`](Self::identity_cache).
    pub fn set_identity_cache(&mut self, identity_cache: impl ResolveCachedIdentity + 'static) -> &mut Self {
        self.0.identity_cache = Some(OwnIdentityCache::new(SharedIdentityCache::new(identity_cache)));
        self
    }

    /// A URL to send all requests to, such as that of an emulator: `http://localhost:9229`.
    pub fn endpoint_url(mut self, endpoint_url: impl Into<String>) -> Self {
        self.set_endpoint_url(Some(endpoint_url.into()));
        self
    }

    /// Sets or clears [`endpoint_url`](Self::endpoint_url).
    pub fn set_endpoint_url(&mut self, endpoint_url: Option<String>) -> &mut Self {
        self.0.endpoint_url = endpoint_url;
        self
    }

    /// Whether to use the endpoint with FIPS 140 validated cryptography.
    pub fn use_fips(mut self, use_fips: impl Into<bool>) -> Self {
        self.set_use_fips(Some(use_fips.into()));
        self
    }

    /// Sets or clears [`use_fips`](Self::use_fips).
    pub fn set_use_fips(&mut self, use_fips: Option<bool>) -> &mut Self {
        self.0.use_fips = use_fips;
        self
    }

    /// Whether to use the endpoint that also answers over IPv6.
    pub fn use_dual_stack(mut self, use_dual_stack: impl Into<bool>) -> Self {
        self.set_use_dual_stack(Some(use_dual_stack.into()));
        self
    }

    /// Sets or clears [`use_dual_stack`](Self::use_dual_stack).
    pub fn set_use_dual_stack(&mut self, use_dual_stack: Option<bool>) -> &mut Self {
        self.0.use_dual_stack = use_dual_stack;
        self
    }

    /// How failed attempts are repeated. Default: the standard mode with 3 attempts.
    ///
    /// The first wait is a random part of 50 ms, or of 1 s after throttling; `with_initial_backoff` replaces both. It doubles with
    /// each attempt, and the service may extend it by up to 5 s. `RetryConfig::adaptive()` also limits the rate of requests while
    /// the service throttles them.
    pub fn retry_config(mut self, retry_config: RetryConfig) -> Self {
        self.set_retry_config(Some(retry_config));
        self
    }

    /// Sets [`retry_config`](Self::retry_config); `None` changes nothing.
    pub fn set_retry_config(&mut self, retry_config: Option<RetryConfig>) -> &mut Self {
        if retry_config.is_some() {
            self.0.retry_config = retry_config;
        }
        self
    }

    /// How the client waits. Default: Tokio's timer.
    pub fn sleep_impl(mut self, sleep_impl: impl AsyncSleep + 'static) -> Self {
        self.set_sleep_impl(Some(SharedAsyncSleep::new(sleep_impl)));
        self
    }

    /// Sets or clears [`sleep_impl`](Self::sleep_impl).
    pub fn set_sleep_impl(&mut self, sleep_impl: Option<SharedAsyncSleep>) -> &mut Self {
        self.0.sleep_impl = sleep_impl;
        self
    }

    /// How the client tells the time, for signatures and the expiry of credentials. Default: the system's clock.
    pub fn time_source(mut self, time_source: impl TimeSource + 'static) -> Self {
        self.set_time_source(Some(SharedTimeSource::new(time_source)));
        self
    }

    /// Sets or clears [`time_source`](Self::time_source).
    pub fn set_time_source(&mut self, time_source: Option<SharedTimeSource>) -> &mut Self {
        self.0.time_source = time_source;
        self
    }

    /// Whether requests are signed with the machine's time even if the service refuses it.
    ///
    /// Otherwise, if a signature is refused and the service's clock differs by more than 4 minutes, the client tries once more
    /// with the service's time and keeps to it.
    pub fn disable_clock_skew_correction(mut self, disable_clock_skew_correction: impl Into<Option<bool>>) -> Self {
        self.set_disable_clock_skew_correction(disable_clock_skew_correction.into());
        self
    }

    /// Sets or clears [`disable_clock_skew_correction`](Self::disable_clock_skew_correction).
    pub fn set_disable_clock_skew_correction(&mut self, disable_clock_skew_correction: Option<bool>) -> &mut Self {
        self.0.disable_clock_skew_correction = disable_clock_skew_correction;
        self
    }

    /// Whether what is sent and received is shown in `tracing` events of the level `trace`. Default: no.
    ///
    /// Sensitive members are redacted even then, as in the `Debug` of inputs and outputs.
    pub fn log_bodies(mut self, log_bodies: bool) -> Self {
        self.0.log_bodies = log_bodies;
        self
    }

    /// The program's name, sent in the user agent.
    pub fn app_name(mut self, app_name: AppName) -> Self {
        self.set_app_name(Some(app_name));
        self
    }

    /// Sets or clears [`app_name`](Self::app_name).
    pub fn set_app_name(&mut self, app_name: Option<AppName>) -> &mut Self {
        self.0.app_name = app_name;
        self
    }

    /// A framework that calls on the program's behalf, named in the user agent. Each call adds one; the first ten are sent.
    pub fn framework_metadata(mut self, framework_metadata: FrameworkMetadata) -> Self {
        self.push_framework_metadata(framework_metadata);
        self
    }

    /// Adds one more [`framework_metadata`](Self::framework_metadata).
    pub fn push_framework_metadata(&mut self, framework_metadata: FrameworkMetadata) -> &mut Self {
        self.0.framework_metadata.push(framework_metadata);
        self
    }

    /// Accepted for compatibility with the AWS crates: this client behaves the same with every version and without one.
    pub fn behavior_version(mut self, behavior_version: BehaviorVersion) -> Self {
        self.set_behavior_version(Some(behavior_version));
        self
    }

    /// Sets or clears [`behavior_version`](Self::behavior_version).
    pub fn set_behavior_version(&mut self, behavior_version: Option<BehaviorVersion>) -> &mut Self {
        self.0.behavior_version = behavior_version;
        self
    }

    /// [`behavior_version`](Self::behavior_version) with the latest one.
    pub fn behavior_version_latest(self) -> Self {
        self.behavior_version(BehaviorVersion::latest())
    }
}

/// Takes over everything that concerns this service. Token providers, account-based endpoints, checksums, compression and `SigV4a` do not:
/// the official client ignores them too. Another protocol is refused by each call.
impl From<&SdkConfig> for Builder {
    fn from(config: &SdkConfig) -> Self {
        let mut builder = Self::new();
        builder
            .set_region(config.region().cloned())
            .set_credentials_provider(config.credentials_provider())
            .set_endpoint_url(endpoint_url(config))
            .set_use_fips(config.use_fips())
            .set_use_dual_stack(config.use_dual_stack())
            .set_retry_config(config.retry_config().cloned())
            .set_timeout_config(config.timeout_config().cloned())
            .set_sleep_impl(config.sleep_impl())
            .set_http_client(config.http_client())
            .set_time_source(config.time_source())
            .set_disable_clock_skew_correction(config.disable_clock_skew_correction())
            .set_app_name(config.app_name().cloned())
            .set_behavior_version(config.behavior_version())
            .set_stalled_stream_protection(config.stalled_stream_protection())
            .set_auth_scheme_preference(config.auth_scheme_preference().cloned());
        for framework in config.framework_metadata() {
            builder.push_framework_metadata(framework.clone());
        }
        builder.0.other_protocol = config.protocol().is_some();
        if let Some(identity_cache) = config.identity_cache() {
            builder.set_identity_cache(identity_cache);
        }
        builder
    }
}

/// A URL that the program set is for this service; one from the environment gives way to one for this service alone.
fn endpoint_url(config: &SdkConfig) -> Option<String> {
    let shared = config.endpoint_url().map(str::to_owned);
    if config.get_origin("endpoint_url").is_client_config() {
        return shared;
    }
    let key = ServiceConfigKey::builder()
        .service_id("Cognito Identity Provider")
        .env("AWS_ENDPOINT_URL")
        .profile("endpoint_url")
        .build()
        .ok()?;
    config.service_config().and_then(|service| service.load_config(key)).or(shared)
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt_as("Builder", f)
    }
}
