//! What the conformance tests of retries share: reading the cases, and a client that goes through their steps.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use aws_smithy_async::time::{SharedTimeSource, StaticTimeSource};
use aws_smithy_types::retry::{RetryConfig, RetrySpec};
use cognito_runtime::retry::{RetryPartition, RetryPolicy, RetryReason, classify_response, retry_after};
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Value, json};

use super::Outcome;

/// A file of the conformance data for retries.
pub(crate) fn document(name: &str) -> Outcome<Value> {
    let path = Path::new(&std::env::var("CONFORMANCE_DIR")?).join("retry").join(name);
    Ok(serde_json::from_str(&std::fs::read_to_string(path)?)?)
}

pub(crate) fn list(value: &Value) -> Outcome<&Vec<Value>> {
    value.as_array().ok_or_else(|| format!("no list: {value}").into())
}

/// A policy with a partition of its own.
pub(crate) fn policy(config: RetryConfig, tokens: u32, jitter: fn() -> f64) -> (RetryPolicy, Arc<RetryPartition>) {
    let partition = Arc::new(RetryPartition::new(tokens));
    let time = SharedTimeSource::new(StaticTimeSource::from_secs(0));
    (RetryPolicy::new(config, Arc::clone(&partition), time, jitter), partition)
}

/// A client in the middle of its calls.
pub(crate) struct Run {
    pub(crate) policy: RetryPolicy,
    pub(crate) partition: Arc<RetryPartition>,
    pub(crate) attempts: u32,
    pub(crate) permit: Option<u32>,
}

impl Run {
    /// `old` names version 2.0, without which a configuration has 2.1; the jitter is at its most.
    pub(crate) fn new(old: bool, given: &Value, tokens: &Value) -> Outcome<Self> {
        let seconds = |name: &str| given[name].as_f64().map(Duration::from_secs_f64);
        let attempts = given["max_attempts"].as_u64().map_or(Ok(3), u32::try_from)?;
        let mut config = RetryConfig::standard().with_max_attempts(attempts);
        if let Some(longest) = seconds("max_backoff_time").or(seconds("max_backoff_s")) {
            config = config.with_max_backoff(longest);
        }
        if let Some(initial) = seconds("initial_backoff_s") {
            config = config.with_initial_backoff(initial);
        }
        if old {
            config = config.with_retry_spec(RetrySpec::v2_0());
        }
        let tokens = tokens.as_u64().map_or(Ok(500), u32::try_from)?;
        let (policy, partition) = policy(config, tokens, || 1.0);
        Ok(Self { policy, partition, attempts: 0, permit: None })
    }

    /// Another call that draws on the same tokens.
    pub(crate) fn beside(&self) -> Self {
        Self { policy: self.policy.clone(), partition: Arc::clone(&self.partition), attempts: 0, permit: None }
    }

    /// The wait after a failure, in seconds.
    pub(crate) fn failed(&mut self, reason: Option<RetryReason>, requested: Option<Duration>) -> Option<f64> {
        self.attempts += 1;
        let retry = self.policy.next(self.attempts, reason, requested)?;
        self.permit = Some(retry.permit);
        Some(retry.delay.as_secs_f64())
    }

    pub(crate) fn succeeded(&mut self) {
        self.policy.succeeded(self.permit.take());
        self.attempts = 0;
    }

    /// A step of the specification's cases.
    pub(crate) fn respond(&mut self, step: &Value) -> Outcome<()> {
        let (response, expected) = (&step["response"], &step["expected"]);
        let status = u16::try_from(response["status_code"].as_u64().ok_or("no status")?)?;
        if status == 200 {
            self.succeeded();
            assert_eq!(expected["outcome"], "success", "{step}");
        } else {
            let mut headers = HeaderMap::new();
            for (name, value) in response["headers"].as_object().into_iter().flatten() {
                let value = value.as_str().ok_or("a header that is no text")?;
                headers.insert(HeaderName::try_from(name)?, HeaderValue::try_from(value)?);
            }
            let reason = classify_response(status, response["error_code"].as_str());
            let wait = self.failed(reason, retry_after(&headers, UNIX_EPOCH));
            assert_eq!(wait.is_some(), expected["outcome"] == "retry_request", "{step}");
            same(wait, &expected["delay"], step);
        }
        assert_eq!(json!(self.partition.bucket().available()), expected["retry_quota"], "{step}");
        Ok(())
    }
}

/// A wait that is expected; where none is given, any will do.
pub(crate) fn same(wait: Option<f64>, expected: &Value, case: &Value) {
    if let Some(expected) = expected.as_f64() {
        assert!(wait.is_some_and(|wait| (wait - expected).abs() < 1e-6), "{wait:?} {case}");
    }
}
