//! The HTTP client of our own.

use std::io;
use std::time::Duration;

use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::retry::ErrorKind;
use reqwest::redirect::Policy;

use super::pools::Pools;
use super::{Body, Received, Started, Transport};
use crate::handle::Setup;
use crate::private::find_cause;
use crate::send::Outgoing;
use crate::timeout::{Elapsed, Limit, Timeouts, limited};
use crate::tls;

/// Shorter than AWS's load balancers keep a connection, so that few requests meet a closed one.
const POOL_IDLE: Duration = Duration::from_secs(20);

/// reqwest, with the limits of the client.
pub(crate) struct Client {
    pools: Pools,
    sleep: SharedAsyncSleep,
    timeouts: Timeouts,
}

impl Client {
    pub(crate) fn new(timeouts: Timeouts, sleep: SharedAsyncSleep) -> Self {
        Self { pools: Pools::default(), sleep, timeouts }
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

impl Transport for Client {
    fn start(&self, setup: &Setup, outgoing: Outgoing) -> Result<Started<'_>, ConnectorError> {
        let endpoint = outgoing.endpoint(&setup.endpoint);
        let (url, encrypts) = (endpoint.url.clone(), endpoint.is_https());
        let http = self.pools.get(encrypts, || open(setup, encrypts))?;
        let mut request = reqwest::Request::new(outgoing.method, url);
        *request.headers_mut() = outgoing.headers;
        *request.body_mut() = Some(outgoing.body.into());
        let sent = http.execute(request);
        Ok(Box::pin(async {
            let mut response = limited(&self.sleep, Limit::Read, self.timeouts.read, sent)
                .await
                .map_err(|elapsed| ConnectorError::timeout(elapsed.into()))?
                .map_err(|error| self.explain(error.without_url()))?;
            let headers = std::mem::take(response.headers_mut());
            Ok(Received { status: response.status(), headers, body: Body::Reqwest(response) })
        }))
    }
}

/// A pool without connections.
fn open(setup: &Setup, encrypts: bool) -> Result<reqwest::Client, ConnectorError> {
    let mut builder = reqwest::Client::builder()
        // A redirect would carry the credentials of the request elsewhere.
        .redirect(Policy::none())
        // Attempts are counted, and paid from the allowance of retries, by the caller alone.
        .retry(reqwest::retry::never())
        .pool_idle_timeout(POOL_IDLE)
        .tcp_nodelay(true);
    if let Some(connect) = setup.timeouts.connect {
        builder = builder.connect_timeout(connect);
    }
    if let Some(proxy) = &setup.network.proxy {
        builder = proxy.apply(builder).map_err(|error| ConnectorError::user(error.into()))?;
    }
    let builder = if encrypts { tls::encrypted(builder, &setup.network.roots) } else { tls::plain(builder) };
    let builder = builder.map_err(|error| ConnectorError::other(error.into(), None))?;
    builder.build().map_err(|error| ConnectorError::other(error.into(), None))
}
