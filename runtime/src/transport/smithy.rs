//! An HTTP client of the user's own, behind the seam of the AWS crates.

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::http::{HttpClient, HttpConnector, HttpConnectorSettings, SharedHttpClient};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use http::Request;

use super::{Body, Received, Started, Transport};
use crate::components::components;
use crate::endpoint::Endpoint;
use crate::handle::{Runtime, Setup};
use crate::send::Outgoing;
use crate::timeout::Timeouts;

/// The user's client and what it is asked with.
struct Client {
    http: SharedHttpClient,
    settings: HttpConnectorSettings,
    components: RuntimeComponents,
}

/// Prepares the client.
pub(super) fn open(
    client: &SharedHttpClient,
    runtime: &Runtime,
    timeouts: Timeouts,
) -> Result<Box<dyn Transport>, ConnectorError> {
    let mut settings = HttpConnectorSettings::builder();
    settings.set_connect_timeout(timeouts.connect).set_read_timeout(timeouts.read);
    let components = components(runtime).map_err(|error| ConnectorError::other(error, None))?;
    Ok(Box::new(Client { http: client.clone(), settings: settings.build(), components }))
}

impl Transport for Client {
    fn start(&self, setup: &Setup, outgoing: Outgoing) -> Result<Started<'_>, ConnectorError> {
        let request = request(&setup.endpoint, outgoing).map_err(ConnectorError::user)?;
        // Asked each time, as the AWS crates do: the client caches its connectors.
        let connector = self.http.http_connector(&self.settings, &self.components);
        let response = connector.call(request);
        Ok(Box::pin(async { received(response.await?).map_err(|error| ConnectorError::other(error, None)) }))
    }
}

fn request(configured: &Endpoint, outgoing: Outgoing) -> Result<HttpRequest, BoxError> {
    let uri = outgoing.endpoint(configured).uri.clone();
    let mut request = Request::new(SdkBody::from(outgoing.body));
    *request.method_mut() = outgoing.method;
    *request.uri_mut() = uri;
    *request.headers_mut() = outgoing.headers;
    Ok(HttpRequest::try_from(request)?)
}

fn received(response: HttpResponse) -> Result<Received, BoxError> {
    let (parts, body) = response.try_into_http1x()?.into_parts();
    Ok(Received { status: parts.status, headers: parts.headers, body: Body::Smithy(Box::pin(body)) })
}
