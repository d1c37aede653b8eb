//! A server behind TLS that speaks what it is told to.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, date_time_ymd};
use rustls::pki_types::PrivatePkcs8KeyDer;
use rustls::version::TLS13;
use rustls::{ServerConfig, SupportedProtocolVersion};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;

use crate::http2::{Manner, Manners};
use crate::{Answer, Error, http2, serve};

/// An authority that exists for a test only.
pub type Authority = CertifiedIssuer<'static, KeyPair>;

/// Makes an authority.
pub fn authority(name: &str) -> Result<Authority, Error> {
    let mut params = CertificateParams::default();
    // OpenSSL finds authorities by name.
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    Ok(CertifiedIssuer::self_signed(params, KeyPair::generate()?)?)
}

/// A server to be: with a good certificate, TLS 1.3, HTTP/1.1 and good answers unless told otherwise.
#[derive(Clone)]
pub struct Tls {
    name: &'static str,
    expired: bool,
    closes: bool,
    version: &'static SupportedProtocolVersion,
    protocol: Option<&'static str>,
    manners: Vec<Manner>,
}

impl Default for Tls {
    fn default() -> Self {
        let manners = vec![Manner::Answer];
        Self { name: "localhost", expired: false, closes: false, version: &TLS13, protocol: None, manners }
    }
}

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} {:?} {:?}", self.version.version, self.protocol, self.manners)
    }
}

impl Tls {
    /// Has a certificate for this host.
    pub fn named(mut self, name: &'static str) -> Self {
        self.name = name;
        self
    }

    /// Has a certificate that is no longer valid.
    pub fn expired(mut self) -> Self {
        self.expired = true;
        self
    }

    /// Closes each connection when the first bytes of a request arrive, and answers nothing.
    pub fn closes(mut self) -> Self {
        self.closes = true;
        self
    }

    /// Allows this version of TLS only.
    pub fn version(mut self, version: &'static SupportedProtocolVersion) -> Self {
        self.version = version;
        self
    }

    /// Insists on this protocol: `http/1.1`, `h2`, or one that nobody speaks.
    pub fn speaks(mut self, protocol: &'static str) -> Self {
        self.protocol = Some(protocol);
        self
    }

    /// Does this with the requests that come over HTTP/2, one after the other; the last one also with all further requests.
    pub fn manners(mut self, manners: impl IntoIterator<Item = Manner>) -> Self {
        self.manners = manners.into_iter().collect();
        self.speaks("h2")
    }

    /// Starts the server with a certificate of the authority.
    pub async fn start(self, authority: &Authority) -> Result<TlsServer, Error> {
        let mut params = CertificateParams::new([self.name.to_owned()])?;
        if self.expired {
            params.not_after = date_time_ymd(2020, 1, 1);
        }
        let key = KeyPair::generate()?;
        let certificate = params.signed_by(&key, authority)?.der().clone();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(&[self.version])?
            .with_no_client_auth()
            .with_single_cert(vec![certificate], PrivatePkcs8KeyDer::from(key.serialize_der()).into())?;
        config.alpn_protocols.extend(self.protocol.map(|name| name.as_bytes().to_vec()));
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let port = listener.local_addr()?.port();
        let (connections, manners) = (Arc::<AtomicUsize>::default(), Arc::new(Manners::new(self.manners)));
        let (count, script) = (Arc::clone(&connections), Arc::clone(&manners));
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                count.fetch_add(1, Ordering::Relaxed);
                // Clients that do not trust it leave.
                tokio::spawn(talk(acceptor.clone(), stream, self.closes, Arc::clone(&script)));
            }
        });
        Ok(TlsServer { port, connections, manners, task })
    }
}

async fn talk(acceptor: TlsAcceptor, stream: TcpStream, closes: bool, manners: Arc<Manners>) -> Result<(), Error> {
    stream.set_nodelay(true)?;
    let mut stream = acceptor.accept(stream).await?;
    if closes {
        // The beginning of a request comes first, or the client may notice the end before it sends one.
        let _ = stream.read(&mut [0; 1024]).await?;
        stream.shutdown().await?;
        // What still arrives is read, or the end would be a reset.
        while stream.read(&mut [0; 1024]).await? > 0 {}
        return Ok(());
    }
    if stream.get_ref().1.alpn_protocol() == Some(b"h2") {
        return http2::serve(stream, &manners).await;
    }
    Ok(serve(&mut stream, Answer::json("200 OK", http2::ADA)).await?)
}

/// Serves until it is dropped.
#[derive(Debug)]
pub struct TlsServer {
    port: u16,
    connections: Arc<AtomicUsize>,
    manners: Arc<Manners>,
    task: JoinHandle<()>,
}

impl TlsServer {
    /// The server's endpoint.
    pub fn url(&self) -> String {
        format!("https://localhost:{}", self.port)
    }

    /// The port, which differs from run to run.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// How many connections were made so far.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }

    /// How many requests came over HTTP/2 so far.
    pub fn seen(&self) -> usize {
        self.manners.seen()
    }
}

impl Drop for TlsServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}
