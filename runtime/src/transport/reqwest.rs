//! The HTTP client of our own.

use std::error::Error;
use std::fmt;
use std::io;
use std::time::Duration;

use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::retry::ErrorKind;
use bytes::{Bytes, BytesMut};
use http::HeaderMap;
use reqwest::Response;
use reqwest::redirect::Policy;

use super::{BodyError, MAX_BODY, Received};
use crate::endpoint::Endpoint;
use crate::private::find_cause;
use crate::timeout::{Elapsed, Limit, Timeouts, limited};
use crate::tls;

/// Shorter than AWS's load balancers keep a connection, so that few requests meet a closed one.
const POOL_IDLE: Duration = Duration::from_secs(20);

/// A connection pool.
#[derive(Debug)]
pub(crate) struct Client {
    http: reqwest::Client,
    sleep: SharedAsyncSleep,
    timeouts: Timeouts,
}

impl Client {
    pub(crate) fn new(
        endpoint: &Endpoint,
        sleep: SharedAsyncSleep,
        timeouts: Timeouts,
    ) -> Result<Self, ConnectorError> {
        let tls = if endpoint.is_https() { tls::platform() } else { tls::unused() };
        let tls = tls.map_err(|error| ConnectorError::other(Box::new(TlsUnavailable(error)), None))?;
        let mut builder = reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            // A redirect would carry the credentials of the request elsewhere.
            .redirect(Policy::none())
            .pool_idle_timeout(POOL_IDLE)
            .tcp_nodelay(true);
        if let Some(connect) = timeouts.connect {
            builder = builder.connect_timeout(connect);
        }
        let http = builder.build().map_err(|error| ConnectorError::other(error.into(), None))?;
        Ok(Self { http, sleep, timeouts })
    }

    pub(crate) async fn send(
        &self,
        endpoint: &Endpoint,
        headers: HeaderMap,
        body: Bytes,
    ) -> Result<Received, ConnectorError> {
        let request = self.http.post(endpoint.url.clone()).headers(headers).body(body).send();
        let mut response = limited(&self.sleep, Limit::Read, self.timeouts.read, request)
            .await
            .map_err(|elapsed| ConnectorError::timeout(elapsed.into()))?
            .map_err(|error| self.explain(error))?;
        let headers = std::mem::take(response.headers_mut());
        Ok(Received { status: response.status(), headers, body: read(response).await })
    }

    /// The error in the AWS crates' terms, which decide whether it is worth another attempt.
    fn explain(&self, error: reqwest::Error) -> ConnectorError {
        if error.is_timeout() {
            return match self.timeouts.connect {
                Some(after) if error.is_connect() => {
                    ConnectorError::timeout(Elapsed::new(Limit::Connect, after).into())
                }
                _ => ConnectorError::timeout(error.into()),
            };
        }
        if error.is_builder() {
            return ConnectorError::user(error.into());
        }
        if error.is_connect() || error.is_dns() || find_cause::<io::Error>(&error).is_some() {
            return ConnectorError::io(error.into());
        }
        // What remains are connections that ended before the response did.
        let kind = error.is_request().then_some(ErrorKind::TransientError);
        ConnectorError::other(error.into(), kind)
    }
}

async fn read(mut response: Response) -> Result<Bytes, BodyError> {
    if response.content_length().is_some_and(|length| length > MAX_BODY as u64) {
        return Err(BodyError::TooLarge);
    }
    let failed = |error: reqwest::Error| BodyError::Read(error.into());
    let Some(first) = response.chunk().await.map_err(failed)? else { return Ok(Bytes::new()) };
    let Some(second) = response.chunk().await.map_err(failed)? else { return Ok(first) };
    let mut body = BytesMut::from(first);
    let mut next = Some(second);
    while let Some(chunk) = next {
        if body.len() + chunk.len() > MAX_BODY {
            return Err(BodyError::TooLarge);
        }
        body.extend_from_slice(&chunk);
        next = response.chunk().await.map_err(failed)?;
    }
    Ok(body.freeze())
}

/// No encrypted connection is possible.
#[derive(Debug)]
struct TlsUnavailable(rustls::Error);

impl fmt::Display for TlsUnavailable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TLS could not be set up; install the operating system's CA certificates or name a file of them in SSL_CERT_FILE")
    }
}

impl Error for TlsUnavailable {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}
