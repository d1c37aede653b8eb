//! What a call tells while it runs: one span and, with the feature `metrics`, counters and a histogram.

use std::time::Duration;

use tracing::Span;
use tracing::field::Empty;

use crate::error::Failure;
use crate::operation::OperationMeta;
use crate::response::Response;

/// The span of a call. Its fields are filled while the call runs; none of them can hold a secret.
pub(crate) fn span(operation: &OperationMeta) -> Span {
    tracing::info_span!(
        "cognito",
        operation = operation.name,
        endpoint = Empty,
        attempt = Empty,
        status = Empty,
        request_id = Empty,
        throttled_ms = Empty,
    )
}

/// Follows one call from its first poll to its end, or until its future is dropped.
#[derive(Debug)]
pub(crate) struct Observer {
    span: Span,
    throttled: Duration,
    #[cfg(feature = "metrics")]
    metrics: Metrics,
}

impl Observer {
    #[cfg_attr(not(feature = "metrics"), expect(unused_variables, reason = "the span has the name already"))]
    pub(crate) fn new(operation: &OperationMeta, span: Span) -> Self {
        Self {
            span,
            throttled: Duration::ZERO,
            #[cfg(feature = "metrics")]
            metrics: Metrics::new(operation.name),
        }
    }

    pub(crate) fn endpoint(&self, endpoint: &str) {
        self.span.record("endpoint", endpoint);
    }

    /// An attempt begins.
    pub(crate) fn attempt(&self, attempt: u32) {
        self.span.record("attempt", attempt);
        #[cfg(feature = "metrics")]
        self.metrics.attempt();
    }

    /// The head of a response arrived.
    pub(crate) fn response(&self, status: u16, request_id: Option<&str>) {
        self.span.record("status", status);
        self.span.record("request_id", request_id);
        tracing::debug!(status, request_id, "response");
    }

    /// The service refused an attempt because there were too many.
    #[cfg_attr(not(feature = "metrics"), expect(clippy::unused_self, reason = "only metrics count this"))]
    pub(crate) fn throttled(&self) {
        #[cfg(feature = "metrics")]
        self.metrics.throttled();
    }

    /// The call waited because of throttling.
    pub(crate) fn held_back(&mut self, wait: Duration) {
        if !wait.is_zero() {
            self.throttled += wait;
            self.span.record("throttled_ms", u64::try_from(self.throttled.as_millis()).unwrap_or(u64::MAX));
        }
    }

    #[cfg_attr(
        not(feature = "metrics"),
        expect(clippy::unused_self, unused_variables, reason = "only metrics count this")
    )]
    pub(crate) fn end(&mut self, result: &Result<Response, Failure>) {
        #[cfg(feature = "metrics")]
        self.metrics.end(result);
    }
}

/// The numbers of a call, as the facade's documentation lists them.
#[cfg(feature = "metrics")]
#[derive(Debug)]
struct Metrics {
    operation: &'static str,
    started: std::time::Instant,
    ended: bool,
}

#[cfg(feature = "metrics")]
impl Metrics {
    fn new(operation: &'static str) -> Self {
        Self { operation, started: std::time::Instant::now(), ended: false }
    }

    fn attempt(&self) {
        metrics::counter!("cognito_attempts_total", "operation" => self.operation).increment(1);
    }

    fn throttled(&self) {
        metrics::counter!("cognito_throttles_total", "operation" => self.operation).increment(1);
    }

    fn end(&mut self, result: &Result<Response, Failure>) {
        self.record(match result {
            Ok(_) => "ok",
            Err(Failure::Service(..)) => "service_error",
            Err(Failure::Timeout(_)) => "timeout",
            Err(Failure::Dispatch(_)) => "dispatch_failure",
            Err(Failure::Response(..)) => "response_error",
            Err(Failure::Construction(_)) => "construction_failure",
        });
    }

    fn record(&mut self, outcome: &'static str) {
        self.ended = true;
        let labels = [("operation", self.operation), ("outcome", outcome)];
        metrics::counter!("cognito_calls_total", &labels).increment(1);
        metrics::histogram!("cognito_call_duration_seconds", &labels).record(self.started.elapsed().as_secs_f64());
    }
}

#[cfg(feature = "metrics")]
impl Drop for Metrics {
    fn drop(&mut self) {
        if !self.ended {
            self.record("cancelled");
        }
    }
}
