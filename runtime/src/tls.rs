//! How encrypted connections are made: which library, and which certificates are trusted.
//!
//! Features are additive, so several libraries can be compiled in; `native-tls` is used before rustls, and aws-lc before ring.

#[cfg(all(feature = "__rustls", not(feature = "native-tls")))]
mod rustls;

use std::fmt;

use reqwest::ClientBuilder;

use crate::config::ConfigError;

/// Makes a client trust the authorities in a PEM text too.
#[cfg(feature = "__tls")]
type Trust = fn(ClientBuilder, &[u8]) -> Result<ClientBuilder, TlsUnavailable>;

/// Certificates of authorities that are trusted beside those of the operating system.
#[derive(Clone, Default)]
pub(crate) struct ExtraRoots {
    #[cfg(feature = "__tls")]
    pem: Vec<u8>,
    /// Programs without roots of their own do not contain the code that reads them.
    #[cfg(feature = "__tls")]
    trust: Option<Trust>,
}

impl ExtraRoots {
    /// The certificates in `pem`, which are blocks of `BEGIN CERTIFICATE`.
    #[cfg(feature = "__tls")]
    pub(crate) fn parse(pem: &[u8]) -> Result<Self, ConfigError> {
        let wrong = |problem: &str| {
            ConfigError::new(
                "root_certificates_pem",
                format!("{problem}; pass the content of a PEM file with `-----BEGIN CERTIFICATE-----` blocks"),
            )
        };
        match reqwest::Certificate::from_pem_bundle(pem) {
            Ok(certificates) if certificates.is_empty() => Err(wrong("holds no certificate")),
            Ok(_) => Ok(Self { pem: pem.to_vec(), trust: Some(trusting) }),
            Err(_) => Err(wrong("holds a certificate that cannot be read")),
        }
    }

    /// Without TLS a certificate is of no use, and whoever passes one expects TLS.
    #[cfg(not(feature = "__tls"))]
    pub(crate) fn parse(_: &[u8]) -> Result<Self, ConfigError> {
        Err(ConfigError::new("root_certificates_pem", format!("has no effect: {NO_TLS}")))
    }
}

impl fmt::Debug for ExtraRoots {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ExtraRoots")
    }
}

/// What the error of an `https` endpoint says if no TLS library is compiled in.
#[cfg(not(feature = "__tls"))]
pub(crate) const NO_TLS: &str = "no TLS is compiled in; turn on one of the features `rustls`, `rustls-aws-lc` and \
                                 `native-tls` of the crate `cognito`, or pass an `http_client`";

/// `builder` with what it needs for `https` endpoints.
#[cfg(all(feature = "__rustls", not(feature = "native-tls")))]
pub(crate) fn encrypted(builder: ClientBuilder, roots: &ExtraRoots) -> Result<ClientBuilder, TlsUnavailable> {
    match roots.trust {
        Some(trust) => trust(builder, &roots.pem),
        None => preconfigured(builder, rustls::platform()),
    }
}

/// `builder` with trust in the authorities of a PEM text too.
#[cfg(all(feature = "__rustls", not(feature = "native-tls")))]
fn trusting(builder: ClientBuilder, pem: &[u8]) -> Result<ClientBuilder, TlsUnavailable> {
    preconfigured(builder, rustls::with_roots(pem))
}

#[cfg(all(feature = "__rustls", not(feature = "native-tls")))]
fn preconfigured(
    builder: ClientBuilder,
    config: Result<::rustls::ClientConfig, ::rustls::Error>,
) -> Result<ClientBuilder, TlsUnavailable> {
    // Its text alone: the type would bring along how everything that rustls may say of a handshake is printed.
    config
        .map(|config| builder.tls_backend_preconfigured(config))
        .map_err(|error| TlsUnavailable(error.to_string().into()))
}

/// `builder` with what it needs for `https` endpoints.
#[cfg(feature = "native-tls")]
pub(crate) fn encrypted(builder: ClientBuilder, roots: &ExtraRoots) -> Result<ClientBuilder, TlsUnavailable> {
    let builder = builder.tls_backend_native();
    match roots.trust {
        Some(trust) => trust(builder, &roots.pem),
        None => Ok(builder),
    }
}

/// `builder` with trust in the authorities of a PEM text too.
#[cfg(feature = "native-tls")]
fn trusting(builder: ClientBuilder, pem: &[u8]) -> Result<ClientBuilder, TlsUnavailable> {
    match reqwest::Certificate::from_pem_bundle(pem) {
        Ok(certificates) => Ok(builder.tls_certs_merge(certificates)),
        Err(error) => Err(TlsUnavailable(error.into())),
    }
}

/// There is nothing that an `https` endpoint could be reached with.
#[cfg(not(feature = "__tls"))]
pub(crate) fn encrypted(_: ClientBuilder, _: &ExtraRoots) -> Result<ClientBuilder, TlsUnavailable> {
    Err(TlsUnavailable(NO_TLS.into()))
}

/// `builder` for `http` endpoints, which never get as far as trusting anybody: no certificates are read.
#[cfg(all(feature = "__rustls", not(feature = "native-tls")))]
pub(crate) fn plain(builder: ClientBuilder) -> Result<ClientBuilder, TlsUnavailable> {
    preconfigured(builder, rustls::trusting_nobody())
}

/// `builder` for `http` endpoints.
#[cfg(any(not(feature = "__tls"), feature = "native-tls"))]
#[expect(clippy::unnecessary_wraps, reason = "rustls can fail here")]
pub(crate) fn plain(builder: ClientBuilder) -> Result<ClientBuilder, TlsUnavailable> {
    #[cfg(feature = "native-tls")]
    let builder = builder.tls_backend_native();
    Ok(builder)
}

/// No encrypted connection is possible.
#[derive(Debug)]
pub(crate) struct TlsUnavailable(aws_smithy_runtime_api::box_error::BoxError);

impl fmt::Display for TlsUnavailable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TLS could not be set up")?;
        if cfg!(feature = "__tls") {
            f.write_str("; install the operating system's CA certificates or name a file of them in SSL_CERT_FILE")?;
        }
        Ok(())
    }
}

impl std::error::Error for TlsUnavailable {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.0)
    }
}
