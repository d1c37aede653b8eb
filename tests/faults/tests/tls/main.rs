//! Calls over TLS, to a server with a certificate of an authority that exists for this test only.

mod server;

use std::time::Duration;

use cognito::Client;
use cognito::config::ProxyConfig;
use faults::{Error, Report, Setup};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use rustls::version::{TLS12, TLS13};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

use self::server::Server;

pub(crate) type Authority = CertifiedIssuer<'static, KeyPair>;

fn authority(name: &str) -> Result<Authority, Error> {
    let mut params = CertificateParams::default();
    // OpenSSL finds authorities by name.
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    Ok(CertifiedIssuer::self_signed(params, KeyPair::generate()?)?)
}

fn trusting(authority: &Authority, url: &str) -> Client {
    let (config, _) = Setup::new("tls").config(url);
    Client::from_conf(config.root_certificates_pem(authority.pem()).proxy(ProxyConfig::disabled()).build())
}

/// Several calls one after the other, and the connections that they took.
async fn calls(server: &Server, authority: &Authority) -> Result<usize, Error> {
    let client = trusting(authority, &server.url());
    for _ in 0..3 {
        let report = Report::of(&client).await;
        assert_eq!(report.outcome, "Ok", "{}", report.message);
    }
    Ok(server.connections())
}

#[tokio::test]
async fn both_versions_of_http_and_tls() -> Result<(), Error> {
    let authority = authority("known")?;
    for version in [&TLS13, &TLS12] {
        for protocol in ["h2", "http/1.1", "none"] {
            let server = Server::start(&authority, version, protocol).await?;
            assert_eq!(calls(&server, &authority).await?, 1, "{version:?} {protocol}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn many_calls_share_one_connection_of_http_2() -> Result<(), Error> {
    let authority = authority("known")?;
    let server = Server::start(&authority, &TLS13, "h2").await?;
    let client = trusting(&authority, &server.url());
    assert_eq!(Report::of(&client).await.outcome, "Ok");
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { Report::of(&client).await })
        })
        .collect();
    for call in calls {
        let report = call.await?;
        assert_eq!(report.outcome, "Ok", "{}", report.message);
    }
    assert_eq!(server.connections(), 1);
    Ok(())
}

#[tokio::test]
async fn a_connection_that_http_2_takes_leave_of_is_replaced() -> Result<(), Error> {
    let authority = authority("known")?;
    let server = Server::start(&authority, &TLS13, "h2 goodbye").await?;
    assert_eq!(calls(&server, &authority).await?, 3, "each answer is the last of its connection");
    Ok(())
}

#[tokio::test]
async fn a_refused_stream_is_tried_again() -> Result<(), Error> {
    let authority = authority("known")?;
    let server = Server::start(&authority, &TLS13, "h2 refuse").await?;
    let report = Report::of(&trusting(&authority, &server.url())).await;
    assert_eq!((report.outcome.as_str(), report.attempts), ("DispatchFailure: other", Some(3)), "{}", report.message);
    Ok(())
}

#[tokio::test]
async fn without_its_authority_a_server_is_not_trusted() -> Result<(), Error> {
    let (known, other) = (authority("known")?, authority("other")?);
    let server = Server::start(&known, &TLS13, "h2").await?;
    let report = Report::of(&trusting(&other, &server.url())).await;
    assert_eq!(report.outcome, "DispatchFailure: io", "{}", report.message);
    // Trust is added to, not replaced.
    let (config, _) = Setup::new("tls").config(&server.url());
    let both = config.root_certificates_pem(other.pem()).root_certificates_pem(known.pem());
    let report = Report::of(&Client::from_conf(both.proxy(ProxyConfig::disabled()).build())).await;
    assert_eq!(report.outcome, "Ok", "{}", report.message);
    Ok(())
}

/// The proxy learns the host; everything else is between client and server.
#[tokio::test]
async fn a_proxy_passes_the_encrypted_connection_on() -> Result<(), Error> {
    let authority = authority("known")?;
    let server = Server::start(&authority, &TLS13, "h2").await?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let proxy = format!("http://{}", listener.local_addr()?);
    let port = server.port();
    let asked = tokio::spawn(async move {
        let mut stream = listener.accept().await?.0;
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await?);
        }
        let mut onward = TcpStream::connect(("127.0.0.1", port)).await?;
        stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
        // Ends when the client is gone.
        let _ = tokio::time::timeout(Duration::from_secs(10), copy_bidirectional(&mut stream, &mut onward)).await;
        Ok::<_, std::io::Error>(String::from_utf8_lossy(&head).into_owned())
    });
    let (config, _) = Setup::new("tls").config(&server.url());
    let proxy = ProxyConfig::all(proxy).with_basic_auth("ada", "secret");
    let client = Client::from_conf(config.root_certificates_pem(authority.pem()).proxy(proxy).build());
    let report = Report::of(&client).await;
    assert_eq!(report.outcome, "Ok", "{}", report.message);
    drop(client);
    let head = asked.await??;
    assert!(head.starts_with(&format!("CONNECT localhost:{port} HTTP/1.1\r\n")), "{head}");
    assert!(head.to_lowercase().contains("proxy-authorization: basic ywrhonnly3jlda=="), "{head}");
    Ok(())
}
