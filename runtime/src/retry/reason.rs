//! Why another attempt may succeed.

use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::retry::ErrorKind;

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
    /// The network failed for a moment, or a time limit passed.
    Transient,
    /// The service asks for fewer requests.
    Throttling,
    /// The service failed.
    Server,
    /// The signature was refused because our clock is wrong; the next one has the service's time.
    ClockSkew,
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
        _ if matches!(status, 500 | 502 | 503 | 504) => Some(RetryReason::Server),
        // Proxies answer so, with a code of their own or none.
        _ if status == 429 => Some(RetryReason::Throttling),
        _ => None,
    }
}

/// Whether a request without a response is worth another attempt.
pub fn classify_connector(error: &ConnectorError) -> Option<RetryReason> {
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

#[cfg(test)]
mod tests {
    use aws_smithy_runtime_api::client::result::ConnectorError;
    use aws_smithy_types::retry::ErrorKind;

    use super::{RetryReason, classify_connector, classify_response};

    #[test]
    fn responses() {
        let cases = [
            (400, Some("TooManyRequestsException"), Some(RetryReason::Throttling)),
            (400, Some("LimitExceededException"), None),
            (503, Some("LimitExceededException"), None),
            (429, Some("LimitExceededException"), None),
            (500, Some("InternalErrorException"), Some(RetryReason::Server)),
            (400, Some("TooManyFailedAttemptsException"), None),
            (400, Some("RequestTimeout"), Some(RetryReason::Transient)),
            (502, None, Some(RetryReason::Server)),
            (501, None, None),
            (429, None, Some(RetryReason::Throttling)),
            (429, Some("Too Many Requests"), Some(RetryReason::Throttling)),
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
}
