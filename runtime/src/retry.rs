//! Which failures are tried again, when, and how often.

mod bucket;

use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;
use std::time::Duration;

use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::retry::{ErrorKind, RetryConfig};

pub use self::bucket::TokenBucket;

const THROTTLING_CODES: [&str; 13] = [
    "BandwidthLimitExceeded",
    "EC2ThrottledException",
    "PriorRequestNotComplete",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestThrottledException",
    "SlowDown",
    "ThrottledException",
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
    "TransactionInProgressException",
];

/// Why another attempt may succeed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryReason {
    /// The network or the service failed for a moment.
    Transient,
    /// The service asks for fewer requests.
    Throttling,
    /// The service failed, as the transport reports it.
    Server,
}

impl RetryReason {
    /// What a retry takes from the [`TokenBucket`].
    pub const fn cost(self) -> u32 {
        match self {
            Self::Transient => 10,
            Self::Throttling | Self::Server => 5,
        }
    }
}

/// Whether an error response is worth another attempt.
///
/// `LimitExceededException` is not, unlike in the AWS crates: in Cognito it is a limit of a user or an account that stays for
/// minutes or longer, and each attempt counts against it.
pub fn classify_response(status: u16, code: Option<&str>) -> Option<RetryReason> {
    match code {
        Some("LimitExceededException") => None,
        Some(code) if THROTTLING_CODES.contains(&code) => Some(RetryReason::Throttling),
        Some("RequestTimeout" | "RequestTimeoutException") => Some(RetryReason::Transient),
        _ if matches!(status, 500 | 502 | 503 | 504) => Some(RetryReason::Transient),
        None if status == 429 => Some(RetryReason::Throttling),
        _ => None,
    }
}

/// Whether a request without a response is worth another attempt.
pub(crate) fn classify_connector(error: &ConnectorError) -> Option<RetryReason> {
    if error.is_timeout() || error.is_io() {
        return Some(RetryReason::Transient);
    }
    match error.as_other()? {
        ErrorKind::TransientError => Some(RetryReason::Transient),
        ErrorKind::ThrottlingError => Some(RetryReason::Throttling),
        ErrorKind::ServerError => Some(RetryReason::Server),
        _ => None,
    }
}

/// A decision to try again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retry {
    /// How long to wait first.
    pub delay: Duration,
    /// What was taken from the bucket; given back if the attempt succeeds.
    pub permit: u32,
}

/// The rules by which a client retries: AWS's standard mode.
#[derive(Debug, Clone)]
pub struct RetryPolicy {
    config: RetryConfig,
    bucket: Arc<TokenBucket>,
}

impl RetryPolicy {
    /// The policy for `config`, drawing on `bucket`.
    pub fn new(config: RetryConfig, bucket: Arc<TokenBucket>) -> Self {
        Self { config, bucket }
    }

    pub(crate) fn for_region(config: Option<&RetryConfig>, region: Option<&str>) -> Self {
        Self::new(config.cloned().unwrap_or_else(RetryConfig::standard), TokenBucket::shared(region))
    }

    /// The number of attempts a call may make, the first included.
    pub fn max_attempts(&self) -> u32 {
        self.config.max_attempts()
    }

    /// Decides after a failed attempt; `None` ends the call.
    ///
    /// `retry_after` is the wait that the service asked for; it replaces the random one.
    pub fn next(&self, attempts: u32, reason: Option<RetryReason>, retry_after: Option<Duration>) -> Option<Retry> {
        let reason = reason?;
        if attempts >= self.max_attempts() {
            return None;
        }
        let delay = match retry_after {
            Some(delay) => delay.min(self.config.max_backoff()),
            None if self.config.use_static_exponential_base() => self.backoff(attempts, 1.0),
            None => self.backoff(attempts, random_fraction()),
        };
        let permit = reason.cost();
        self.bucket.take(permit).then_some(Retry { delay, permit })
    }

    /// Accounts for a successful attempt; `permit` is what the retry that led to it had taken.
    pub fn succeeded(&self, permit: Option<u32>) {
        self.bucket.give(permit.unwrap_or(1));
    }

