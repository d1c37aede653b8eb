//! rustls, with the certificates that the operating system trusts.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::{ResolvesClientCert, Resumption};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, Error, SignatureScheme};
use rustls_platform_verifier::Verifier;

/// What servers are offered, in the order of preference.
const ALPN: [&[u8]; 2] = [b"h2", b"http/1.1"];

/// What configurations share so that a client continues the sessions of another one: rustls does that only under the same verifier and
/// the same source of client certificates, of which there are none here.
struct Shared {
    trust: Arc<Trust>,
    client_certificates: Arc<dyn ResolvesClientCert>,
    sessions: Resumption,
}

impl Shared {
    fn new(trust: Trust) -> Result<Self, Error> {
        let trust = Arc::new(trust);
        let config = configuration(Arc::clone(&trust))?;
        Ok(Self { trust, client_certificates: config.client_auth_cert_resolver, sessions: config.resumption })
    }

    fn configuration(&self) -> Result<ClientConfig, Error> {
        let mut config = configuration(Arc::clone(&self.trust))?;
        config.client_auth_cert_resolver = Arc::clone(&self.client_certificates);
        config.resumption = self.sessions.clone();
        Ok(config)
    }
}

/// The configuration that trusts whom the operating system trusts.
///
/// Reading the trusted certificates takes milliseconds, so they are kept for the life of the process; a failure is not.
pub(super) fn platform() -> Result<ClientConfig, Error> {
    static LOADED: Mutex<Option<Shared>> = Mutex::new(None);
    let mut loaded = LOADED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(shared) = &*loaded {
        return shared.configuration();
    }
    loaded.insert(Shared::new(Trust::Known(Verifier::new(provider())?))?).configuration()
}

/// The configuration that also trusts the authorities in `pem`.
pub(super) fn with_roots(pem: &[u8]) -> Result<ClientConfig, Error> {
    let mut roots = Vec::new();
    for certificate in CertificateDer::pem_slice_iter(pem) {
        roots.push(certificate.map_err(|error| Error::General(error.to_string()))?);
    }
    configuration(Arc::new(Trust::Known(Verifier::new_with_extra_roots(roots, provider())?)))
}

/// A configuration for connections that are not encrypted.
pub(super) fn trusting_nobody() -> Result<ClientConfig, Error> {
    configuration(Arc::new(Trust::Nobody))
}

fn configuration(trust: Arc<Trust>) -> Result<ClientConfig, Error> {
    let builder = ClientConfig::builder_with_provider(provider()).with_safe_default_protocol_versions()?;
    let mut config = builder.dangerous().with_custom_certificate_verifier(trust).with_no_client_auth();
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

/// Whom a configuration trusts.
enum Trust {
    /// The authorities that the operating system knows, and those that were passed.
    Known(Verifier),
    Nobody,
}

/// Not derived: that would bring along how certificates and lists of revoked ones are printed.
impl fmt::Debug for Trust {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Known(_) => "Known",
            Self::Nobody => "Nobody",
        })
    }
}

impl ServerCertVerifier for Trust {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        match self {
            Self::Known(verifier) => {
                verifier.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)
            }
            Self::Nobody => Err(CertificateError::UnknownIssuer.into()),
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        match self {
            Self::Known(verifier) => verifier.verify_tls12_signature(message, cert, dss),
            Self::Nobody => Err(CertificateError::BadSignature.into()),
        }
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        match self {
            Self::Known(verifier) => verifier.verify_tls13_signature(message, cert, dss),
            Self::Nobody => Err(CertificateError::BadSignature.into()),
        }
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        match self {
            Self::Known(verifier) => verifier.supported_verify_schemes(),
            Self::Nobody => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{Shared, Trust, trusting_nobody};

    #[test]
    fn configurations_share_what_sessions_are_bound_to() -> Result<(), rustls::Error> {
        let shared = Shared::new(Trust::Nobody)?;
        let (first, second, other) = (shared.configuration()?, shared.configuration()?, trusting_nobody()?);
        assert!(Arc::ptr_eq(&first.client_auth_cert_resolver, &second.client_auth_cert_resolver));
        assert!(!Arc::ptr_eq(&first.client_auth_cert_resolver, &other.client_auth_cert_resolver));
        Ok(())
    }
}
