//! The requests of the sources of credentials.

use std::time::Duration;

use bytes::Bytes;
use http::request::Builder;
use http::{HeaderValue, Response, StatusCode};
use reqwest::redirect::Policy;
use tokio::sync::OnceCell;

use super::error::{with_causes, with_excerpt};
use crate::endpoint;
use crate::tls::{self, ExtraRoots};

/// Metadata services are a hop away: one that does not answer soon is not there.
const METADATA_CONNECT: Duration = Duration::from_secs(1);
/// The limit of the AWS services that are asked.
const CONNECT: Duration = Duration::from_millis(3100);
/// Answers are small; the whole of a load has a limit of its own.
const ANSWER: Duration = Duration::from_secs(5);
/// Far above what any of them sends.
const LARGEST: usize = 1024 * 1024;
/// Codes with which STS says in a response of status 400 that another attempt may succeed.
const BUSY: [&str; 3] =
    ["<Code>Throttling</Code>", "<Code>ThrottlingException</Code>", "<Code>IDPCommunicationError</Code>"];
/// Before the second and the third attempt; the call waits for them.
const PAUSES: [Duration; 2] = [Duration::from_millis(100), Duration::from_millis(200)];

/// URLs in place of those of AWS, for emulators.
#[derive(Debug, Clone, Default)]
pub(crate) struct Endpoints {
    pub(crate) sts: Option<String>,
    pub(crate) sso: Option<String>,
}

impl Endpoints {
    /// The URL of STS, without a slash at its end.
    pub(super) fn sts(&self, region: &str) -> Result<String, String> {
        url(self.sts.as_deref(), "sts", region)
    }

    /// The URL of the portal of IAM Identity Center, without a slash at its end.
    pub(super) fn sso(&self, region: &str) -> Result<String, String> {
        url(self.sso.as_deref(), "portal.sso", region)
    }
}

fn url(replacement: Option<&str>, service: &str, region: &str) -> Result<String, String> {
    if let Some(url) = replacement {
        return Ok(url.trim_end_matches('/').to_owned());
    }
    endpoint::of_service(service, region).map_err(|error| format!("no endpoint for the Region {region:?}: {error}"))
}

/// Sends the requests of one source, which all go to one host.
pub(super) struct Http {
    pub(super) endpoints: Endpoints,
    client: OnceCell<reqwest::Client>,
}

impl Http {
    pub(super) fn new(endpoints: Endpoints) -> Self {
        Self { endpoints, client: OnceCell::new() }
    }

    /// The body of the answer, or why there is none.
    pub(super) async fn body(&self, request: Builder, secret: &str) -> Result<Bytes, String> {
        let response = self.send(request, Bytes::new(), secret).await?;
        if response.status().is_success() { Ok(response.into_body()) } else { Err(refusal(&response)) }
    }

    /// Sends a request, and again if the service is busy. Where a refusal repeats the `secret`, it is removed.
    pub(super) async fn send(&self, request: Builder, body: Bytes, secret: &str) -> Result<Response<Bytes>, String> {
        let request = request.body(body).map_err(|error| format!("the request cannot be made: {error}"))?;
        // Without a connection to this machine or its host there is no such service, in all likelihood.
        let is_metadata = request.uri().scheme_str() == Some("http");
        let client = self.client.get_or_try_init(async || client(is_metadata)).await?;
        let mut pauses = PAUSES.into_iter();
        loop {
            let answer = attempt(client, request.clone()).await;
            let is_temporary = match &answer {
                Ok(answer) => is_busy(answer),
                Err(failure) => failure.is_connect && !is_metadata,
            };
            match pauses.next() {
                Some(pause) if is_temporary => tokio::time::sleep(pause).await,
                _ => return answer.map(|answer| without(answer, secret)).map_err(|failure| failure.text),
            }
        }
    }
}

fn is_busy(answer: &Response<Bytes>) -> bool {
    match answer.status() {
        StatusCode::TOO_MANY_REQUESTS => true,
        StatusCode::BAD_REQUEST => {
            let body = String::from_utf8_lossy(answer.body());
            BUSY.iter().any(|code| body.contains(code))
        }
        status => status.is_server_error(),
    }
}

