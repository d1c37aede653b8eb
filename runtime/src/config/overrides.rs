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
        let mut over = overrides.0;
        let Settings {
            region,
            credentials,
            allow_no_auth,
            auth_scheme_preference,
            identity_cache,
            endpoint_url,
            use_fips,
            use_dual_stack,
            retry_config,
            timeout_config,
            http_client,
            proxy,
            root_certificates,
            sleep_impl,
            time_source,
            disable_clock_skew_correction,
            app_name,
            framework_metadata,
            behavior_version,
            log_bodies,
            other_protocol,
            stalled_stream_protection,
        } = &self.0;
        inherit(&mut over.region, region);
        // What the client's cache holds are not the credentials of another provider.
        if matches!(over.credentials, CredentialsSetting::Unset) {
            over.credentials = credentials.clone();
            inherit(&mut over.identity_cache, identity_cache);
        }
        over.allow_no_auth |= allow_no_auth;
        inherit(&mut over.auth_scheme_preference, auth_scheme_preference);
        inherit(&mut over.endpoint_url, endpoint_url);
        inherit(&mut over.use_fips, use_fips);
        inherit(&mut over.use_dual_stack, use_dual_stack);
        inherit(&mut over.retry_config, retry_config);
        if let (Some(over), Some(base)) = (&mut over.timeout_config, timeout_config) {
            *over = over.to_builder().take_unset_from(base.to_builder()).build();
        }
        inherit(&mut over.timeout_config, timeout_config);
        inherit(&mut over.http_client, http_client);
        inherit(&mut over.proxy, proxy);
        inherit(&mut over.root_certificates, root_certificates);
        inherit(&mut over.sleep_impl, sleep_impl);
        inherit(&mut over.time_source, time_source);
        inherit(&mut over.disable_clock_skew_correction, disable_clock_skew_correction);
        inherit(&mut over.app_name, app_name);
        let more = std::mem::replace(&mut over.framework_metadata, framework_metadata.clone());
        over.framework_metadata.extend(more);
        inherit(&mut over.behavior_version, behavior_version);
        over.log_bodies |= log_bodies;
        over.other_protocol |= other_protocol;
        inherit(&mut over.stalled_stream_protection, stalled_stream_protection);
        Self(over)
    }
}

/// What a call does not set is the client's.
#[expect(clippy::ref_option, reason = "it is a setting's type")]
fn inherit<T: Clone>(over: &mut Option<T>, base: &Option<T>) {
    if let (None, Some(base)) = (&over, base) {
        *over = Some(base.clone());
    }
}
