//! rustls, with the certificates that the operating system trusts.

use std::sync::{Arc, Mutex, PoisonError};

use rustls::client::danger::ServerCertVerifier;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, Error, RootCertStore};
use rustls_platform_verifier::Verifier;

/// What servers are offered, in the order of preference.
const ALPN: [&[u8]; 2] = [b"h2", b"http/1.1"];

/// The configuration that trusts whom the operating system trusts.
///
/// Reading the trusted certificates takes milliseconds, so the result is kept for the life of the process; a failure is not.
pub(super) fn platform() -> Result<ClientConfig, Error> {
    static LOADED: Mutex<Option<ClientConfig>> = Mutex::new(None);
    let mut loaded = LOADED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(config) = &*loaded {
        return Ok(config.clone());
    }
    let config = verified_by(Verifier::new(provider())?)?;
    *loaded = Some(config.clone());
    Ok(config)
}

/// The configuration that also trusts the authorities in `pem`.
pub(super) fn with_roots(pem: &[u8]) -> Result<ClientConfig, Error> {
    let roots: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    let roots = roots.map_err(|error| Error::General(error.to_string()))?;
    verified_by(Verifier::new_with_extra_roots(roots, provider())?)
}

/// A configuration for connections that are not encrypted.
pub(super) fn trusting_nobody() -> Result<ClientConfig, Error> {
    let builder = ClientConfig::builder_with_provider(provider()).with_safe_default_protocol_versions()?;
    Ok(with_alpn(builder.with_root_certificates(RootCertStore::empty()).with_no_client_auth()))
}

fn verified_by(verifier: impl ServerCertVerifier + 'static) -> Result<ClientConfig, Error> {
    let builder = ClientConfig::builder_with_provider(provider()).with_safe_default_protocol_versions()?;
    let config = builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth();
    Ok(with_alpn(config))
}

/// Passed to each configuration, never installed for the process: that choice is the program's.
fn provider() -> Arc<CryptoProvider> {
    #[cfg(feature = "rustls-aws-lc")]
    let provider = rustls::crypto::aws_lc_rs::default_provider();
    #[cfg(not(feature = "rustls-aws-lc"))]
    let provider = rustls::crypto::ring::default_provider();
    Arc::new(provider)
}

fn with_alpn(mut config: ClientConfig) -> ClientConfig {
    config.alpn_protocols = ALPN.iter().map(|name| name.to_vec()).collect();
    config
}
