//! Time limits of a call and its attempts.

use std::error::Error;
use std::fmt;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::Duration;

use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep};
use aws_smithy_runtime_api::client::stalled_stream_protection::StalledStreamProtectionConfig;
use aws_smithy_types::timeout::TimeoutConfig;

/// Long enough for three attempts with their waits, short enough that no call hangs.
const OPERATION: Duration = Duration::from_mins(1);
/// Cognito waits up to 5 s for each Lambda trigger and may call several.
const ATTEMPT: Duration = Duration::from_secs(20);
/// The AWS crates' default.
const CONNECT: Duration = Duration::from_millis(3100);

/// The AWS crates' default.
const STALL: Duration = Duration::from_secs(5);

/// The limits that are in force; `None` means no limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Timeouts {
    pub(crate) operation: Option<Duration>,
    pub(crate) attempt: Option<Duration>,
    pub(crate) connect: Option<Duration>,
    pub(crate) read: Option<Duration>,
    /// Between two parts of a response's body.
    pub(crate) stall: Option<Duration>,
}

impl Timeouts {
    /// What the user set or disabled, and our defaults for the rest.
    pub(crate) fn new(configured: Option<&TimeoutConfig>, protection: Option<&StalledStreamProtectionConfig>) -> Self {
        let defaults = TimeoutConfig::builder()
            .operation_timeout(OPERATION)
            .operation_attempt_timeout(ATTEMPT)
            .connect_timeout(CONNECT)
            .build();
        let mut config = configured.cloned().unwrap_or_else(|| defaults.clone());
        config.take_defaults_from(&defaults);
        Self {
            operation: config.operation_timeout(),
            attempt: config.operation_attempt_timeout(),
            connect: config.connect_timeout(),
            read: config.read_timeout(),
            stall: match protection {
                Some(protection) => protection.download_enabled().then(|| protection.grace_period()),
                // The limit of the attempt does the same at less cost.
                None => config.operation_attempt_timeout().is_none().then_some(STALL),
            },
        }
    }
}

/// What a time limit applies to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Limit {
    Operation,
    Attempt,
    Connect,
    Read,
    Stall,
    Identity,
}

/// A time limit passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Elapsed {
    limit: Limit,
    after: Duration,
}

impl Elapsed {
    pub(crate) fn new(limit: Limit, after: Duration) -> Self {
        Self { limit, after }
    }
}

impl fmt::Display for Elapsed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (subject, setting) = match self.limit {
            Limit::Operation => {
                ("operation timeout (all attempts including retries) occurred", Some("operation_timeout"))
            }
            Limit::Attempt => {
                ("operation attempt timeout (single attempt) occurred", Some("operation_attempt_timeout"))
            }
            Limit::Connect => ("HTTP connect timeout occurred", Some("connect_timeout")),
            Limit::Read => ("HTTP read timeout occurred", Some("read_timeout")),
            Limit::Stall => ("the response stalled: no byte of its body arrived", None),
            Limit::Identity => ("identity resolver timed out", None),
        };
        write!(f, "{subject} after {:?}; ", self.after)?;
        match (self.limit, setting) {
            (_, Some(setting)) => write!(f, "set another `{setting}` with `timeout_config`"),
            (Limit::Stall, None) => f.write_str("set another grace period with `stalled_stream_protection`"),
            (_, None) => f.write_str("this limit is fixed, the credentials provider must answer sooner"),
        }
    }
}

impl Error for Elapsed {}

/// Runs `future` for at most `after`. A large future is better passed pinned: it is then not moved, and not stored twice.
pub(crate) async fn limited<T>(
    sleep: &SharedAsyncSleep,
    limit: Limit,
    after: Option<Duration>,
    future: impl Future<Output = T>,
) -> Result<T, Elapsed> {
    let mut future = pin!(future);
    let mut end = after.map(|after| (after, sleep.sleep(after)));
    poll_fn(|context| match (future.as_mut().poll(context), &mut end) {
        (Poll::Ready(value), _) => Poll::Ready(Ok(value)),
        (Poll::Pending, Some((after, end))) => Pin::new(end).poll(context).map(|()| Err(Elapsed::new(limit, *after))),
        (Poll::Pending, None) => Poll::Pending,
    })
    .await
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use aws_smithy_runtime_api::client::stalled_stream_protection::StalledStreamProtectionConfig;
    use aws_smithy_types::timeout::TimeoutConfig;

    use super::{ATTEMPT, CONNECT, Elapsed, Limit, OPERATION, STALL, Timeouts};

    #[test]
    fn every_call_ends_by_default() {
        let expected = Timeouts {
            operation: Some(OPERATION),
            attempt: Some(ATTEMPT),
            connect: Some(CONNECT),
            read: None,
            stall: None,
        };
        assert_eq!(Timeouts::new(None, None), expected);
        assert_eq!(Timeouts::new(Some(&TimeoutConfig::builder().build()), None), expected);
    }

    #[test]
    fn what_the_user_sets_wins_field_by_field() {
        let second = Duration::from_secs(1);
        let config = TimeoutConfig::builder().read_timeout(second).disable_operation_timeout().build();
        let expected = Timeouts {
            operation: None,
            attempt: Some(ATTEMPT),
            connect: Some(CONNECT),
            read: Some(second),
            stall: None,
        };
        assert_eq!(Timeouts::new(Some(&config), None), expected);
        let nothing = Timeouts { operation: None, attempt: None, connect: None, read: None, stall: Some(STALL) };
        assert_eq!(Timeouts::new(Some(&TimeoutConfig::disabled()), None), nothing);
        let protection = StalledStreamProtectionConfig::enabled().grace_period(second).build();
        assert_eq!(Timeouts::new(None, Some(&protection)).stall, Some(second));
        assert_eq!(Timeouts::new(None, Some(&StalledStreamProtectionConfig::disabled())).stall, None);
    }

    #[test]
    fn texts_are_those_of_the_aws_crates_and_a_remedy() {
        assert_eq!(
            Elapsed::new(Limit::Connect, CONNECT).to_string(),
            "HTTP connect timeout occurred after 3.1s; set another `connect_timeout` with `timeout_config`"
        );
        assert_eq!(
            Elapsed::new(Limit::Operation, Duration::from_millis(500)).to_string(),
            "operation timeout (all attempts including retries) occurred after 500ms; \
             set another `operation_timeout` with `timeout_config`"
        );
        assert_eq!(
            Elapsed::new(Limit::Attempt, ATTEMPT).to_string(),
            "operation attempt timeout (single attempt) occurred after 20s; \
             set another `operation_attempt_timeout` with `timeout_config`"
        );
    }
}
