//! The one loop that sends a call: endpoint, identity, signature, transport, classification, wait.

mod outgoing;
mod request;

use std::mem;
use std::pin::{Pin, pin};
use std::time::Duration;

use aws_smithy_async::rt::sleep::AsyncSleep;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::identity::Identity;
use aws_smithy_runtime_api::client::result::ConnectorError;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use tracing::Instrument;

pub(crate) use self::outgoing::Outgoing;
use self::request::Request;
pub(crate) use self::request::progress;
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
use crate::transport::{BodyError, Started};
use crate::{error_body, foreign};

/// What a call adds to its request beyond the operation.
#[derive(Debug, Clone, Default)]
pub struct CallOptions {
    /// Whether the call fetches a page for a paginator; AWS counts those.
    pub paginated: bool,
    /// Changes to its requests.
    pub edits: Edits,
    /// The input as its `Debug` shows it, if bodies are logged.
    pub logged_input: Option<String>,
}

/// A call on its way; nothing happens before it is polled.
pub type SendFuture = Pin<Box<dyn Future<Output = Result<Response, Failure>> + Send>>;

/// Sends `body` as a call of `operation`, repeating failed attempts as configured.
///
/// The result is a response with a 2xx status, or the failure of the last attempt.
pub fn send(handle: &Handle, operation: &'static OperationMeta, body: Vec<u8>, mut options: CallOptions) -> SendFuture {
    let handle = handle.clone();
    Box::pin(async move {
        let span = span(operation);
        let logged = options.logged_input.take();
        if let Some(input) = &logged {
            span.in_scope(|| tracing::trace!(%input, "request body"));
        }
        let context = CallContext { operation: operation.name, ..CallContext::default() };
        let observer = Observer::new(operation, span.clone());
        let mut call = Call { handle: &handle, operation, context, observer };
        let mut result = call.run(body, options).instrument(span.clone()).await;
        if let Ok(response) = &mut result {
            response.logged_in = logged.map(|_| span);
        }
        result
    })
}

struct Call<'a> {
    handle: &'a Handle,
    operation: &'static OperationMeta,
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

impl<'a> Call<'a> {
    async fn run(&mut self, body: Vec<u8>, options: CallOptions) -> Result<Response, Failure> {
        // Not matched where it is awaited: the future of the call would hold the request twice.
        let prepared = self.prepare(body.into(), options);
        let (setup, request) = match prepared {
            Ok(prepared) => prepared,
            Err(error) => {
                let refused = Err(Failure::Construction(self.explain(error)));
                self.observer.end(&refused);
                return refused;
            }
        };
        let result = self.result(setup, &request).await;
        self.observer.end(&result);
        result
    }

    /// Everything that can be known to fail before any I/O.
    fn prepare(&mut self, body: Bytes, options: CallOptions) -> Result<(&'a Setup, Request), BoxError> {
        let setup = self.usable_setup()?;
        Ok((setup, Request::new(setup, self.operation, body, options)?))
    }

    async fn result(&mut self, setup: &'a Setup, request: &Request) -> Result<Response, Failure> {
        let (sleep, limit) = (&self.handle.runtime().sleep, setup.timeouts.operation);
        let ended = {
            let attempts = pin!(self.attempts(setup, request));
            limited(sleep, Limit::Operation, limit, attempts).await
        };
        ended.unwrap_or_else(|elapsed| Err(Failure::Timeout(self.timed_out(elapsed))))
    }

    fn usable_setup(&mut self) -> Result<&'a Setup, BoxError> {
        let setup = self.handle.setup().map_err(Clone::clone)?;
        self.context.endpoint = Some(setup.endpoint.origin.clone());
        self.observer.endpoint(&setup.endpoint.origin);
        if self.operation.signed && setup.region.is_none() {
            return Err(ConfigError::missing_region().into());
        }
        if !self.handle.runtime().is_usable() {
            return Err(
                "a call must run in a Tokio runtime: await it in `#[tokio::main]` or `Runtime::block_on`".into()
            );
        }
        Ok(setup)
    }

    async fn attempts(&mut self, setup: &'a Setup, request: &Request) -> Result<Response, Failure> {
        let sleep = &self.handle.runtime().sleep;
        let (mut attempt, mut permit) = (1, None);
        loop {
            self.observer.held_back(setup.retry.admit(sleep).await);
            let ended = {
                let running = pin!(self.attempt(attempt, setup, request));
                limited(sleep, Limit::Attempt, setup.timeouts.attempt, running).await
            };
            let failed = match ended {
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

    async fn attempt(&mut self, attempt: u32, setup: &'a Setup, request: &Request) -> Result<Response, Box<Failed>> {
        // Of the answer to an earlier attempt, which says nothing about a failure of this one.
        self.context = CallContext {
            operation: self.context.operation,
            attempts: self.context.attempts,
            endpoint: self.context.endpoint.take(),
            ..CallContext::default()
        };
        let (now, started) = {
            let identity = self.identity().await?;
            let now = self.handle.runtime().clock.now();
            (now, self.start(attempt, setup, request, identity.as_ref(), now)?)
        };
        let mut received = started.await.map_err(|error| self.undelivered(error))?;
        let clock = &self.handle.runtime().clock;
        self.context.status = Some(received.status.as_u16());
        self.context.request_id = error_body::request_id(&received.headers).map(str::to_owned);
        self.context.retry_after = retry_after(&received.headers, clock.now().corrected);
        self.observer.response(received.status.as_u16(), self.context.request_id.as_deref());
        // Boxed, so that a call which waits for the head of a response holds no room for the reading of its body.
        let body = Box::pin(received.body.read(&self.handle.runtime().sleep, setup.timeouts.stall)).await;
        self.classify(clock, now, received.status, received.headers, body)
    }

    /// Signs the request and hands it over. Not async, so that none of it stays in the future of the call.
    fn start(
        &mut self,
        attempt: u32,
        setup: &'a Setup,
        request: &Request,
        identity: Option<&Identity>,
        now: Moment,
    ) -> Result<Started<'a>, Box<Failed>> {
        let outgoing =
            request.outgoing(setup, attempt, now.corrected, identity).map_err(|error| self.undeliverable(error))?;
        if let Some(target) = &outgoing.target {
            self.context.endpoint = Some(target.origin.clone());
        }
        let transport = self.handle.transport(setup).map_err(|error| self.undelivered(error))?;
        self.context.attempts = attempt;
        self.observer.attempt(attempt);
        transport.start(setup, outgoing).map_err(|error| self.undelivered(error))
    }

    /// Who signs the request, if anybody.
    async fn identity(&self) -> Result<Option<Identity>, Box<Failed>> {
        let credentials = self.handle.credentials();
        let unsigned = self.handle.config().settings().allow_no_auth && matches!(credentials, CredentialsSource::Unset);
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
                    Response { status, headers, body: Bytes::new(), context: self.context.clone(), logged_in: None }
                        .into_raw(),
                );
                return Err(Failed::new(failure, reason, retry_after));
            }
        };
        if status.is_success() {
            let context = mem::take(&mut self.context);
            return Ok(Response { status, headers, body, context, logged_in: None });
        }
        let response = Response { status, headers, body, context: self.context.clone(), logged_in: None };
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
                let error = foreign::explain(error.into(), &response.headers, malformed);
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
