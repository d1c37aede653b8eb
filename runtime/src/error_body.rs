//! What an error response says: code, message and request id.

use std::error::Error;
use std::fmt;

use aws_smithy_types::error::metadata::ErrorMetadata;
use http::HeaderMap;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// Why an error response could not be understood. Never shows a part of it; the status is among the facts of the call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ErrorBodyError {
    NoCode { status: u16 },
    Malformed { status: u16, line: usize, column: usize },
}

impl fmt::Display for ErrorBodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = match self {
            Self::NoCode { status } => {
                f.write_str("no error code found in the response")?;
                status
            }
            Self::Malformed { status, line, column } => {
                write!(f, "malformed JSON error body at line {line} column {column}")?;
                status
            }
        };
        if (300..400).contains(status) { f.write_str(" (redirects are not followed)") } else { Ok(()) }
    }
}

impl Error for ErrorBodyError {}

impl ErrorBodyError {
    /// Whether the body is no JSON at all.
    pub(crate) fn is_malformed(&self) -> bool {
        matches!(self, Self::Malformed { .. })
    }
}

/// The request id, which AWS support asks for.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    text(headers, "x-amzn-requestid").or_else(|| text(headers, "x-amz-request-id"))
}

/// The metadata of a service error; its code is never empty.
pub(crate) fn parse(status: u16, headers: &HeaderMap, body: &[u8]) -> Result<ErrorMetadata, ErrorBodyError> {
    let named = text(headers, "x-amzn-errortype").or_else(|| text(headers, "x-amzn-query-error"));
    let body = match Body::parse(status, body) {
        // The header alone says enough; the service's own front end answers so at times.
        Err(_) if named.is_some() => Body::default(),
        parsed => parsed?,
    };
    let query = text(headers, "x-amzn-query-error").and_then(|value| value.split_once(';'));
    let code = text(headers, "x-amzn-errortype").map(str::to_owned).or(body.code).or(body.shape);
    let code = query.map(|(code, _)| code.to_owned()).or(code.map(|code| sanitize(&code).to_owned()));
    let code = code.filter(|code| !code.is_empty()).ok_or(ErrorBodyError::NoCode { status })?;
    let mut metadata = ErrorMetadata::builder().code(code);
    if let Some(message) = body.message {
        metadata = metadata.message(message);
    }
    if let Some((_, kind)) = query {
        metadata = metadata.custom("type", kind);
    }
    if let Some(id) = request_id(headers) {
        metadata = metadata.custom("aws_request_id", id);
    }
    Ok(metadata.build())
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// `prefix#Code:suffix` without its prefix and suffix.
fn sanitize(code: &str) -> &str {
    let code = code.split(':').next().unwrap_or(code);
    code.split_once('#').map_or(code, |(_, code)| code).trim()
}

#[derive(Default)]
struct Body {
    code: Option<String>,
    shape: Option<String>,
    message: Option<String>,
    /// The member that was asked for.
    member: Option<String>,
}

impl Body {
    fn parse(status: u16, body: &[u8]) -> Result<Self, ErrorBodyError> {
        if body.trim_ascii().is_empty() {
            return Ok(Self::default());
        }
        // serde_json's own text could quote the body.
        Self::read(body, None).map_err(|error| ErrorBodyError::Malformed {
            status,
            line: error.line(),
            column: error.column(),
        })
    }

    /// The members that matter, and `member`.
    fn read(body: &[u8], member: Option<&str>) -> Result<Self, serde_json::Error> {
        let mut deserializer = serde_json::Deserializer::from_slice(body);
        let any = deserializer.deserialize_any(AnyVisitor { member })?;
        deserializer.end()?;
        match any {
            Any::Object(body) => Ok(body),
            Any::Text(_) | Any::Other => Ok(Self::default()),
        }
    }
}

/// Any JSON, of which only a text and the members of an error matter.
enum Any {
    Text(String),
    Object(Body),
    Other,
}

impl<'de> Deserialize<'de> for Any {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyVisitor { member: None })
    }
}

struct AnyVisitor<'a> {
    member: Option<&'a str>,
}

