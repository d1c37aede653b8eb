//! The thin generic layer between an operation's types and the send path, which knows only bytes.

use std::fmt;
use std::future::{Future, ready};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_types::body::SdkBody;

use crate::error::{CallContext, CallError, Failure};
use crate::exception::OperationError;
use crate::operation::{Operation, OperationMeta, OperationOutput};
use crate::response::Response;
use crate::send::{CallOptions, SendFuture, send};
use crate::wire::Wire;
use crate::{BuildError, Handle, SdkError, foreign, json};

/// How deep nested types are searched for sensitive members before the answer is a careful yes.
const SENSITIVE_DEPTH: u8 = 8;

/// A call of the operation `I`, whose failure becomes an `E`. The input is serialised already; nothing is sent before it is polled.
#[must_use = "a call is not sent unless it is awaited"]
pub struct Sending<I, E> {
    sent: SendFuture,
    types: PhantomData<fn() -> (I, E)>,
}

/// The call whose input `builder` makes. Compiled once for each operation, and `build` with it.
#[inline(never)]
pub fn call_built<I: Operation, B, E>(
    handle: &Handle,
    builder: B,
    build: impl FnOnce(B) -> Result<I, BuildError>,
) -> Sending<I, E> {
    call(handle, build(builder), CallOptions::default())
}

/// Serialises the input at once, and then sends it when the future is awaited.
pub fn call<I: Operation, E>(handle: &Handle, input: Result<I, BuildError>, options: CallOptions) -> Sending<I, E> {
    let sent = match input {
        Ok(input) => start(handle, I::META, &input, json::to_vec(&input), options),
        Err(error) => refuse(I::META, error.into()),
    };
    Sending { sent, types: PhantomData }
}

fn start(
    handle: &Handle,
    operation: &'static OperationMeta,
    input: &dyn fmt::Debug,
    body: Result<Vec<u8>, serde_json::Error>,
    mut options: CallOptions,
) -> SendFuture {
    if handle.config().log_bodies() {
        options.logged_input = Some(format!("{input:?}"));
    }
    match body {
        Ok(body) => send(handle, operation, body, options),
        Err(error) => refuse(operation, error.into()),
    }
}

/// Ends a call of which nothing can be sent.
fn refuse(operation: &'static OperationMeta, reason: BoxError) -> SendFuture {
    let context = CallContext { operation: operation.name, ..CallContext::default() };
    Box::pin(ready(Err(Failure::Construction(CallError::new(context, reason).into()))))
}

impl<I: Operation, E: From<SdkError<I::Error>>> Future for Sending<I, E> {
    type Output = Result<I::Output, E>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.sent.as_mut().poll(context).map(|sent| finish::<I>(sent).map_err(E::from))
    }
}

impl<I, E> fmt::Debug for Sending<I, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sending").finish_non_exhaustive()
    }
}

fn finish<I: Operation>(result: Result<Response, Failure>) -> Result<I::Output, SdkError<I::Error>> {
    let failure = match result {
        Ok(mut response) => match json::from_slice::<I::Output>(&response.body) {
            Ok(mut output) => {
                output.set_request_id(response.context.request_id.take());
                end(response, &output);
                return Ok(output);
            }
            Err(error) => unreadable(response, error),
        },
        Err(failure) => failure,
    };
    Err(failed::<I>(failure))
}

/// Kept out of the way of calls that succeed.
#[cold]
#[inline(never)]
fn failed<I: Operation>(failure: Failure) -> SdkError<I::Error> {
    without_secrets(failure, || I::Output::holds_sensitive(SENSITIVE_DEPTH)).into_sdk_error(I::Error::from_response)
}

/// Ends a call that succeeded.
#[inline(never)]
fn end(response: Response, output: &dyn fmt::Debug) {
    if let Some(span) = response.logged_in {
        span.in_scope(|| tracing::trace!(?output, "response body"));
    }
}

/// A response that does not fit its type.
#[cold]
fn unreadable(response: Response, error: json::ReadError) -> Failure {
    let malformed = error.is_malformed();
    let reason = CallError::new(response.context.clone(), foreign::explain(error.into(), &response.headers, malformed));
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
