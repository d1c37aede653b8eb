//! Certificates and proxies, which the client takes from the environment of its process.

use std::process::Command;
use std::sync::Arc;
use std::{env, fs, process};

use faults::{Answer, Error, Report, Server, Step, serve};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, date_time_ymd};
use rustls::ServerConfig;
use rustls::pki_types::PrivatePkcs8KeyDer;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use crate::case::{ADA, counted, stable};
use crate::page::{Row, Section};

type Authority = CertifiedIssuer<'static, KeyPair>;

fn authority(name: &str) -> Result<Authority, Error> {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    Ok(CertifiedIssuer::self_signed(params, KeyPair::generate()?)?)
}

/// A server that has a certificate for `name`.
async fn start(authority: &Authority, name: &str, expired: bool) -> Result<u16, Error> {
    let mut params = CertificateParams::new([name.to_owned()])?;
    if expired {
        params.not_after = date_time_ymd(2020, 1, 1);
    }
    let key = KeyPair::generate()?;
    let certificate = params.signed_by(&key, authority)?.der().clone();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![certificate], PrivatePkcs8KeyDer::from(key.serialize_der()).into())?;
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let port = listener.local_addr()?.port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            // The client refuses most of these certificates.
            if let Ok(mut stream) = acceptor.accept(stream).await {
                let _ = serve(&mut stream, Answer::json("200 OK", ADA)).await;
            }
        }
    });
    Ok(port)
}

/// One call in a process that trusts the certificates in `trusted` only.
async fn call(port: u16, trusted: &str, proxy: Option<String>) -> Result<Report, Error> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_faults"));
    for name in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy", "SSL_CERT_DIR"] {
        command.env_remove(name);
    }
    command.arg(format!("https://localhost:{port}")).env("SSL_CERT_FILE", trusted);
    command.envs(proxy.map(|url| ("HTTPS_PROXY", url)));
    let output = tokio::task::spawn_blocking(move || command.output()).await??;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    Report::parse(&String::from_utf8(output.stdout)?)
}

pub(crate) async fn section(wrong: &mut Vec<String>) -> Result<Section, Error> {
    let (known, unknown) = (authority("known")?, authority("unknown")?);
    let folder = env::temp_dir();
    let trusted = folder.join(format!("cognito-faults-{}.pem", process::id()));
    fs::write(&trusted, known.pem())?;
    let section = rows(&known, &unknown, &trusted.to_string_lossy(), wrong).await;
    fs::remove_file(&trusted)?;
    section
}

async fn rows(
    known: &Authority,
    unknown: &Authority,
    trusted: &str,
    wrong: &mut Vec<String>,
) -> Result<Section, Error> {
    const IO: &str = "DispatchFailure: io";
    let mut section = Section::new("TLS and proxies");
    let servers = [
        ("a certificate as it should be", start(known, "localhost", false).await?, "Ok", 1),
        ("a certificate of an unknown authority", start(unknown, "localhost", false).await?, IO, 3),
        ("a certificate that expired", start(known, "localhost", true).await?, IO, 3),
        ("a certificate for another name", start(known, "elsewhere.example", false).await?, IO, 3),
    ];
    for (fault, port, outcome, attempts) in servers {
        let report = call(port, trusted, None).await?;
        let found = report.attempts.unwrap_or(1);
        if (report.outcome.as_str(), found) != (outcome, attempts) {
            wrong.push(format!("{fault}: {report}"));
        }
        section.rows.push(row(fault, report, found.to_string(), port));
    }
    let refusal = Step::Write(b"HTTP/1.1 400 Bad Request\r\n\r\n".into());
    let plain = Server::start([Answer::unread().then(refusal).then(Step::Hang)]).await?;
    let refusing = Server::start([Answer::new("407 Proxy Authentication Required", &[], "")]).await?;
    let dead = Server::refusing()?;
    let behind = [
        ("plain HTTP on an `https` endpoint", call(plain.port(), trusted, None).await?, &plain),
        ("a proxy that refuses `CONNECT`", call(1, trusted, Some(refusing.url())).await?, &refusing),
        ("a proxy that is not there", call(1, trusted, Some(dead.url())).await?, &dead),
    ];
    for (fault, report, server) in behind {
        let attempts = report.attempts.unwrap_or_default();
        if report.outcome != IO || attempts != 3 {
            wrong.push(format!("{fault}: {report}"));
        }
        section.rows.push(row(fault, report, counted(attempts as usize, server.seen()), server.port()));
    }
    Ok(section)
}

fn row(fault: &'static str, report: Report, attempts: String, port: u16) -> Row {
    let text = if report.outcome == "Ok" { String::new() } else { stable(&report.message, port) };
    Row { fault, outcome: report.outcome, attempts, text }
}
