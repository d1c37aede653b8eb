//! Which failures are tried again, when, and how often.

mod after;
mod bucket;
mod cubic;
mod limiter;
mod partition;
mod reason;
mod spec;

use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;
use std::time::Duration;

use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep};
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_types::retry::{RetryConfig, RetryMode};

pub use self::after::retry_after;
pub(crate) use self::after::sent_at;
pub use self::bucket::TokenBucket;
pub use self::cubic::Cubic;
pub use self::limiter::RateLimiter;
pub use self::partition::RetryPartition;
pub use self::reason::{RetryReason, classify_connector, classify_response};
use self::spec::Spec;

/// A decision to try again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retry {
    /// How long to wait first.
    pub delay: Duration,
    /// What was taken from the bucket; given back if the attempt succeeds.
    pub permit: u32,
}

/// The rules by which a client retries: AWS's standard mode, or its adaptive mode, which also limits the rate of requests.
#[derive(Debug, Clone)]
pub struct RetryPolicy {
    config: RetryConfig,
    spec: Spec,
    partition: Arc<RetryPartition>,
    time: SharedTimeSource,
    jitter: fn() -> f64,
}

impl RetryPolicy {
    /// The policy for `config` in `partition`. `jitter` gives the share of each wait, at least 0 and at most 1.
    pub fn new(
        config: RetryConfig,
        partition: Arc<RetryPartition>,
        time: SharedTimeSource,
        jitter: fn() -> f64,
    ) -> Self {
        let jitter = if config.use_static_exponential_base() { || 1.0 } else { jitter };
        Self { spec: Spec::of(&config), config, partition, time, jitter }
    }

    pub(crate) fn for_region(config: Option<&RetryConfig>, region: Option<&str>, time: SharedTimeSource) -> Self {
        let config = config.cloned().unwrap_or_else(RetryConfig::standard);
        Self::new(config, RetryPartition::shared(region), time, random_fraction)
    }

    /// The number of attempts a call may make, the first included.
    pub fn max_attempts(&self) -> u32 {
        self.config.max_attempts()
    }

    /// Whether the rate of requests is limited after throttling.
    pub fn is_adaptive(&self) -> bool {
        self.config.mode() == RetryMode::Adaptive
    }

    /// Waits until the rate limit of the adaptive mode lets an attempt through, and tells how long that took.
    pub async fn admit(&self, sleep: &SharedAsyncSleep) -> Duration {
        let mut waited = Duration::ZERO;
        if !self.is_adaptive() {
            return waited;
        }
        let mut now = self.time.now();
        while let Err(wait) = self.partition.limiter().acquire(now) {
            tracing::debug!(?wait, "held back by the rate limit of the adaptive mode");
            sleep.sleep(wait).await;
            waited += wait;
            // A clock that stands still, as in tests, must not make this wait for ever.
            now = self.time.now().max(now.checked_add(wait).unwrap_or(now));
        }
        waited
    }

    /// Decides after a failed attempt; `None` ends the call.
    ///
    /// `retry_after` is the wait that the service asked for.
    pub fn next(&self, attempts: u32, reason: Option<RetryReason>, retry_after: Option<Duration>) -> Option<Retry> {
        self.measure(reason == Some(RetryReason::Throttling));
        let reason = reason?;
        if attempts >= self.max_attempts() {
            return None;
        }
        let backoff = self.backoff(attempts, reason);
        let delay = retry_after.map_or(backoff, |requested| self.spec.requested(&self.config, requested, backoff));
        let permit = self.spec.cost(reason);
        self.partition.bucket().take(permit).then_some(Retry { delay, permit })
    }

    /// Accounts for a successful attempt; `permit` is what the retry that led to it had taken.
    pub fn succeeded(&self, permit: Option<u32>) {
        self.measure(false);
        self.partition.bucket().give(permit.unwrap_or(1));
    }

