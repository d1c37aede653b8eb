//! The versions of AWS's retry specification.

use std::time::Duration;

use aws_smithy_types::retry::{RetryConfig, RetrySpec};

use super::RetryReason;

/// What an attempt waits at most longer than its backoff because the service asks for it.
const LONGEST_EXTENSION: Duration = Duration::from_secs(5);
const SECOND: Duration = Duration::from_secs(1);

/// A version of AWS's specification of retries.
///
/// Version 2.1 is our default: it tries again after 50 ms where 2.0 waits for a second, and stops sooner if retries do not help.
/// The AWS crates follow it with `AWS_NEW_RETRIES_2026=true` only; a [`RetryConfig`] that names a version decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spec {
    V2_0,
    V2_1,
}

impl Spec {
    pub(super) fn of(config: &RetryConfig) -> Self {
        match config.retry_spec() {
            Some(spec) if !spec.is_at_least(RetrySpec::V2_1) => Self::V2_0,
            _ => Self::V2_1,
        }
    }

    /// What a retry takes from the bucket.
    pub(super) const fn cost(self, reason: RetryReason) -> u32 {
        match (self, reason) {
            (Self::V2_0, RetryReason::Transient) => 10,
            (Self::V2_0, _) | (Self::V2_1, RetryReason::Throttling) => 5,
            (Self::V2_1, _) => 14,
        }
    }

    /// The longest wait after the first attempt.
    pub(super) fn initial_backoff(self, config: &RetryConfig, reason: RetryReason) -> Duration {
        let configured = config.initial_backoff();
        match (self, reason, config.retry_spec()) {
            (Self::V2_0, ..) | (_, RetryReason::Throttling, _) => configured,
            (_, _, Some(spec)) => spec.non_throttling_initial_backoff(),
            // One that the program chose counts for all failures; a second is what a configuration has that says nothing.
            _ if configured == SECOND => Duration::from_millis(50),
            _ => configured,
        }
    }

    /// The wait if the service asks for one.
    pub(super) fn requested(self, config: &RetryConfig, requested: Duration, backoff: Duration) -> Duration {
        match self {
            Self::V2_0 => requested.min(config.max_backoff()),
            Self::V2_1 => requested.clamp(backoff, backoff.saturating_add(LONGEST_EXTENSION)),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use aws_smithy_types::retry::{RetryConfig, RetrySpec};

    use super::{SECOND, Spec};
    use crate::retry::RetryReason;

    #[test]
    fn a_configuration_that_names_a_version_decides() {
        let standard = RetryConfig::standard;
        assert_eq!(Spec::of(&standard()), Spec::V2_1);
        assert_eq!(Spec::of(&standard().with_retry_spec(RetrySpec::v2_1())), Spec::V2_1);
        assert_eq!(Spec::of(&standard().with_retry_spec(RetrySpec::v2_0())), Spec::V2_0);
    }

    #[test]
    fn the_first_wait() {
        let wait = |config: RetryConfig, reason| Spec::of(&config).initial_backoff(&config, reason);
        let (standard, chosen) = (RetryConfig::standard, Duration::from_secs(3));
        assert_eq!(wait(standard(), RetryReason::Server), Duration::from_millis(50));
        assert_eq!(wait(standard(), RetryReason::Throttling), SECOND);
        for reason in [RetryReason::Transient, RetryReason::Throttling] {
            assert_eq!(wait(standard().with_initial_backoff(chosen), reason), chosen);
            assert_eq!(wait(standard().with_retry_spec(RetrySpec::v2_0()), reason), SECOND);
        }
        let spec = RetrySpec::v2_1().with_non_throttling_initial_backoff(chosen);
        assert_eq!(wait(standard().with_retry_spec(spec), RetryReason::Transient), chosen);
    }
}