    /// The wait after the given number of attempts; `jitter` is between 0 and 1.
    fn backoff(&self, attempts: u32, jitter: f64) -> Duration {
        let factor = 2_u32.checked_pow(attempts.saturating_sub(1)).unwrap_or(u32::MAX);
        let longest = self.config.max_backoff();
        let backoff = self.config.initial_backoff().checked_mul(factor).unwrap_or(longest).min(longest);
        Duration::try_from_secs_f64(backoff.as_secs_f64() * jitter).unwrap_or(longest)
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

    use aws_smithy_runtime_api::client::result::ConnectorError;
    use aws_smithy_types::retry::{ErrorKind, RetryConfig};

    use super::{Retry, RetryPolicy, RetryReason, TokenBucket, classify_connector, classify_response, random_fraction};

    #[test]
    fn responses() {
        let cases = [
            (400, Some("TooManyRequestsException"), Some(RetryReason::Throttling)),
            (400, Some("LimitExceededException"), None),
            (503, Some("LimitExceededException"), None),
            (500, Some("InternalErrorException"), Some(RetryReason::Transient)),
            (400, Some("TooManyFailedAttemptsException"), None),
            (400, Some("RequestTimeout"), Some(RetryReason::Transient)),
            (502, None, Some(RetryReason::Transient)),
            (501, None, None),
            (429, None, Some(RetryReason::Throttling)),
            (429, Some("NotAuthorizedException"), None),
            (301, None, None),
        ];
        for (status, code, expected) in cases {
            assert_eq!(classify_response(status, code), expected, "{status} {code:?}");
        }
    }

    #[test]
    fn failures_without_a_response() {
        let cases = [
            (ConnectorError::io("x".into()), Some(RetryReason::Transient)),
            (ConnectorError::timeout("x".into()), Some(RetryReason::Transient)),
            (ConnectorError::user("x".into()), None),
            (ConnectorError::other("x".into(), None), None),
            (ConnectorError::other("x".into(), Some(ErrorKind::ThrottlingError)), Some(RetryReason::Throttling)),
            (ConnectorError::other("x".into(), Some(ErrorKind::ClientError)), None),
        ];
        for (error, expected) in cases {
            assert_eq!(classify_connector(&error), expected, "{error:?}");
        }
    }

    fn policy(tokens: u32) -> RetryPolicy {
        RetryPolicy::new(RetryConfig::standard(), Arc::new(TokenBucket::new(tokens)))
    }

    #[test]
    fn backoff_doubles_up_to_the_longest_wait() {
        let policy = policy(500);
        let seconds: Vec<u64> = (1..8).map(|attempts| policy.backoff(attempts, 1.0).as_secs()).collect();
        assert_eq!(seconds, [1, 2, 4, 8, 16, 20, 20]);
        assert_eq!(policy.backoff(200, 1.0).as_secs(), 20);
        assert_eq!(policy.backoff(1, 0.25), Duration::from_millis(250));
    }

    #[test]
    fn jitter_is_a_fraction_and_varies() {
        let values: Vec<f64> = (0..100).map(|_| random_fraction()).collect();
        assert!(values.iter().all(|value| (0.0..1.0).contains(value)));
        assert!(values.iter().any(|value| *value < 0.5) && values.iter().any(|value| *value >= 0.5));
    }

    #[test]
    fn attempts_and_the_bucket_end_the_retries() {
        let policy = policy(15);
        assert_eq!(policy.next(1, None, None), None);
        assert_eq!(policy.next(3, Some(RetryReason::Transient), None), None);
        assert_eq!(policy.bucket.available(), 15, "nothing is taken without a retry");
        assert!(policy.next(1, Some(RetryReason::Transient), None).is_some());
        assert!(policy.next(1, Some(RetryReason::Transient), None).is_none());
        assert!(policy.next(2, Some(RetryReason::Throttling), None).is_some());
        assert_eq!(policy.bucket.available(), 0);
        policy.succeeded(Some(10));
        policy.succeeded(None);
        assert_eq!(policy.bucket.available(), 11);
        policy.succeeded(Some(500));
        assert_eq!(policy.bucket.available(), 15);
    }

    #[test]
    fn the_service_decides_the_wait_up_to_the_longest() {
        let retry = |seconds| policy(500).next(1, Some(RetryReason::Throttling), Some(Duration::from_secs(seconds)));
        assert_eq!(retry(3), Some(Retry { delay: Duration::from_secs(3), permit: 5 }));
        assert_eq!(retry(300), Some(Retry { delay: Duration::from_secs(20), permit: 5 }));
    }

    #[test]
    fn buckets_are_shared_by_region() {
        let bucket = |region| TokenBucket::shared(region);
        assert!(Arc::ptr_eq(&bucket(Some("test-1")), &bucket(Some("test-1"))));
        assert!(!Arc::ptr_eq(&bucket(Some("test-1")), &bucket(None)));
    }
}
