//! The one loop that sends a call: endpoint, identity, signature, transport, classification, wait.

mod outgoing;
mod request;

use std::pin::Pin;
use std::time::Duration;

use aws_smithy_async::rt::sleep::AsyncSleep;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::identity::Identity;
use aws_smithy_runtime_api::client::result::ConnectorError;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use tracing::{Instrument, Span};

pub(crate) use self::outgoing::Outgoing;
use self::request::Request;
use crate::Handle;
use crate::clock::{Clock, Moment};
use crate::config::ConfigError;
use crate::credentials::CredentialsSource;
use crate::customize::Edits;
use crate::error::{CallContext, CallError, Failure, Meta};
use crate::handle::Setup;
use crate::observe::{Observer, span};
use crate::operation::OperationMeta;
use crate::private::find_cause;
use crate::response::Response;
use crate::retry::{RetryReason, classify_connector, classify_response, retry_after};
use crate::timeout::{Elapsed, Limit, limited};
use crate::transport::BodyError;
use crate::{error_body, foreign};

/// What a call adds to its request beyond the operation.
#[derive(Debug, Clone, Default)]
pub struct CallOptions {
    /// Whether the call fetches a page for a paginator; AWS counts those.
    pub paginated: bool,
    /// Changes to its requests.
    pub edits: Edits,
}

/// A call on its way; nothing happens before it is polled.
pub type SendFuture = Pin<Box<dyn Future<Output = Result<Response, Failure>> + Send>>;

/// Sends `body` as a call of `operation`, repeating failed attempts as configured.
///
/// The result is a response with a 2xx status, or the failure of the last attempt.
pub fn send(handle: &Handle, operation: &'static OperationMeta, body: Vec<u8>, options: CallOptions) -> SendFuture {
    send_in(span(operation), handle, operation, body, options)
}

/// Sends within a span of the operation.
pub(crate) fn send_in(
    span: Span,
    handle: &Handle,
    operation: &'static OperationMeta,
    body: Vec<u8>,
    options: CallOptions,
) -> SendFuture {
    let context = CallContext { operation: operation.name, ..CallContext::default() };
    let (handle, body) = (handle.clone(), body.into());
    let running = span.clone();
    let call = async move {
        let observer = Observer::new(operation, running);
        Call { handle, operation, body, options, context, observer }.run().await
    };
    Box::pin(call.instrument(span))
}

struct Call {
    handle: Handle,
    operation: &'static OperationMeta,
    body: Bytes,
    options: CallOptions,
    context: CallContext,
    observer: Observer,
}

/// A failed attempt and whether another one may succeed.
struct Failed {
    failure: Failure,
    reason: Option<RetryReason>,
    retry_after: Option<Duration>,
}

impl Failed {
    /// Boxed, because a failure holds a whole response.
    fn new(failure: Failure, reason: Option<RetryReason>, retry_after: Option<Duration>) -> Box<Self> {
        Box::new(Self { failure, reason, retry_after })
    }
}

impl Call {
    async fn run(mut self) -> Result<Response, Failure> {
        let result = self.result().await;
        self.observer.end(&result);
        result
    }

    async fn result(&mut self) -> Result<Response, Failure> {
        let handle = self.handle.clone();
        let setup = self.usable_setup(&handle).map_err(|error| self.unusable(error))?;
        let request =
            Request::new(setup, self.operation, &self.body, &self.options).map_err(|error| self.unusable(error))?;
        let (sleep, limit) = (&handle.runtime().sleep, setup.timeouts.operation);
        match limited(sleep, Limit::Operation, limit, self.attempts(&handle, setup, &request)).await {
            Ok(result) => result,
            Err(elapsed) => Err(Failure::Timeout(self.timed_out(elapsed))),
        }
    }

