//! rustls, with the certificates that the operating system trusts.

use std::sync::{Arc, Mutex, PoisonError};

use rustls::client::Resumption;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, Error, SignatureScheme};
use rustls_platform_verifier::Verifier;

/// What servers are offered, in the order of preference.
const ALPN: [&[u8]; 2] = [b"h2", b"http/1.1"];

/// What the configurations that trust whom the operating system trusts have in common.
#[derive(Clone)]
struct Platform {
    verifier: Arc<dyn ServerCertVerifier>,
    /// The sessions with the servers seen so far: another client in the process continues them.
    sessions: Resumption,
}

/// The configuration that trusts whom the operating system trusts.
///
/// Reading the trusted certificates takes milliseconds, so they are kept for the life of the process; a failure is not.
pub(super) fn platform() -> Result<ClientConfig, Error> {
    static LOADED: Mutex<Option<Platform>> = Mutex::new(None);
    let mut loaded = LOADED.lock().unwrap_or_else(PoisonError::into_inner);
    let platform = match &*loaded {
        Some(platform) => platform.clone(),
        None => {
            let platform = Platform { verifier: Arc::new(Verifier::new(provider())?), sessions: Resumption::default() };
            loaded.insert(platform).clone()
        }
    };
    drop(loaded);
    let mut config = verified_by(platform.verifier)?;
    config.resumption = platform.sessions;
    Ok(config)
}

/// The configuration that also trusts the authorities in `pem`.
pub(super) fn with_roots(pem: &[u8]) -> Result<ClientConfig, Error> {
    let roots: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    let roots = roots.map_err(|error| Error::General(error.to_string()))?;
    verified_by(Arc::new(Verifier::new_with_extra_roots(roots, provider())?))
}

/// A configuration for connections that are not encrypted.
pub(super) fn trusting_nobody() -> Result<ClientConfig, Error> {
    verified_by(Arc::new(Nobody))
}

fn verified_by(verifier: Arc<dyn ServerCertVerifier>) -> Result<ClientConfig, Error> {
    let builder = ClientConfig::builder_with_provider(provider()).with_safe_default_protocol_versions()?;
    let mut config = builder.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth();
    config.alpn_protocols = ALPN.iter().map(|name| name.to_vec()).collect();
    Ok(config)
}

/// Passed to each configuration, never installed for the process: that choice is the program's.
fn provider() -> Arc<CryptoProvider> {
    #[cfg(feature = "rustls-aws-lc")]
    let provider = rustls::crypto::aws_lc_rs::default_provider();
    #[cfg(not(feature = "rustls-aws-lc"))]
    let provider = rustls::crypto::ring::default_provider();
    Arc::new(provider)
}

/// Refuses every server.
#[derive(Debug)]
struct Nobody;

impl ServerCertVerifier for Nobody {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        Err(CertificateError::UnknownIssuer.into())
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        Err(CertificateError::BadSignature.into())
    }

    fn verify_tls13_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        Err(CertificateError::BadSignature.into())
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        Vec::new()
    }
}
