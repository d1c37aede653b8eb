//! What a call came to, as texts that can be compared.

use std::error::Error;
use std::fmt::{Debug, Display};

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use official::operation::RequestId;

/// The name of a text, and the text.
pub type Parts = Vec<(&'static str, String)>;

/// What a call came to.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// `{:?}` of the builder of the input.
    pub input: String,
    /// What the program sees of the result.
    pub parts: Parts,
}

/// Takes everything from a result that a program can see. `whole` makes the error of the whole service.
pub fn outcome<O, E, W>(
    input: String,
    result: Result<O, SdkError<E, HttpResponse>>,
    whole: fn(SdkError<E, HttpResponse>) -> W,
) -> Outcome
where
    O: Debug + RequestId,
    E: Error + ProvideErrorMetadata + RequestId + Send + Sync + 'static,
    W: Error + ProvideErrorMetadata + RequestId,
{
    let parts = match result {
        Ok(output) => vec![
            ("kind", "success".to_owned()),
            ("output", format!("{output:?}")),
            ("request id", format!("{:?}", output.request_id())),
        ],
        Err(error) => {
            let mut parts = failure(&error);
            let error = whole(error);
            parts.push(("whole debug", format!("{error:?}")));
            parts.push(("whole display", error.to_string()));
            parts.push(("whole meta", meta(&error, error.request_id())));
            parts
        }
    };
    Outcome { input, parts }
}

fn failure<E>(error: &SdkError<E, HttpResponse>) -> Parts
where
    E: Error + ProvideErrorMetadata + RequestId + 'static,
{
    let kind = match error {
        SdkError::ConstructionFailure(_) => "construction failure",
        SdkError::TimeoutError(_) => "timeout",
        SdkError::DispatchFailure(_) => "dispatch failure",
        SdkError::ResponseError(_) => "response error",
        SdkError::ServiceError(_) => "service error",
        _ => "another kind",
    };
    let mut parts = vec![
        ("kind", kind.to_owned()),
        ("display", error.to_string()),
        ("meta", meta(error, error.request_id())),
        ("causes", causes(error)),
    ];
    if let Some(raw) = error.raw_response() {
        let body = raw.body().bytes().unwrap_or_default();
        parts.push(("raw", format!("{} with {} bytes", raw.status(), body.len())));
    }
    if let Some(error) = error.as_service_error() {
        parts.push(("service debug", format!("{error:?}")));
        parts.push(("service display", error.to_string()));
        parts.push(("service meta", meta(error, error.request_id())));
    }
    parts
}

fn meta(error: &dyn ProvideErrorMetadata, request_id: Option<&str>) -> String {
    format!("code {:?}, message {:?}, request id {request_id:?}", error.code(), error.message())
}

fn causes(error: &dyn Error) -> String {
    let mut texts = Vec::new();
    let mut cause = error.source();
    while let Some(error) = cause {
        texts.push(shown(error));
        cause = error.source();
    }
    texts.join(" / ")
}

fn shown(error: &(impl Display + ?Sized)) -> String {
    error.to_string()
}
