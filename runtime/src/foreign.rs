//! Responses that someone other than the service gave, such as a proxy or the wrong server.

use std::error::Error;
use std::fmt;

use aws_smithy_runtime_api::box_error::BoxError;
use http::HeaderMap;
use http::header::CONTENT_TYPE;

/// A response that could not be understood and does not claim to be JSON. The content type hints at who answered;
/// the body stays unseen, because it can hold a secret.
#[derive(Debug)]
struct Foreign {
    content_type: Option<String>,
    source: BoxError,
}

impl fmt::Display for Foreign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.content_type {
            Some(content_type) => write!(f, "the response has the content type `{content_type}`")?,
            None => f.write_str("the response has no content type")?,
        }
        f.write_str(" and is not an answer of Cognito; check `endpoint_url` and proxies")
    }
}

impl Error for Foreign {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}

/// `error`, which says why a response was not understood, behind what its headers tell about who answered.
///
/// A missing content type alone proves nothing, test servers omit it; `malformed` says that the body is no JSON either.
pub(crate) fn explain(error: BoxError, headers: &HeaderMap, malformed: bool) -> BoxError {
    let value = headers.get(CONTENT_TYPE).map(|value| String::from_utf8_lossy(value.as_bytes()));
    let media_type = value.as_deref().and_then(|value| value.split(';').next()).map(|text| text.trim().to_lowercase());
    let is_json = |media_type: &str| media_type.as_bytes().windows(4).any(|part| part == b"json");
    let is_foreign = media_type.as_ref().map_or(malformed, |media_type| !is_json(media_type));
    if is_foreign { Foreign { content_type: media_type, source: error }.into() } else { error }
}

#[cfg(test)]
mod tests {
    use http::header::CONTENT_TYPE;
    use http::{HeaderMap, HeaderValue};

    use super::explain;

    fn text(content_type: Option<&'static str>, malformed: bool) -> String {
        let headers = content_type
            .map(|value| (CONTENT_TYPE, HeaderValue::from_static(value)))
            .into_iter()
            .collect::<HeaderMap>();
        explain("cause".into(), &headers, malformed).to_string()
    }

    #[test]
    fn a_content_type_that_is_not_json_gives_strangers_away() {
        let html = "the response has the content type `text/html` and is not an answer of Cognito; \
                    check `endpoint_url` and proxies";
        assert_eq!(text(Some("Text/HTML; charset=utf-8"), true), html);
        assert_eq!(text(Some("text/html"), false), html);
        for json in ["application/x-amz-json-1.1", "application/JSON; charset=utf-8"] {
            assert_eq!(text(Some(json), true), "cause");
        }
    }

    #[test]
    fn without_a_content_type_the_body_decides() {
        assert_eq!(text(None, false), "cause");
        assert!(text(None, true).starts_with("the response has no content type and is not an answer of Cognito"));
    }
}
