//! A server behind TLS that speaks the protocol it is told to.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use faults::{Answer, Error, SECRET_ACCESS_KEY, serve};
use h2::server::SendResponse;
use rcgen::{CertificateParams, KeyPair};
use rustls::pki_types::PrivatePkcs8KeyDer;
use rustls::{ServerConfig, SupportedProtocolVersion};
use signature::Request;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use super::Authority;

const ADA: &str = r#"{"Username":"ada"}"#;

/// Serves until it is dropped.
pub(crate) struct Server {
    port: u16,
    connections: Arc<AtomicUsize>,
    task: JoinHandle<()>,
}

impl Server {
    /// Speaks `http/1.1` or `h2`, or leaves the choice to the client. After `h2` may stand what it does with each request: `goodbye`
    /// or `refuse`.
    pub(crate) async fn start(
        authority: &Authority,
        version: &'static SupportedProtocolVersion,
        protocol: &'static str,
    ) -> Result<Self, Error> {
        let key = KeyPair::generate()?;
        let certificate = CertificateParams::new(["localhost".to_owned()])?.signed_by(&key, authority)?.der().clone();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(&[version])?
            .with_no_client_auth()
            .with_single_cert(vec![certificate], PrivatePkcs8KeyDer::from(key.serialize_der()).into())?;
        if let Some(name) = protocol.split(' ').next().filter(|name| *name != "none") {
            config.alpn_protocols = vec![name.into()];
        }
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let port = listener.local_addr()?.port();
        let connections = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&connections);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                count.fetch_add(1, Ordering::Relaxed);
                let acceptor = acceptor.clone();
                // Clients that do not trust it leave.
                tokio::spawn(async move { talk(acceptor.accept(stream).await?, protocol).await });
            }
        });
        Ok(Self { port, connections, task })
    }

    pub(crate) fn url(&self) -> String {
        format!("https://localhost:{}", self.port)
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// How many connections were made so far.
    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn talk(mut stream: TlsStream<TcpStream>, protocol: &str) -> Result<(), Error> {
    let behaviour = match protocol.split_once(' ') {
        Some((_, behaviour)) => behaviour,
        None if protocol == "h2" => "answer",
        None => return Ok(serve(&mut stream, Answer::json("200 OK", ADA)).await?),
    };
    let mut connection = h2::server::handshake(stream).await?;
    while let Some(request) = connection.accept().await {
        let (request, mut response) = request?;
        match behaviour {
            "refuse" => response.send_reset(h2::Reason::REFUSED_STREAM),
            "goodbye" => {
                connection.graceful_shutdown();
                tokio::spawn(answer(request, response));
            }
            _ => drop(tokio::spawn(answer(request, response))),
        }
    }
    Ok(())
}

/// Answers a request whose signature is right; resets others.
async fn answer(request: http::Request<h2::RecvStream>, mut response: SendResponse<Bytes>) -> Result<(), Error> {
    let (parts, mut stream) = request.into_parts();
    let mut body = Vec::new();
    while let Some(part) = stream.data().await {
        let part = part?;
        stream.flow_control().release_capacity(part.len())?;
        body.extend_from_slice(&part);
    }
    let mut headers = vec![("host".to_owned(), parts.uri.authority().map(ToString::to_string).unwrap_or_default())];
    for (name, value) in &parts.headers {
        headers.push((name.to_string(), value.to_str()?.to_owned()));
    }
    let received = Request { method: parts.method.to_string(), target: parts.uri.path().to_owned(), headers, body };
    if let Err(error) = received.verify(SECRET_ACCESS_KEY) {
        response.send_reset(h2::Reason::PROTOCOL_ERROR);
        return Err(io::Error::other(error.to_string()).into());
    }
    response.send_response(http::Response::new(()), false)?.send_data(Bytes::from_static(ADA.as_bytes()), true)?;
    Ok(())
}
