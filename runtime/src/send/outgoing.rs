//! A request on its way to the network.

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use http::{HeaderMap, Method, Uri};

use crate::customize::Edits;
use crate::endpoint::Endpoint;

/// One request, as it goes out.
#[derive(Debug)]
pub(crate) struct Outgoing {
    pub(crate) method: Method,
    /// Where it goes if the call was customized; the client's endpoint otherwise.
    pub(crate) target: Option<Endpoint>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Outgoing {
    pub(super) fn new(headers: HeaderMap, body: Bytes) -> Self {
        Self { method: Method::POST, target: None, headers, body }
    }

    /// Where it goes.
    pub(crate) fn endpoint<'a>(&'a self, configured: &'a Endpoint) -> &'a Endpoint {
        self.target.as_ref().unwrap_or(configured)
    }

    /// The request after `edits`.
    pub(crate) fn edited(self, edits: &Edits, uri: &Uri) -> Result<Self, BoxError> {
        let mut request = http::Request::new(SdkBody::from(self.body));
        *request.method_mut() = self.method;
        *request.uri_mut() = uri.clone();
        *request.headers_mut() = self.headers;
        let edited = edits.apply(HttpRequest::try_from(request)?)?;
        let (parts, body) = edited.try_into_http1x()?.into_parts();
        let body = body.bytes().ok_or("a request was given a body that is not in memory; use `SdkBody::from(..)`")?;
        let mut headers = parts.headers;
        headers.insert(CONTENT_LENGTH, body.len().into());
        Ok(Self {
            method: parts.method,
            target: Some(Endpoint::edited(&parts.uri)?),
            headers,
            body: Bytes::copy_from_slice(body),
        })
    }
}
