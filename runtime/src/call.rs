//! The thin generic layer between an operation's types and the send path, which knows only bytes.

use std::future::{Future, ready};
use std::pin::Pin;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_types::body::SdkBody;
use tracing::{Instrument, Span};

use crate::error::{CallContext, CallError, Failure};
use crate::exception::OperationError;
use crate::observe::span;
use crate::operation::{Operation, OperationMeta, OperationOutput};
use crate::response::Response;
use crate::send::{CallOptions, SendFuture, send_in};
use crate::wire::Wire;
use crate::{BuildError, Handle, SdkError, foreign, json};

/// How deep nested types are searched for sensitive members before the answer is a careful yes.
const SENSITIVE_DEPTH: u8 = 8;

/// Serialises the input at once, and then sends it when the future is awaited.
pub fn call<I: Operation>(
    handle: &Handle,
    input: Result<I, BuildError>,
    options: CallOptions,
) -> impl Future<Output = Result<I::Output, SdkError<I::Error>>> + Send + use<I> {
    let span = span(I::META);
    let shows_bodies = handle.config().log_bodies();
    if shows_bodies && let Ok(input) = &input {
        span.in_scope(|| tracing::trace!(?input, "request body"));
    }
    let sent = start(span.clone(), handle, input, options);
    async move {
        let result = finish::<I>(sent.await);
        if shows_bodies && let Ok(output) = &result {
            span.in_scope(|| tracing::trace!(?output, "response body"));
        }
        result
    }
}

fn start<I: Operation>(span: Span, handle: &Handle, input: Result<I, BuildError>, options: CallOptions) -> SendFuture {
    match input.map(|input| json::to_vec(&input)) {
        Ok(Ok(body)) => send_in(span, handle, I::META, body, options),
        Ok(Err(error)) => refuse(I::META, error.into()),
        Err(error) => refuse(I::META, error.into()),
    }
}

/// Ends a call of which nothing can be sent.
fn refuse(operation: &'static OperationMeta, reason: BoxError) -> SendFuture {
    let context = CallContext { operation: operation.name, ..CallContext::default() };
    let refused: Pin<Box<dyn Future<Output = _> + Send>> =
        Box::pin(ready(Err(Failure::Construction(CallError::new(context, reason).into()))));
    refused.instrument(Span::none())
}

fn finish<I: Operation>(result: Result<Response, Failure>) -> Result<I::Output, SdkError<I::Error>> {
    let failure = match result {
        Ok(response) => match json::from_slice::<I::Output>(&response.body) {
            Ok(mut output) => {
                output.set_request_id(response.context.request_id);
                return Ok(output);
            }
            Err(error) => unreadable(response, error),
        },
        Err(failure) => failure,
    };
    Err(without_secrets(failure, || I::Output::holds_sensitive(SENSITIVE_DEPTH))
        .into_sdk_error(I::Error::from_response))
}

/// A response that does not fit its type.
fn unreadable(response: Response, error: json::ReadError) -> Failure {
    let malformed = error.is_malformed();
    let reason = CallError::new(response.context.clone(), foreign::explain(error, &response.headers, malformed));
    Failure::Response(reason.into(), response.into_raw())
}

/// The body of a response that could not be understood may hold a secret that the output's type would hide. Then it is dropped.
fn without_secrets(mut failure: Failure, sensitive: fn() -> bool) -> Failure {
    if let Failure::Response(_, raw) = &mut failure
        && sensitive()
    {
        *raw.body_mut() = SdkBody::empty();
    }
    failure
}
