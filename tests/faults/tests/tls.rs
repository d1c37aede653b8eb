//! Calls over TLS, to a server with a certificate of an authority that exists for this test only.

use cognito::Client;
use cognito::config::ProxyConfig;
use faults::{Authority, Error, Manner, Report, Setup, Tls, TlsServer, Tunnel, authority};
use rustls::version::{TLS12, TLS13};

fn trusting(authority: &Authority, url: &str) -> Client {
    let (config, _) = Setup::new("tls").config(url);
    Client::from_conf(config.root_certificates_pem(authority.pem()).proxy(ProxyConfig::disabled()).build())
}

/// Several calls one after the other, and the connections that they took.
async fn calls(server: &TlsServer, authority: &Authority) -> Result<usize, Error> {
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
            let tls = Tls::default().version(version);
            let tls = if protocol == "none" { tls } else { tls.speaks(protocol) };
            let server = tls.start(&authority).await?;
            assert_eq!(calls(&server, &authority).await?, 1, "{version:?} {protocol}");
            assert_eq!(server.seen(), if protocol == "h2" { 3 } else { 0 }, "{version:?} {protocol}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn many_calls_share_one_connection_of_http_2() -> Result<(), Error> {
    let authority = authority("known")?;
    let server = Tls::default().speaks("h2").start(&authority).await?;
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
    let server = Tls::default().manners([Manner::Goodbye]).start(&authority).await?;
    assert_eq!(calls(&server, &authority).await?, 3, "each answer is the last of its connection");
    Ok(())
}

#[tokio::test]
async fn without_its_authority_a_server_is_not_trusted() -> Result<(), Error> {
    let (known, other) = (authority("known")?, authority("other")?);
    let server = Tls::default().speaks("h2").start(&known).await?;
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
    let server = Tls::default().speaks("h2").start(&authority).await?;
    let tunnel = Tunnel::start().await?;
    let (config, _) = Setup::new("tls").config(&server.url());
    let proxy = ProxyConfig::all(tunnel.url()).with_basic_auth("ada", "secret");
    let client = Client::from_conf(config.root_certificates_pem(authority.pem()).proxy(proxy).build());
    for _ in 0..2 {
        let report = Report::of(&client).await;
        assert_eq!(report.outcome, "Ok", "{}", report.message);
    }
    let [head] = &tunnel.asked()[..] else { return Err("not one connection".into()) };
    assert!(head.starts_with(&format!("CONNECT localhost:{} HTTP/1.1\r\n", server.port())), "{head}");
    assert!(head.to_lowercase().contains("proxy-authorization: basic ywrhonnly3jlda=="), "{head}");
    assert!(!head.contains("AWS4"), "{head}");
    Ok(())
}
