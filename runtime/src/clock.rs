//! The time that requests are signed with.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use http::HeaderMap;
use http::header::AGE;

use crate::retry::sent_at;

/// Codes that a wrong time of the signature may have; each of them has other causes too.
const CODES: [&str; 7] = [
    "AccessDeniedException",
    "AuthFailure",
    "InvalidSignatureException",
    "RequestExpired",
    "RequestInTheFuture",
    "RequestTimeTooSkewed",
    "SignatureDoesNotMatch",
];
/// The service accepts 5 minutes; below this the clock is not the cause.
const TOLERATED: Duration = Duration::from_mins(4);
/// After such a round trip nobody can say when the service looked at its clock.
const LONGEST_ROUND_TRIP: Duration = Duration::from_mins(15);

/// The machine's clock, corrected by what the service has shown of its own.
#[derive(Debug)]
pub(crate) struct Clock {
    time: SharedTimeSource,
    /// How far the service's clock is ahead, in milliseconds.
    ahead: AtomicI64,
    corrects: bool,
}

/// When a request was signed, by the machine's clock and by the corrected one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Moment {
    local: SystemTime,
    pub(crate) corrected: SystemTime,
}

impl Clock {
    pub(crate) fn new(time: SharedTimeSource, corrects: bool) -> Self {
        Self { time, ahead: AtomicI64::new(0), corrects }
    }

    pub(crate) fn now(&self) -> Moment {
        let (local, ahead) = (self.time.now(), self.ahead.load(Ordering::Relaxed));
        let shift = Duration::from_millis(ahead.unsigned_abs());
        let corrected = if ahead < 0 { local.checked_sub(shift) } else { local.checked_add(shift) };
        Moment { local, corrected: corrected.unwrap_or(local) }
    }

    /// Whether a signature was refused because of its time; from then on the clock has the service's time.
    ///
    /// What counts is the difference to the time in the signature. A call is therefore repeated once: after a correction there is
    /// none. Calls at the same time each find their own signature wrong and correct the clock to the same time.
    pub(crate) fn learns(&self, code: Option<&str>, headers: &HeaderMap, signed: Moment) -> bool {
        if !self.corrects || !code.is_some_and(|code| CODES.contains(&code)) {
            return false;
        }
        let round_trip = self.time.now().duration_since(signed.local).unwrap_or_default();
        // A cached response has an old date.
        if headers.contains_key(AGE) || round_trip > LONGEST_ROUND_TRIP {
            return false;
        }
        let Some(served) = sent_at(headers).and_then(|date| date.checked_sub(round_trip / 2)) else { return false };
        if millis(served, signed.corrected).unsigned_abs() <= TOLERATED.as_secs() * 1000 {
            return false;
        }
        let ahead = millis(served, signed.local);
        tracing::warn!(ahead_ms = ahead, "the clock is wrong, requests are signed with the time of the service");
        self.ahead.store(ahead, Ordering::Relaxed);
        true
    }
}

/// A time as AWS writes it where separators would be in the way, such as `20190601T000011Z`.
pub(crate) fn basic_format(time: SystemTime) -> Result<String, BoxError> {
    let mut text = DateTime::from_secs(DateTime::from(time).secs()).fmt(Format::DateTime)?;
    text.retain(|c| !matches!(c, '-' | ':'));
    Ok(text)
}

/// From `earlier` to `later`; negative if they are the other way round.
fn millis(later: SystemTime, earlier: SystemTime) -> i64 {
    let millis = |duration: Duration| i64::try_from(duration.as_millis()).unwrap_or(i64::MAX);
    later.duration_since(earlier).map_or_else(|error| -millis(error.duration()), millis)
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use aws_smithy_async::time::{SharedTimeSource, StaticTimeSource};
    use http::header::{AGE, DATE};
    use http::{HeaderMap, HeaderValue};

    use super::Clock;

    /// Noon of the first of June 2019.
    const NOON: u64 = 1_559_390_400;
    const CODE: Option<&str> = Some("InvalidSignatureException");

    fn clock(corrects: bool) -> Clock {
        Clock::new(SharedTimeSource::new(StaticTimeSource::from_secs(NOON)), corrects)
    }

    fn dated(date: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(DATE, HeaderValue::from_static(date))])
    }

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn it_follows_the_service_in_both_directions() {
        let clock = clock(true);
        let first = clock.now();
        assert!(clock.learns(CODE, &dated("Sat, 01 Jun 2019 13:00:00 GMT"), first));
        assert_eq!(clock.now().corrected, at(NOON + 3600));
        assert!(!clock.learns(CODE, &dated("Sat, 01 Jun 2019 13:00:01 GMT"), clock.now()), "already corrected");
        assert!(clock.learns(CODE, &dated("Sat, 01 Jun 2019 13:00:00 GMT"), first), "a call of the same time");
        assert!(clock.learns(CODE, &dated("Sat, 01 Jun 2019 11:50:00 GMT"), clock.now()));
        assert_eq!(clock.now().corrected, at(NOON - 600));
    }

    #[test]
    fn other_failures_and_small_or_unknown_differences_change_nothing() {
        let late = || dated("Sat, 01 Jun 2019 13:00:00 GMT");
        let mut cached = late();
        cached.insert(AGE, HeaderValue::from_static("3600"));
        let cases = [
            (clock(true), Some("NotAuthorizedException"), late()),
            (clock(true), None, late()),
            (clock(true), CODE, dated("Sat, 01 Jun 2019 12:04:00 GMT")),
            (clock(true), CODE, dated("Sat, 01 Jun 2019 11:56:00 GMT")),
            (clock(true), CODE, dated("noon")),
            (clock(true), CODE, HeaderMap::new()),
            (clock(true), CODE, cached),
            (clock(false), CODE, late()),
        ];
        for (clock, code, headers) in cases {
            assert!(!clock.learns(code, &headers, clock.now()), "{code:?} {headers:?}");
            assert_eq!(clock.now().corrected, at(NOON));
        }
        let clock = clock(true);
        let mut slow = clock.now();
        slow.local = at(NOON - 1000);
        assert!(!clock.learns(CODE, &late(), slow));
    }
}