    fn measure(&self, throttled: bool) {
        if self.is_adaptive() {
            self.partition.limiter().update(self.time.now(), throttled);
        }
    }

    /// A random part of a wait that doubles with each attempt.
    fn backoff(&self, attempts: u32, reason: RetryReason) -> Duration {
        let factor = 2_u32.checked_pow(attempts.saturating_sub(1)).unwrap_or(u32::MAX);
        let longest = self.config.max_backoff();
        let initial = self.spec.initial_backoff(&self.config, reason);
        let backoff = initial.checked_mul(factor).unwrap_or(longest).min(longest);
        Duration::try_from_secs_f64(backoff.as_secs_f64() * (self.jitter)()).unwrap_or(longest)
    }
}

/// Random bits for jitter and identifiers, not for secrets: the standard library's hash keys, which differ at each call.
pub(crate) fn random_bits() -> u64 {
    RandomState::new().hash_one(0_u8)
}

/// At least 0 and less than 1.
fn random_fraction() -> f64 {
    // 32 bits are exact in an f64 and far more than a jitter needs.
    f64::from((random_bits() >> 32) as u32) / (f64::from(u32::MAX) + 1.0)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Duration;

    use aws_smithy_async::time::{SharedTimeSource, StaticTimeSource};
    use aws_smithy_types::retry::RetryConfig;

    use super::{Retry, RetryPartition, RetryPolicy, RetryReason, random_fraction};

    fn policy(tokens: u32, jitter: fn() -> f64) -> RetryPolicy {
        let time = SharedTimeSource::new(StaticTimeSource::from_secs(0));
        RetryPolicy::new(RetryConfig::standard(), Arc::new(RetryPartition::new(tokens)), time, jitter)
    }

    #[test]
    fn backoff_doubles_up_to_the_longest_wait() {
        let wait = |attempts| policy(500, || 1.0).backoff(attempts, RetryReason::Throttling).as_secs();
        assert_eq!([1, 2, 3, 4, 5, 6, 7, 200].map(wait), [1, 2, 4, 8, 16, 20, 20, 20]);
        assert_eq!(policy(500, || 0.25).backoff(1, RetryReason::Throttling), Duration::from_millis(250));
    }

    #[test]
    fn jitter_is_a_fraction_and_varies() {
        let values: Vec<f64> = (0..100).map(|_| random_fraction()).collect();
        assert!(values.iter().all(|value| (0.0..1.0).contains(value)));
        assert!(values.iter().any(|value| *value < 0.5) && values.iter().any(|value| *value >= 0.5));
    }

    #[test]
    fn attempts_and_the_bucket_end_the_retries() {
        let policy = policy(19, || 1.0);
        let bucket = policy.partition.bucket();
        assert_eq!(policy.next(1, None, None), None);
        assert_eq!(policy.next(3, Some(RetryReason::Transient), None), None);
        assert_eq!(bucket.available(), 19, "nothing is taken without a retry");
        assert!(policy.next(1, Some(RetryReason::Transient), None).is_some());
        assert!(policy.next(1, Some(RetryReason::Transient), None).is_none());
        assert!(policy.next(2, Some(RetryReason::Throttling), None).is_some());
        assert_eq!(bucket.available(), 0);
        policy.succeeded(Some(14));
        policy.succeeded(None);
        assert_eq!(bucket.available(), 15);
        policy.succeeded(Some(500));
        assert_eq!(bucket.available(), 19);
    }

    #[test]
    fn the_service_may_extend_a_wait_by_five_seconds() {
        let retry =
            |seconds| policy(500, || 1.0).next(1, Some(RetryReason::Throttling), Some(Duration::from_secs(seconds)));
        assert_eq!(retry(0), Some(Retry { delay: Duration::from_secs(1), permit: 5 }));
        assert_eq!(retry(3), Some(Retry { delay: Duration::from_secs(3), permit: 5 }));
        assert_eq!(retry(300), Some(Retry { delay: Duration::from_secs(6), permit: 5 }));
    }
}
