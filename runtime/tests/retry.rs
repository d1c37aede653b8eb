//! Waits that the service asks for, the rate limit of the adaptive mode, and the correction of a wrong clock.

mod support;

use std::time::Duration;

use aws_smithy_types::retry::RetryConfig;
use aws_types::region::Region;
use cognito_runtime::config::{Builder, Config};
use cognito_runtime::send::{CallOptions, send};
use cognito_runtime::{Handle, OperationMeta};

use self::support::{Clock, Fake, Instant, Outcome, Reply, SIGNED, Sent, UNSIGNED, block_on, credentials, time};

/// Noon of the first of June 2019.
const NOON: u64 = 1_559_390_400;
/// What the service's clock says an hour later.
const ONE: (&str, &str) = ("date", "Sat, 01 Jun 2019 13:00:00 GMT");

/// Each test has a Region, and so an allowance of retries and a rate limit, of its own.
fn builder(fake: &Fake, clock: &Clock, region: &'static str) -> Builder {
    let builder = Config::builder().region(Region::new(region)).http_client(fake.clone());
    builder.credentials_provider(credentials()).time_source(clock.clone()).sleep_impl(clock.clone())
}

/// The number of attempts, or the code of the error.
fn call(handle: &Handle, operation: &'static OperationMeta) -> Outcome<Result<u32, String>> {
    let result = block_on(send(handle, operation, b"{}".to_vec(), CallOptions::default()))?;
    Ok(result.map(|response| response.context.attempts).map_err(|failure| format!("{failure:?}")))
}

fn refused(code: &str) -> Reply {
    Reply::error(400, code).header(ONE.0, ONE.1)
}

fn ok() -> Reply {
    Reply::new(200, "{}")
}

fn dates(sent: &[Sent]) -> Vec<&str> {
    sent.iter().filter_map(|request| request.header("x-amz-date")).collect()
}

#[test]
fn a_wrong_clock_is_corrected_once_and_for_all_calls() -> Outcome<()> {
    for code in ["InvalidSignatureException", "SignatureDoesNotMatch", "RequestTimeTooSkewed", "AccessDeniedException"]
    {
        let (fake, clock) = (Fake::new([refused(code), ok(), ok()]), Clock::new(NOON));
        let handle = Handle::new(builder(&fake, &clock, "skew-1").build());
        assert_eq!(call(&handle, &SIGNED)?, Ok(2), "{code}");
        assert_eq!(call(&handle.clone(), &SIGNED)?, Ok(1), "{code}");
        assert_eq!(dates(&fake.sent()), ["20190601T120000Z", "20190601T130000Z", "20190601T130000Z"], "{code}");
        assert!(clock.waits().iter().all(|wait| *wait < Duration::from_millis(50)), "{:?}", clock.waits());
    }
    Ok(())
}

#[test]
fn a_signature_that_is_wrong_at_the_right_time_is_no_matter_of_the_clock() -> Outcome<()> {
    // The second refusal is not due to the time, the signature has that of the service.
    let again = || refused("InvalidSignatureException");
    let (fake, clock) = (Fake::new([again(), again(), ok()]), Clock::new(NOON));
    let handle = Handle::new(builder(&fake, &clock, "skew-2").build());
    assert!(call(&handle, &SIGNED)?.is_err_and(|error| error.contains("InvalidSignatureException")));
    assert_eq!(fake.sent().len(), 2);

    let once = |configure: fn(Builder) -> Builder, operation, reply| -> Outcome<usize> {
        let (fake, clock) = (Fake::new([reply, ok()]), Clock::new(NOON));
        let handle = Handle::new(configure(builder(&fake, &clock, "skew-2")).build());
        assert!(call(&handle, operation)?.is_err());
        Ok(fake.sent().len())
    };
    let near = || Reply::error(400, "InvalidSignatureException").header("date", "Sat, 01 Jun 2019 12:03:59 GMT");
    assert_eq!(once(|builder| builder, &SIGNED, near())?, 1);
    assert_eq!(once(|builder| builder, &SIGNED, refused("NotAuthorizedException"))?, 1);
    assert_eq!(once(|builder| builder, &UNSIGNED, again())?, 1);
    assert_eq!(once(|builder| builder.disable_clock_skew_correction(true), &SIGNED, again())?, 1);
    Ok(())
}

#[test]
fn without_retries_the_next_call_has_the_right_time() -> Outcome<()> {
    let (fake, clock) = (Fake::new([refused("InvalidSignatureException"), ok()]), Clock::new(NOON));
    let handle = Handle::new(builder(&fake, &clock, "skew-3").retry_config(RetryConfig::disabled()).build());
    assert!(call(&handle, &SIGNED)?.is_err());
    assert_eq!(call(&handle, &SIGNED)?, Ok(1));
    assert_eq!(dates(&fake.sent()), ["20190601T120000Z", "20190601T130000Z"]);
    Ok(())
}

#[test]
fn the_standard_header_is_obeyed() -> Outcome<()> {
    let throttled = || Reply::new(429, "slow down");
    let replies = [
        throttled().header("retry-after", "3"),
        throttled().header("retry-after", "Sat, 01 Jun 2019 13:00:04 GMT").header(ONE.0, ONE.1),
        ok(),
    ];
    let (fake, clock) = (Fake::new(replies), Clock::new(NOON));
    assert_eq!(call(&Handle::new(builder(&fake, &clock, "after-1").build()), &UNSIGNED)?, Ok(3));
    assert_eq!(clock.waits(), [3, 4].map(Duration::from_secs));
    Ok(())
}

#[test]
fn the_adaptive_mode_holds_requests_back_after_throttling() -> Outcome<()> {
    let replies = [ok(), Reply::error(400, "TooManyRequestsException").header("x-amz-retry-after", "1000"), ok(), ok()];
    let (fake, clock) = (Fake::new(replies), Clock::new(NOON));
    let config = builder(&fake, &clock, "adaptive-1").retry_config(RetryConfig::adaptive()).build();
    assert_eq!(call(&Handle::new(config.clone()), &UNSIGNED)?, Ok(1));
    assert!(clock.waits().is_empty(), "nothing was throttled yet");
    assert_eq!(call(&Handle::new(config.clone()), &UNSIGNED)?, Ok(2));
    // The second that the service asks for, then the rest of the two that half a request per second takes.
    let waits = clock.waits();
    assert_eq!(waits, [1, 1].map(Duration::from_secs));
    assert_eq!(call(&Handle::new(config), &UNSIGNED)?, Ok(1), "another client of the Region has the same limit");
    assert!(clock.waits().len() > waits.len());
    assert!(
        fake.sent().iter().all(|request| request.header("user-agent").is_some_and(|agent| agent.ends_with(" m/F")))
    );
    Ok(())
}

#[test]
fn the_adaptive_mode_does_not_wait_for_a_clock_that_stands_still() -> Outcome<()> {
    let (fake, sleep) = (Fake::new([Reply::new(429, "{}"), Reply::new(429, "{}"), ok()]), Instant::default());
    let config = builder(&fake, &Clock::new(NOON), "adaptive-2").time_source(time()).sleep_impl(sleep.clone());
    assert_eq!(call(&Handle::new(config.retry_config(RetryConfig::adaptive()).build()), &UNSIGNED)?, Ok(3));
    let limited = sleep.waits().into_iter().filter(|wait| *wait == Duration::from_secs(2)).count();
    assert_eq!(limited, 2, "{:?}", sleep.waits());
    Ok(())
}
