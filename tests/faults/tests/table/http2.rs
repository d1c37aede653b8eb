//! What HTTP/2 has of its own: streams that are reset, and connections that are taken leave of.

use std::time::Duration;

use cognito::Client;
use cognito::config::ProxyConfig;
use faults::Manner::{self, Answer, Break, Goodbye, Leave, Reset, Stall};
use faults::{Error, Report, Setup, Tls, authority};
use h2::Reason;

use crate::case::{SHORT, counted, stable};
use crate::page::{Row, Section};

/// A fault, what the server does with each request, the outcome, the attempts, and the requests that the server saw.
type Case = (&'static str, Vec<Manner>, &'static str, usize, usize);

fn cases() -> Vec<Case> {
    const OTHER: &str = "DispatchFailure: other";
    const BODY: &str = "ResponseError";
    let (refused, failed, busy) = (Reason::REFUSED_STREAM, Reason::INTERNAL_ERROR, Reason::ENHANCE_YOUR_CALM);
    vec![
        ("answers over HTTP/2", vec![Answer], "Ok", 1, 1),
        ("announces the end of the connection with `GOAWAY` and answers", vec![Goodbye], "Ok", 1, 1),
        ("ends the connection with `GOAWAY`, then answers", vec![Leave(Reason::NO_ERROR), Answer], "Ok", 2, 2),
        ("ends the connection with `ENHANCE_YOUR_CALM`, then answers", vec![Leave(busy), Answer], "Ok", 2, 2),
        ("refuses the stream", vec![Reset(refused)], OTHER, 3, 3),
        ("refuses the stream, then answers", vec![Reset(refused), Answer], "Ok", 2, 2),
        ("resets the stream with `INTERNAL_ERROR`", vec![Reset(failed)], OTHER, 3, 3),
        ("resets the stream with `INTERNAL_ERROR`, then answers", vec![Reset(failed), Answer], "Ok", 2, 2),
        ("resets the stream in the middle of the body", vec![Break(failed)], BODY, 3, 3),
        ("resets the stream in the middle of the body, then answers", vec![Break(failed), Answer], "Ok", 2, 2),
        ("stops in the middle of the body over HTTP/2: limit of the attempt", vec![Stall], "TimeoutError", 3, 3),
        ("stops in the middle of the body over HTTP/2, then answers", vec![Stall, Answer], "Ok", 2, 2),
    ]
}

pub(crate) async fn section(wrong: &mut Vec<String>) -> Result<Section, Error> {
    let authority = authority("known")?;
    let mut section = Section::new("HTTP/2");
    for (fault, manners, outcome, attempts, requests) in cases() {
        let server = Tls::default().manners(manners.clone()).start(&authority).await?;
        let region: String = fault.chars().filter(char::is_ascii_alphanumeric).take(60).collect();
        let mut setup = Setup::new(region.to_lowercase());
        if manners[0] == Stall {
            setup.attempt = SHORT;
        }
        let (config, waits) = setup.config(&server.url());
        let config = config.root_certificates_pem(authority.pem()).proxy(ProxyConfig::disabled());
        let report = Report::of(&Client::from_conf(config.build())).await;
        // An attempt that ran into a limit may be ahead of the server.
        tokio::time::sleep(Duration::from_millis(1)).await;
        let made = waits.skipped().len() + 1;
        let (found, expected) = ((report.outcome.as_str(), made, server.seen()), (outcome, attempts, requests));
        if found != expected {
            wrong.push(format!("{fault}: {found:?} instead of {expected:?}: {}", report.message));
        }
        let text = if report.outcome == "Ok" { String::new() } else { stable(&report.message, server.port()) };
        section.rows.push(Row { fault, outcome: report.outcome, attempts: counted(made, server.seen()), text });
    }
    Ok(section)
}