/// There was no answer.
struct Failure {
    is_connect: bool,
    text: String,
}

async fn attempt(client: &reqwest::Client, request: http::Request<Bytes>) -> Result<Response<Bytes>, Failure> {
    let host = request.uri().authority().map_or("the host", |host| host.as_str());
    // A URL may have a password in front of the host.
    let host = host.rsplit_once('@').map_or(host, |(_, host)| host).to_owned();
    let failed = |error: reqwest::Error| Failure {
        is_connect: error.is_connect(),
        text: with_causes(format!("{host} did not answer"), &error.without_url()),
    };
    let mut response = client.execute(request.try_into().map_err(failed)?).await.map_err(failed)?;
    let mut body = Vec::new();
    while let Some(part) = response.chunk().await.map_err(failed)? {
        body.extend_from_slice(&part);
        if body.len() > LARGEST {
            return Err(Failure { is_connect: false, text: "the answer is larger than 1 MiB".to_owned() });
        }
    }
    let mut answer = Response::new(body.into());
    *answer.status_mut() = response.status();
    Ok(answer)
}

/// A token as a header, which is hidden in debug output and not kept by HTTP/2.
pub(super) fn header(token: &str) -> Result<HeaderValue, String> {
    let mut value = HeaderValue::from_str(token)
        .map_err(|_| "the token contains a line break or another character that cannot be sent".to_owned())?;
    value.set_sensitive(true);
    Ok(value)
}

/// What a refusal says. Only refusals are shown; any other answer may be credentials.
pub(super) fn refusal(response: &Response<Bytes>) -> String {
    with_excerpt(format!("it answered with status {}", response.status()), response.body())
}

fn without(response: Response<Bytes>, secret: &str) -> Response<Bytes> {
    if response.status().is_success() || secret.is_empty() {
        return response;
    }
    response.map(|body| String::from_utf8_lossy(&body).replace(secret, "(hidden)").into())
}

fn client(is_metadata: bool) -> Result<reqwest::Client, String> {
    // No connection is kept: loads are rare, and the runtime that drives a connection may be gone at the next one.
    let builder = reqwest::Client::builder().redirect(Policy::none()).timeout(ANSWER).pool_max_idle_per_host(0);
    let builder = if is_metadata {
        // No proxy can reach them.
        tls::plain(builder.connect_timeout(METADATA_CONNECT).no_proxy())
    } else {
        tls::encrypted(builder.connect_timeout(CONNECT), &ExtraRoots::default())
    };
    let failed = |error: &dyn std::error::Error| with_causes("no HTTP client".to_owned(), error);
    builder.map_err(|error| failed(&error))?.build().map_err(|error| failed(&error))
}

#[cfg(test)]
mod tests {
    use super::Endpoints;

    #[test]
    fn emulators_take_the_place_of_aws() {
        let endpoints = Endpoints { sts: Some("http://localhost:1/".into()), sso: None };
        assert_eq!(endpoints.sts("eu-west-1").as_deref(), Ok("http://localhost:1"));
        assert_eq!(endpoints.sso("eu-west-1").as_deref(), Ok("https://portal.sso.eu-west-1.amazonaws.com"));
    }

    #[test]
    fn partitions_have_domains_of_their_own() {
        let endpoints = Endpoints::default();
        assert_eq!(endpoints.sts("eu-west-1").as_deref(), Ok("https://sts.eu-west-1.amazonaws.com"));
        assert_eq!(endpoints.sts("cn-north-1").as_deref(), Ok("https://sts.cn-north-1.amazonaws.com.cn"));
        assert_eq!(endpoints.sts("us-gov-west-1").as_deref(), Ok("https://sts.us-gov-west-1.amazonaws.com"));
        assert_eq!(endpoints.sso("cn-north-1").as_deref(), Ok("https://portal.sso.cn-north-1.amazonaws.com.cn"));
        assert!(endpoints.sso("evil.example/").is_err());
    }
}
