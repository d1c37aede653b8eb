//! A successful response, as the send path hands it on.

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::http::{Headers, StatusCode};
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
    pub fn into_raw(self) -> HttpResponse {
        let mut raw = HttpResponse::new(StatusCode::from(self.status), SdkBody::from(self.body));
        // They came off the wire, so they are valid; a refusal would lose no more than the headers of an error report.
        if let Ok(headers) = Headers::try_from(self.headers) {
            *raw.headers_mut() = headers;
        }
        raw.add_extension(self.context);
        raw
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{HeaderMap, HeaderValue, StatusCode};

    use super::Response;
    use crate::error::CallContext;

    #[test]
    fn the_raw_form_has_the_headers_as_received() {
        let mut headers = HeaderMap::new();
        headers.insert("x-place", HeaderValue::from_bytes(b"caf\xe9").unwrap());
        headers.append("x-id", HeaderValue::from_static("1"));
        headers.append("x-id", HeaderValue::from_static("2"));
        let (body, context) = (Bytes::from_static(b"{}"), CallContext::default());
        let raw = Response { status: StatusCode::BAD_GATEWAY, headers, body, context, logged_in: None }.into_raw();
        let mut received: Vec<_> = raw.headers().iter_bytes().collect();
        received.sort_unstable();
        assert_eq!(received, [("x-id", &b"1"[..]), ("x-id", b"2"), ("x-place", b"caf\xe9")]);
        assert_eq!((raw.status().as_u16(), raw.body().bytes()), (502, Some(&b"{}"[..])));
    }
}
