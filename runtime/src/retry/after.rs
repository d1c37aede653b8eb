//! The wait that a response asks for.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::{AsHeaderName, DATE, RETRY_AFTER};

/// The wait that a response asks for: `x-amz-retry-after` in milliseconds, else `Retry-After` in seconds or as a date.
///
/// A date counts from the response's own, or from `now` if it has none. A value that is neither is as good as none.
pub fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    if let Some(millis) = text(headers, "x-amz-retry-after").and_then(|value| value.parse().ok()) {
        return Some(Duration::from_millis(millis));
    }
    let value = text(headers, RETRY_AFTER)?;
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = date(value)?;
    // A date that has passed asks for no wait.
    Some(until.duration_since(sent_at(headers).unwrap_or(now)).unwrap_or_default())
}

/// When the service says that it sent the response.
pub(crate) fn sent_at(headers: &HeaderMap) -> Option<SystemTime> {
    date(text(headers, DATE)?)
}

fn text(headers: &HeaderMap, name: impl AsHeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

fn date(text: &str) -> Option<SystemTime> {
    httpdate::parse_http_date(text).ok()
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use http::{HeaderName, HeaderValue};

    use super::retry_after;

    type Case<'a> = (&'a [(&'static str, &'static str)], Option<u64>);

    #[test]
    fn milliseconds_seconds_and_dates() {
        let now = UNIX_EPOCH + Duration::from_hours(433_152);
        let (seconds, millis, date) = ("retry-after", "x-amz-retry-after", "date");
        let cases: [Case<'_>; 11] = [
            (&[], None),
            (&[(millis, "1500")], Some(1500)),
            (&[(seconds, " 2 ")], Some(2000)),
            (&[(seconds, "2"), (millis, "1500")], Some(1500)),
            (&[(seconds, "2"), (millis, "soon")], Some(2000)),
            (&[(seconds, "Sat, 01 Jun 2019 00:00:07 GMT")], Some(7000)),
            (&[(seconds, "Sat, 01 Jun 2019 00:00:07 GMT"), (date, "Sat, 01 Jun 2019 00:00:04 GMT")], Some(3000)),
            (&[(seconds, "Fri, 31 May 2019 00:00:00 GMT")], Some(0)),
            (&[(seconds, "-1")], None),
            (&[(seconds, "soon")], None),
            (&[(seconds, "99999999999999999999")], None),
        ];
        for (headers, expected) in cases {
            let pairs =
                headers.iter().map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
            let result = retry_after(&pairs.collect(), now);
            assert_eq!(result, expected.map(Duration::from_millis), "{headers:?}");
        }
    }
}
