//! Certificates and proxies, which the client takes from the environment of its process.

use std::process::Command;
use std::time::Duration;
use std::{env, fs, process};

use faults::{Answer, Authority, Error, Report, Server, Step, Tls, Tunnel, authority};

use crate::case::{counted, stable};
use crate::page::{Row, Section};

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
    const CLOSED: &str = "DispatchFailure: other";
    let mut section = Section::new("TLS and proxies");
    let good = Tls::default();
    let servers = [
        ("a certificate as it should be", good.clone().start(known).await?, "Ok", 1),
        ("a certificate of an unknown authority", good.clone().start(unknown).await?, IO, 3),
        ("a certificate that expired", good.clone().expired().start(known).await?, IO, 3),
        ("a certificate for another name", good.clone().named("elsewhere.example").start(known).await?, IO, 3),
        ("no protocol that the client speaks", good.clone().speaks("spdy/3").start(known).await?, IO, 3),
        ("encrypts, and closes when a request comes", good.clone().closes().start(known).await?, CLOSED, 3),
    ];
    for (fault, server, outcome, attempts) in servers {
        let report = call(server.port(), trusted, None).await?;
        let found = report.attempts.unwrap_or(1);
        if (report.outcome.as_str(), found) != (outcome, attempts) {
            wrong.push(format!("{fault}: {report}"));
        }
        section.rows.push(row(fault, report, found.to_string(), server.port()));
    }
    let refusal = Step::Write(b"HTTP/1.1 400 Bad Request\r\n\r\n".into());
    let plain = Server::start([Answer::unread().then(refusal).then(Step::Hang)]).await?;
    let refusing = Server::start([Answer::new("407 Proxy Authentication Required", &[], "")]).await?;
    let dead = Server::refusing()?;
    let moment = || Step::Pause(Duration::from_millis(20));
    let resetting = Server::start([Answer::unread().then(moment()).then(Step::Reset)]).await?;
    let agreed = Answer::raw("HTTP/1.1 200 OK\r\n\r\n").then(moment()).then(Step::Reset);
    let fickle = Server::start([agreed]).await?;
    let behind = [
        ("resets the connection before it is encrypted", call(resetting.port(), trusted, None).await?, &resetting),
        ("plain HTTP on an `https` endpoint", call(plain.port(), trusted, None).await?, &plain),
        ("a proxy that asks for a password with status 407", call(1, trusted, Some(refusing.url())).await?, &refusing),
        ("a proxy that agrees and resets", call(1, trusted, Some(fickle.url())).await?, &fickle),
        ("a proxy that is not there", call(1, trusted, Some(dead.url())).await?, &dead),
    ];
    for (fault, report, server) in behind {
        let attempts = report.attempts.unwrap_or_default();
        if report.outcome != IO || attempts != 3 {
            wrong.push(format!("{fault}: {report}"));
        }
        section.rows.push(row(fault, report, counted(attempts as usize, server.seen()), server.port()));
    }
    let (server, tunnel) = (good.start(known).await?, Tunnel::start().await?);
    let report = call(server.port(), trusted, Some(tunnel.url())).await?;
    if report.outcome != "Ok" || tunnel.asked().len() != 1 || server.connections() != 1 {
        wrong.push(format!("a proxy as it should be: {report}"));
    }
    section.rows.push(row("a proxy as it should be", report, "1".to_owned(), server.port()));
    Ok(section)
}

fn row(fault: &'static str, report: Report, attempts: String, port: u16) -> Row {
    let text = if report.outcome == "Ok" { String::new() } else { stable(&report.message, port) };
    Row { fault, outcome: report.outcome, attempts, text }
}