    /// Everything that can be known to fail before any I/O.
    fn usable_setup<'a>(&mut self, handle: &'a Handle) -> Result<&'a Setup, BoxError> {
        let setup = handle.setup().map_err(Clone::clone)?;
        self.context.endpoint = Some(setup.endpoint.origin.clone());
        self.observer.endpoint(&setup.endpoint.origin);
        if self.operation.signed && setup.region.is_none() {
            return Err(ConfigError::missing_region().into());
        }
        if !handle.runtime().is_usable() {
            return Err(
                "a call must run in a Tokio runtime: await it in `#[tokio::main]` or `Runtime::block_on`".into()
            );
        }
        Ok(setup)
    }

    async fn attempts(&mut self, handle: &Handle, setup: &Setup, request: &Request) -> Result<Response, Failure> {
        let sleep = &handle.runtime().sleep;
        let (mut attempt, mut permit) = (1, None);
        loop {
            self.observer.held_back(setup.retry.admit(sleep).await);
            let limit = setup.timeouts.attempt;
            let failed =
                match limited(sleep, Limit::Attempt, limit, self.attempt(attempt, handle, setup, request)).await {
                    Ok(Ok(response)) => {
                        setup.retry.succeeded(permit);
                        return Ok(response);
                    }
                    Ok(Err(failed)) => failed,
                    Err(elapsed) => {
                        Failed::new(Failure::Timeout(self.timed_out(elapsed)), Some(RetryReason::Transient), None)
                    }
                };
            if failed.reason == Some(RetryReason::Throttling) {
                self.observer.throttled();
            }
            let Some(retry) = setup.retry.next(attempt, failed.reason, failed.retry_after) else {
                tracing::debug!(attempt, reason = ?failed.reason, "call failed");
                return Err(failed.failure);
            };
            tracing::debug!(attempt, reason = ?failed.reason, delay = ?retry.delay, "attempt failed, trying again");
            sleep.sleep(retry.delay).await;
            if failed.reason == Some(RetryReason::Throttling) {
                self.observer.held_back(retry.delay);
            }
            permit = Some(retry.permit);
            attempt += 1;
        }
    }

    async fn attempt(
        &mut self,
        attempt: u32,
        handle: &Handle,
        setup: &Setup,
        request: &Request,
    ) -> Result<Response, Box<Failed>> {
        // Of the answer to an earlier attempt, which says nothing about a failure of this one.
        self.context = CallContext {
            operation: self.context.operation,
            attempts: self.context.attempts,
            endpoint: self.context.endpoint.take(),
            ..CallContext::default()
        };
        let identity = self.identity(handle).await?;
        let now = handle.runtime().clock.now();
        let outgoing = request
            .outgoing(setup, attempt, now.corrected, identity.as_ref())
            .map_err(|error| self.undeliverable(error))?;
        if let Some(target) = &outgoing.target {
            self.context.endpoint = Some(target.origin.clone());
        }
        let transport = handle.transport(setup).map_err(|error| self.undelivered(error))?;
        self.context.attempts = attempt;
        self.observer.attempt(attempt);
        let sent = transport.send(setup, outgoing).await;
        let received = sent.map_err(|error| self.undelivered(error))?;
        let clock = &handle.runtime().clock;
        self.context.status = Some(received.status.as_u16());
        self.context.request_id = error_body::request_id(&received.headers).map(str::to_owned);
        self.context.retry_after = retry_after(&received.headers, clock.now().corrected);
        self.observer.response(received.status.as_u16(), self.context.request_id.as_deref());
        let body = received.body.read(&handle.runtime().sleep, setup.timeouts.stall).await;
        self.classify(clock, now, received.status, received.headers, body)
    }

    /// Who signs the request, if anybody.
    async fn identity(&self, handle: &Handle) -> Result<Option<Identity>, Box<Failed>> {
        let credentials = handle.credentials();
        let unsigned = handle.config().settings().allow_no_auth && matches!(credentials, CredentialsSource::Unset);
        if !self.operation.signed || unsigned {
            return Ok(None);
        }
        credentials.identity().await.map(Some).map_err(|error| self.undeliverable(error))
    }

    /// A 2xx response, or what the service says is wrong.
    fn classify(
        &mut self,
        clock: &Clock,
        signed: Moment,
        status: StatusCode,
        headers: HeaderMap,
        body: Result<Bytes, BodyError>,
    ) -> Result<Response, Box<Failed>> {
        let retry_after = self.context.retry_after;
        let body = match body {
            Ok(body) => body,
            Err(error) => {
                self.context.timed_out = find_cause::<Elapsed>(&error).is_some();
                let reason = error.is_transient().then_some(RetryReason::Transient);
                let failure = Failure::Response(
                    self.explain(error),
                    Response { status, headers, body: Bytes::new(), context: self.context.clone() }.into_raw(),
                );
                return Err(Failed::new(failure, reason, retry_after));
            }
        };
        let response = Response { status, headers, body, context: self.context.clone() };
        if status.is_success() {
            return Ok(response);
        }
        let (failure, reason) = match error_body::parse(status.as_u16(), &response.headers, &response.body) {
            Ok(metadata) => {
                let skewed = self.operation.signed && clock.learns(metadata.code(), &response.headers, signed);
                let skewed = skewed.then_some(RetryReason::ClockSkew);
                let reason = skewed.or_else(|| classify_response(status.as_u16(), metadata.code()));
                (Failure::Service(Meta::new(metadata, self.context.clone()), response.into_raw()), reason)
            }
            Err(error) => {
                let reason = classify_response(status.as_u16(), None);
                let malformed = error.is_malformed();
                let error = foreign::explain(error, &response.headers, malformed);
                (Failure::Response(self.explain(error), response.into_raw()), reason)
            }
        };
        Err(Failed::new(failure, reason, retry_after))
    }

    fn timed_out(&mut self, elapsed: Elapsed) -> BoxError {
        self.context.timed_out = true;
        self.explain(elapsed)
    }

    /// The reason together with the facts of the call.
    fn explain(&self, reason: impl Into<BoxError>) -> BoxError {
        CallError::new(self.context.clone(), reason).into()
    }

    fn unusable(&self, reason: impl Into<BoxError>) -> Failure {
        Failure::Construction(self.explain(reason))
    }

    /// A failure on our side of the network, which another attempt would repeat.
    fn undeliverable(&self, reason: impl Into<BoxError>) -> Box<Failed> {
        Failed::new(Failure::Dispatch(ConnectorError::other(self.explain(reason), None)), None, None)
    }

    /// A failure of the transport, of the same kind but with the facts of the call.
    fn undelivered(&mut self, error: ConnectorError) -> Box<Failed> {
        let reason = classify_connector(&error);
        self.context.timed_out = error.is_timeout();
        let (timeout, io, user, kind) = (error.is_timeout(), error.is_io(), error.is_user(), error.as_other());
        let source = self.explain(error.into_source());
        let error = match (timeout, io, user) {
            (true, _, _) => ConnectorError::timeout(source),
            (_, true, _) => ConnectorError::io(source),
            (_, _, true) => ConnectorError::user(source),
            _ => ConnectorError::other(source, kind),
        };
        Failed::new(Failure::Dispatch(error), reason, None)
    }
}
