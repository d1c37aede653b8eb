//! The HTTP client of our own.

use std::io;
use std::time::Duration;

use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::retry::ErrorKind;
use bytes::Bytes;
use http::HeaderMap;
use reqwest::redirect::Policy;

use super::{Body, Received};
use crate::endpoint::Endpoint;
use crate::handle::Setup;
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
    pub(crate) fn new(setup: &Setup, sleep: SharedAsyncSleep) -> Result<Self, ConnectorError> {
        let timeouts = setup.timeouts;
        let mut builder = reqwest::Client::builder()
            // A redirect would carry the credentials of the request elsewhere.
            .redirect(Policy::none())
            .pool_idle_timeout(POOL_IDLE)
            .tcp_nodelay(true);
        if let Some(connect) = timeouts.connect {
            builder = builder.connect_timeout(connect);
        }
        if let Some(proxy) = &setup.network.proxy {
            builder = proxy.apply(builder).map_err(|error| ConnectorError::user(error.into()))?;
        }
        let encrypts =
            if setup.endpoint.is_https() { tls::encrypted(builder, &setup.network.roots) } else { tls::plain(builder) };
        let builder = encrypts.map_err(|error| ConnectorError::other(error.into(), None))?;
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
            .map_err(|error| self.explain(error.without_url()))?;
        let headers = std::mem::take(response.headers_mut());
        Ok(Received { status: response.status(), headers, body: Body::Reqwest(response) })
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
