//! One call's configuration: the client's, with some settings replaced.

use super::{Builder, Config, CredentialsSetting, Settings};

/// The parts of a client that a call with other settings cannot share.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Replaced {
    /// Time, waiting and the HTTP client of the user's own.
    pub(crate) runtime: bool,
    pub(crate) credentials: bool,
    pub(crate) transport: bool,
}

impl Builder {
    /// What the settings replace if they are those of one call.
    pub(crate) fn replaces(&self) -> Replaced {
        let settings = &self.0;
        let runtime = settings.sleep_impl.is_some()
            || settings.time_source.is_some()
            || settings.http_client.is_some()
            || settings.disable_clock_skew_correction.is_some();
        Replaced {
            runtime,
            credentials: settings.sleep_impl.is_some()
                || settings.time_source.is_some()
                || settings.identity_cache.is_some()
                || !matches!(settings.credentials, CredentialsSetting::Unset),
            transport: runtime
                || settings.timeout_config.is_some()
                || settings.proxy.is_some()
                || settings.root_certificates.is_some(),
        }
    }
}

impl Config {
    /// The configuration with what is set in `overrides` in place of its own.
    pub(crate) fn overridden(&self, overrides: Builder) -> Self {
        let (base, over) = (&self.0, overrides.0);
        let mut framework_metadata = base.framework_metadata.clone();
        framework_metadata.extend(over.framework_metadata);
        let (identity_cache, credentials) = match over.credentials {
            CredentialsSetting::Unset => {
                (over.identity_cache.or_else(|| base.identity_cache.clone()), base.credentials.clone())
            }
            // What the client's cache holds are the credentials of another provider.
            credentials => (over.identity_cache, credentials),
        };
        let timeout_config = match (over.timeout_config, &base.timeout_config) {
            (Some(over), Some(base)) => Some(over.to_builder().take_unset_from(base.to_builder()).build()),
            (over, base) => over.or_else(|| base.clone()),
        };
        Self(Settings {
            region: over.region.or_else(|| base.region.clone()),
            credentials,
            allow_no_auth: over.allow_no_auth || base.allow_no_auth,
            auth_scheme_preference: over.auth_scheme_preference.or_else(|| base.auth_scheme_preference.clone()),
            identity_cache,
            endpoint_url: over.endpoint_url.or_else(|| base.endpoint_url.clone()),
            use_fips: over.use_fips.or(base.use_fips),
            use_dual_stack: over.use_dual_stack.or(base.use_dual_stack),
            retry_config: over.retry_config.or_else(|| base.retry_config.clone()),
            timeout_config,
            http_client: over.http_client.or_else(|| base.http_client.clone()),
            proxy: over.proxy.or_else(|| base.proxy.clone()),
            root_certificates: over.root_certificates.or_else(|| base.root_certificates.clone()),
            sleep_impl: over.sleep_impl.or_else(|| base.sleep_impl.clone()),
            time_source: over.time_source.or_else(|| base.time_source.clone()),
            disable_clock_skew_correction: over.disable_clock_skew_correction.or(base.disable_clock_skew_correction),
            app_name: over.app_name.or_else(|| base.app_name.clone()),
            framework_metadata,
            behavior_version: over.behavior_version.or(base.behavior_version),
            log_bodies: over.log_bodies || base.log_bodies,
            other_protocol: over.other_protocol || base.other_protocol,
            stalled_stream_protection: over
                .stalled_stream_protection
                .or_else(|| base.stalled_stream_protection.clone()),
        })
    }
}
