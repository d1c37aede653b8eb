//! Sending one request and reading its whole response.

mod pools;
mod reqwest;
mod smithy;

use std::error::Error;
use std::fmt;
use std::pin::Pin;
use std::time::Duration;

use ::reqwest::Response;
use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode};
use http_body_util::BodyExt;

use crate::handle::{Runtime, Setup};
use crate::send::Outgoing;
use crate::timeout::{Limit, Timeouts, limited};

/// Far above what the service sends, far below what would hurt.
pub(crate) const MAX_BODY: usize = 64 * 1024 * 1024;

/// A response whose body is still to come.
pub(crate) struct Received {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
}

/// The body of a response on its way.
pub(crate) enum Body {
    Reqwest(Response),
    Smithy(Pin<Box<SdkBody>>),
}

impl Body {
    /// The whole body. No part of it may take longer than `stall`.
    pub(crate) async fn read(&mut self, sleep: &SharedAsyncSleep, stall: Option<Duration>) -> Result<Bytes, BodyError> {
        let announced = match &*self {
            Self::Reqwest(response) => response.content_length(),
            Self::Smithy(body) => body.content_length(),
        };
        if announced.is_some_and(|length| length > MAX_BODY as u64) {
            return Err(BodyError::TooLarge);
        }
        let Some(first) = self.part(sleep, stall).await? else { return Ok(Bytes::new()) };
        let Some(second) = self.part(sleep, stall).await? else { return Ok(first) };
        let mut body = BytesMut::from(first);
        let mut next = Some(second);
        while let Some(part) = next {
            if body.len() + part.len() > MAX_BODY {
                return Err(BodyError::TooLarge);
            }
            body.extend_from_slice(&part);
            next = self.part(sleep, stall).await?;
        }
        Ok(body.freeze())
    }

    async fn part(&mut self, sleep: &SharedAsyncSleep, stall: Option<Duration>) -> Result<Option<Bytes>, BodyError> {
        let part = limited(sleep, Limit::Stall, stall, async {
            match self {
                Self::Reqwest(response) => response.chunk().await.map_err(|error| error.without_url().into()),
                Self::Smithy(body) => loop {
                    let Some(frame) = body.frame().await else { break Ok(None) };
                    // What is not data is trailers, which have no use here.
                    if let Ok(data) = frame?.into_data() {
                        break Ok(Some(data));
                    }
                },
            }
        });
        part.await.unwrap_or_else(|elapsed| Err(elapsed.into())).map_err(BodyError::Read)
    }
}

/// Why the body of a response could not be read.
#[derive(Debug)]
pub(crate) enum BodyError {
    TooLarge,
    Read(BoxError),
}

impl BodyError {
    /// Whether another attempt may get the body.
    pub(crate) fn is_transient(&self) -> bool {
        matches!(self, Self::Read(_))
    }
}

impl fmt::Display for BodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => write!(f, "the response body is larger than {} MiB", MAX_BODY / 1024 / 1024),
            Self::Read(_) => f.write_str("the response body could not be read to its end"),
        }
    }
}

impl Error for BodyError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::TooLarge => None,
            Self::Read(source) => Some(&**source),
        }
    }
}

/// A request on its way, whose response's body is still to come when this ends.
pub(crate) type Started<'a> = Pin<Box<dyn Future<Output = Result<Received, ConnectorError>> + Send + 'a>>;

/// The HTTP client of a Cognito client: our own, or the one that the user configured.
pub(crate) trait Transport: Send + Sync {
    /// Hands the request over. Not async, so that nothing of the request stays in the future of the call while it waits.
    fn start(&self, setup: &Setup, outgoing: Outgoing) -> Result<Started<'_>, ConnectorError>;
}

/// Prepares the HTTP client; no connection is made.
pub(crate) fn open(runtime: &Runtime, setup: &Setup) -> Result<Box<dyn Transport>, ConnectorError> {
    match &runtime.http_client {
        Some(http_client) => (http_client.open)(&http_client.client, runtime, setup.timeouts),
        None => Ok(Box::new(reqwest::Client::new(setup.timeouts, runtime.sleep.clone()))),
    }
}

type Open = fn(&SharedHttpClient, &Runtime, Timeouts) -> Result<Box<dyn Transport>, ConnectorError>;

/// An HTTP client of the user's own. It brings along the code that works with it: programs that set none do not contain that code.
#[derive(Debug, Clone)]
pub(crate) struct OwnHttpClient {
    pub(crate) client: SharedHttpClient,
    open: Open,
}

impl OwnHttpClient {
    pub(crate) fn new(client: SharedHttpClient) -> Self {
        Self { client, open: smithy::open }
    }
}
