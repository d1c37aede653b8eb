//! A successful response, as the send path hands it on.

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::http::StatusCode;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use http::HeaderMap;
use tracing::Span;

use crate::error::CallContext;

/// A response whose whole body has been read.
#[derive(Debug)]
pub struct Response {
    /// The HTTP status.
    pub status: http::StatusCode,
    /// The headers, as received.
    pub headers: HeaderMap,
    /// The body, as received.
    pub body: Bytes,
    /// The facts of the call so far.
    pub context: CallContext,
    /// The span that the output is logged in, if bodies are.
    pub logged_in: Option<Span>,
}

impl Response {
    /// The response in the form that [`SdkError`](crate::SdkError) carries, with the call's facts as an extension.
    ///
    /// Headers that are not text are left out: the AWS type cannot hold them.
    pub fn into_raw(self) -> HttpResponse {
        let mut raw = HttpResponse::new(StatusCode::from(self.status), SdkBody::from(self.body));
        for (name, value) in &self.headers {
            if let Ok(value) = std::str::from_utf8(value.as_bytes()) {
                // The name and value came off the wire, so they are valid; a refusal loses one header of an error report.
                let _ = raw.headers_mut().try_append(name.as_str().to_owned(), value.to_owned());
            }
        }
        raw.add_extension(self.context);
        raw
    }
}