impl<'de> Visitor<'de> for AnyVisitor<'_> {
    type Value = Any;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    /// Takes the members that matter, in the order of the document.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Any, A::Error> {
        let mut body = Body::default();
        while let Some(name) = map.next_key::<String>()? {
            let member = match name.as_str() {
                name if self.member == Some(name) => &mut body.member,
                "code" => &mut body.code,
                "__type" => &mut body.shape,
                "message" | "Message" | "errorMessage" => &mut body.message,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            if let Any::Text(value) = map.next_value()? {
                *member = Some(value);
            }
        }
        Ok(Any::Object(body))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Any, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Any::Other)
    }

    fn visit_str<E>(self, text: &str) -> Result<Any, E> {
        Ok(Any::Text(text.to_owned()))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Any, E> {
        Ok(Any::Other)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Any, E> {
        Ok(Any::Other)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Any, E> {
        Ok(Any::Other)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Any, E> {
        Ok(Any::Other)
    }

    fn visit_unit<E>(self) -> Result<Any, E> {
        Ok(Any::Other)
    }
}

/// A text member of an error response; absent if it is no text.
pub(crate) fn text_member(body: &[u8], name: &str) -> Option<String> {
    Body::read(body, Some(name)).ok()?.member
}

#[cfg(test)]
mod tests {
    use aws_smithy_runtime_api::box_error::BoxError;
    use http::{HeaderMap, HeaderValue};

    use super::{ErrorBodyError, parse, text_member};

    type Pairs = &'static [(&'static str, &'static str)];

    fn headers(pairs: Pairs) -> HeaderMap {
        pairs
            .iter()
            .map(|&(name, value)| (http::HeaderName::from_static(name), HeaderValue::from_static(value)))
            .collect()
    }

    #[test]
    fn the_code_comes_from_the_header_or_the_body() -> Result<(), BoxError> {
        let shape = &br#"{"__type":"com.amazonaws.cognito#UserNotFoundException"}"#[..];
        let cases: [(Pairs, &[u8], &str); 7] = [
            (&[], shape, "UserNotFoundException"),
            (&[], br#"{"code":"A","__type":"B"}"#, "A"),
            (&[], br#"{"code":7,"__type":"B"}"#, "B"),
            (&[("x-amzn-errortype", "C:http://internal/")], shape, "C"),
            (&[("x-amzn-errortype", "C")], b" \n", "C"),
            (&[("x-amzn-errortype", "C")], b"[{}]", "C"),
            (&[("x-amzn-errortype", "C"), ("x-amzn-query-error", "Q;Sender")], b"", "Q"),
        ];
        for (pairs, body, code) in cases {
            let metadata = parse(400, &headers(pairs), body)?;
            assert_eq!(metadata.code(), Some(code), "{pairs:?}");
            let kind = pairs.iter().any(|(name, _)| *name == "x-amzn-query-error").then_some("Sender");
            assert_eq!(metadata.extra("type"), kind);
        }
        Ok(())
    }

    #[test]
    fn text_members_are_found_among_others() {
        let body = br#"{"other":{"Name":"inner"},"Name":"first","Kind":7,"Name":"last"}"#;
        assert_eq!(text_member(body, "Name").as_deref(), Some("last"));
        assert_eq!(text_member(body, "Kind"), None);
        assert_eq!(text_member(b"[1]", "Name"), None);
        assert_eq!(text_member(b"{\"Name\":\"cut", "Name"), None);
    }

    #[test]
    fn the_last_message_wins() -> Result<(), BoxError> {
        let body =
            br#"{"__type":"A","message":"first","Message":"second","other":{"message":"inner"},"errorMessage":null}"#;
        let metadata = parse(400, &headers(&[("x-amz-request-id", "r")]), body)?;
        assert_eq!(metadata.message(), Some("second"));
        assert_eq!(metadata.extra("aws_request_id"), Some("r"));
        Ok(())
    }

    #[test]
    fn responses_that_are_no_service_error() {
        let none = |body: &[u8]| parse(503, &HeaderMap::new(), body).map(|_| ());
        assert_eq!(none(b""), Err(ErrorBodyError::NoCode { status: 503 }));
        assert_eq!(none(br#"{"__type":"x#"}"#), Err(ErrorBodyError::NoCode { status: 503 }));
        assert_eq!(none(b"42"), Err(ErrorBodyError::NoCode { status: 503 }));
        let html = none(b"{\"message\":\"secret\"\n<html>");
        assert_eq!(html, Err(ErrorBodyError::Malformed { status: 503, line: 2, column: 1 }));
        let text = html.map_or_else(|error| error.to_string(), |()| String::new());
        assert_eq!(text, "malformed JSON error body at line 2 column 1");
    }
}
