//! Sending one request and reading its whole response.

mod reqwest;
mod smithy;

use std::error::Error;
use std::fmt;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::result::ConnectorError;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::endpoint::Endpoint;
use crate::handle::Runtime;
use crate::timeout::Timeouts;

/// Far above what the service sends, far below what would hurt.
pub(crate) const MAX_BODY: usize = 64 * 1024 * 1024;

/// A response as far as it could be read.
#[derive(Debug)]
pub(crate) struct Received {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Result<Bytes, BodyError>,
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

/// The HTTP client of a Cognito client: our own, or the one that the user configured.
#[derive(Debug)]
pub(crate) enum Transport {
    Reqwest(reqwest::Client),
    Smithy(Box<smithy::Client>),
}

impl Transport {
    /// Prepares the HTTP client; no connection is made.
    pub(crate) fn new(runtime: &Runtime, endpoint: &Endpoint, timeouts: Timeouts) -> Result<Self, ConnectorError> {
        match runtime.http_client.clone() {
            Some(client) => smithy::Client::new(client, runtime, timeouts).map(|client| Self::Smithy(Box::new(client))),
            None => reqwest::Client::new(endpoint, runtime.sleep.clone(), timeouts).map(Self::Reqwest),
        }
    }

    /// POSTs `body` to the endpoint.
    pub(crate) async fn send(
        &self,
        endpoint: &Endpoint,
        headers: HeaderMap,
        body: Bytes,
    ) -> Result<Received, ConnectorError> {
        match self {
            Self::Reqwest(client) => client.send(endpoint, headers, body).await,
            Self::Smithy(client) => client.send(endpoint, headers, body).await,
        }
    }
}
