//! The requests of the sources of credentials.

use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, Uri};
use reqsign_core::{Error, HttpSend, Result};
use reqwest::redirect::Policy;
use tokio::sync::OnceCell;

use crate::tls::{self, ExtraRoots};

/// Metadata services are a hop away: one that does not answer soon is not there.
const METADATA_CONNECT: Duration = Duration::from_secs(1);
/// The limit of the AWS services that are asked.
const CONNECT: Duration = Duration::from_millis(3100);
/// Answers are small; the whole of a load has a limit of its own.
const ANSWER: Duration = Duration::from_secs(5);
/// Far above what any of them sends.
const LARGEST: usize = 1024 * 1024;

/// URLs in place of those of AWS, for emulators.
#[derive(Debug, Clone, Default)]
pub(crate) struct Endpoints {
    pub(crate) sts: Option<String>,
    pub(crate) sso: Option<String>,
}

impl Endpoints {
    /// The URI to send to in place of `uri`.
    pub(super) fn redirect(&self, uri: &Uri) -> Result<Uri> {
        let host = uri.host().unwrap_or_default();
        let base = if host.starts_with("sts.") {
            &self.sts
        } else if host.starts_with("portal.sso.") {
            &self.sso
        } else {
            &None
        };
        let Some(base) = base else { return Ok(uri.clone()) };
        let path = uri.path_and_query().map_or("/", |path| path.as_str());
        Ok(format!("{}{path}", base.trim_end_matches('/')).parse()?)
    }
}

/// Two HTTP clients, made when they are needed.
#[derive(Debug)]
pub(super) struct Http {
    endpoints: Endpoints,
    services: OnceCell<reqwest::Client>,
    metadata: OnceCell<reqwest::Client>,
}

impl Http {
    pub(super) fn new(endpoints: Endpoints) -> Self {
        Self { endpoints, services: OnceCell::new(), metadata: OnceCell::new() }
    }

    async fn client(&self, uri: &Uri) -> Result<&reqwest::Client> {
        if is_metadata(uri) {
            return self.metadata.get_or_try_init(async || client(false)).await;
        }
        self.services.get_or_try_init(async || client(true)).await
    }
}

/// Addresses of this machine or its host, which no proxy can reach.
fn is_metadata(uri: &Uri) -> bool {
    uri.scheme_str() == Some("http")
}

fn client(is_service: bool) -> Result<reqwest::Client> {
    // No connection is kept: loads are rare, and the runtime that drives a connection may be gone at the next one.
    let builder = reqwest::Client::builder().redirect(Policy::none()).timeout(ANSWER).pool_max_idle_per_host(0);
    let builder = if is_service {
        tls::encrypted(builder.connect_timeout(CONNECT), &ExtraRoots::default())
    } else {
        tls::plain(builder.connect_timeout(METADATA_CONNECT).no_proxy())
    };
    let builder = builder.map_err(|error| Error::unexpected("no HTTP client").with_source(error))?;
    builder.build().map_err(|error| Error::unexpected("no HTTP client").with_source(error))
}

impl HttpSend for Http {
    async fn http_send(&self, request: Request<Bytes>) -> Result<Response<Bytes>> {
        let (parts, body) = request.into_parts();
        let uri = self.endpoints.redirect(&parts.uri)?;
        let failed = |error: reqwest::Error| {
            let text = format!("{} did not answer", uri.authority().map_or("the host", |host| host.as_str()));
            Error::unexpected(text).with_source(error.without_url())
        };
        let request = self.client(&uri).await?.request(parts.method, uri.to_string()).headers(parts.headers).body(body);
        let mut response = request.send().await.map_err(failed)?;
        let mut answer = Response::new(Bytes::new());
        *answer.status_mut() = response.status();
        *answer.headers_mut() = response.headers().clone();
        let mut body = Vec::new();
        while let Some(part) = response.chunk().await.map_err(failed)? {
            body.extend_from_slice(&part);
            if body.len() > LARGEST {
                return Err(Error::unexpected("the answer is larger than 1 MiB"));
            }
        }
        *answer.body_mut() = body.into();
        Ok(answer)
    }
}

#[cfg(test)]
mod tests {
    use super::Endpoints;

    #[test]
    fn emulators_take_the_place_of_aws() {
        let endpoints = Endpoints { sts: Some("http://localhost:1/".into()), sso: None };
        let to = |uri: &str| endpoints.redirect(&uri.parse().unwrap_or_default()).map(|uri| uri.to_string());
        assert!(to("https://sts.eu-west-1.amazonaws.com/?a=b").is_ok_and(|uri| uri == "http://localhost:1/?a=b"));
        let sso = "https://portal.sso.eu-west-1.amazonaws.com/x";
        assert!(to(sso).is_ok_and(|uri| uri == sso));
    }
}
