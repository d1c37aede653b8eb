//! The one TLS configuration: rustls with ring, and the certificates that the operating system trusts.

use std::sync::{Arc, Mutex, PoisonError};

use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;

/// What servers are offered, in the order of preference.
const ALPN: [&[u8]; 2] = [b"h2", b"http/1.1"];

/// The configuration for `https` endpoints.
///
/// Reading the trusted certificates takes milliseconds, so the result is kept for the life of the process; a failure is not.
pub(crate) fn platform() -> Result<ClientConfig, rustls::Error> {
    static LOADED: Mutex<Option<ClientConfig>> = Mutex::new(None);
    let mut loaded = LOADED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(config) = &*loaded {
        return Ok(config.clone());
    }
    let builder = ClientConfig::builder_with_provider(provider()).with_safe_default_protocol_versions()?;
    let config = with_alpn(builder.with_platform_verifier()?.with_no_client_auth());
    *loaded = Some(config.clone());
    Ok(config)
}

/// The configuration for `http` endpoints, which never gets as far as trusting anybody: no certificates are read.
pub(crate) fn unused() -> Result<ClientConfig, rustls::Error> {
    let builder = ClientConfig::builder_with_provider(provider()).with_safe_default_protocol_versions()?;
    Ok(with_alpn(builder.with_root_certificates(RootCertStore::empty()).with_no_client_auth()))
}

/// Passed to each configuration, never installed for the process: that choice is the program's.
fn provider() -> Arc<rustls::crypto::CryptoProvider> {
    Arc::new(rustls::crypto::ring::default_provider())
}

fn with_alpn(mut config: ClientConfig) -> ClientConfig {
    config.alpn_protocols = ALPN.iter().map(|name| name.to_vec()).collect();
    config
}
