//! Settings of a configuration that say how the network is reached.

use aws_smithy_runtime_api::client::http::{HttpClient, SharedHttpClient};
use aws_smithy_runtime_api::client::stalled_stream_protection::StalledStreamProtectionConfig;
use aws_smithy_runtime_api::shared::IntoShared;
use aws_smithy_types::timeout::TimeoutConfig;

use super::{Builder, ConfigError, ProxyConfig, Settings};
use crate::tls::ExtraRoots;
use crate::transport::OwnHttpClient;

impl Builder {
    /// Time limits. Default: 3.1 s to connect, 20 s for an attempt, 60 s for a call with all its attempts.
    ///
    /// Each limit that is set or disabled here replaces its default or its earlier value.
    pub fn timeout_config(mut self, timeout_config: TimeoutConfig) -> Self {
        self.set_timeout_config(Some(timeout_config));
        self
    }

    /// Sets [`timeout_config`](Self::timeout_config); `None` changes nothing.
    pub fn set_timeout_config(&mut self, timeout_config: Option<TimeoutConfig>) -> &mut Self {
        if let Some(mut timeouts) = timeout_config {
            if let Some(earlier) = &self.0.timeout_config {
                timeouts.take_defaults_from(earlier);
            }
            self.0.timeout_config = Some(timeouts);
        }
        self
    }

    /// The protection against stalled transfers: when it is on for downloads, an attempt fails if no byte of a response's body arrives
    /// for the grace period, and may be tried again. Default: the time limit of an attempt does that; 5 s if attempts have no limit.
    /// Uploads are bounded by the limits of the attempt and the call: requests are small.
    pub fn stalled_stream_protection(mut self, protection: StalledStreamProtectionConfig) -> Self {
        self.set_stalled_stream_protection(Some(protection));
        self
    }

    /// Sets or clears [`stalled_stream_protection`](Self::stalled_stream_protection).
    pub fn set_stalled_stream_protection(&mut self, protection: Option<StalledStreamProtectionConfig>) -> &mut Self {
        self.0.stalled_stream_protection = protection;
        self
    }

    /// An HTTP client to use in place of the built-in one.
    pub fn http_client(mut self, http_client: impl HttpClient + 'static) -> Self {
        self.set_http_client(Some(http_client.into_shared()));
        self
    }

    /// Sets or clears [`http_client`](Self::http_client).
    pub fn set_http_client(&mut self, http_client: Option<SharedHttpClient>) -> &mut Self {
        self.0.http_client = http_client.map(OwnHttpClient::new);
        self
    }

    /// The proxy of the built-in HTTP client. Default: the one of the environment.
    pub fn proxy(mut self, proxy: ProxyConfig) -> Self {
        self.set_proxy(Some(proxy));
        self
    }

    /// Sets or clears [`proxy`](Self::proxy).
    pub fn set_proxy(&mut self, proxy: Option<ProxyConfig>) -> &mut Self {
        self.0.proxy = proxy;
        self
    }

    /// Certificates of authorities that the built-in HTTP client trusts beside those of the operating system, in the PEM format. Each
    /// call adds more.
    pub fn root_certificates_pem(mut self, pem: impl AsRef<[u8]>) -> Self {
        self.set_root_certificates_pem(Some(pem.as_ref()));
        self
    }

    /// Adds to [`root_certificates_pem`](Self::root_certificates_pem), or clears them with `None`.
    pub fn set_root_certificates_pem(&mut self, pem: Option<&[u8]>) -> &mut Self {
        match (pem, &mut self.0.root_certificates) {
            (Some(pem), Some(earlier)) => {
                earlier.pem.push(b'\n');
                earlier.pem.extend_from_slice(pem);
            }
            (pem, certificates) => {
                *certificates = pem.map(|pem| RootCertificates { pem: pem.to_vec(), parse: ExtraRoots::parse });
            }
        }
        self
    }
}

/// Certificates in the PEM format, and the code that reads them: programs without any do not contain it.
#[derive(Clone)]
pub(crate) struct RootCertificates {
    pub(crate) pem: Vec<u8>,
    parse: fn(&[u8]) -> Result<ExtraRoots, ConfigError>,
}

/// What the built-in HTTP client is made with.
#[derive(Debug, Clone, Default)]
pub(crate) struct Network {
    pub(crate) proxy: Option<ProxyConfig>,
    pub(crate) roots: ExtraRoots,
}

impl Network {
    /// Checks the settings. One that an HTTP client of the user's own would ignore is refused.
    pub(crate) fn new(settings: &Settings) -> Result<Self, ConfigError> {
        if settings.http_client.is_some() {
            let without_effect =
                [("proxy", settings.proxy.is_some()), ("root_certificates_pem", settings.root_certificates.is_some())];
            if let Some((setting, _)) = without_effect.into_iter().find(|(_, is_set)| *is_set) {
                let problem = "has no effect on the `http_client` that is set; configure that client, or leave it out";
                return Err(ConfigError::new(setting, problem));
            }
        }
        if let Some(proxy) = &settings.proxy {
            proxy.parse()?;
        }
        let roots = match &settings.root_certificates {
            Some(certificates) => (certificates.parse)(&certificates.pem)?,
            None => ExtraRoots::default(),
        };
        Ok(Self { proxy: settings.proxy.clone(), roots })
    }
}
