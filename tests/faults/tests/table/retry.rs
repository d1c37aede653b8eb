//! Failures that another attempt may cure.

use std::iter::repeat_n;

use faults::Answer;

use crate::case::{ADA, Case};

pub(crate) fn cases() -> Vec<Case> {
    let good = || Answer::json("200 OK", ADA);
    let error = |status: &str, code: &str| Answer::json(status, format!(r#"{{"__type":"{code}","message":"none"}}"#));
    let broken = || error("500 Internal Server Error", "InternalErrorException");
    let throttled = || error("400 Bad Request", "TooManyRequestsException");
    let after = |name: &str, value: &str| {
        let json = ("content-type", "application/x-amz-json-1.1");
        Answer::new("429 Too Many Requests", &[json, (name, value)], r#"{"__type":"TooManyRequestsException"}"#)
    };
    let date = Answer::new(
        "503 Service Unavailable",
        &[("date", "Sat, 01 Jun 2019 00:00:04 GMT"), ("retry-after", "Sat, 01 Jun 2019 00:00:07 GMT")],
        "",
    );
    vec![
        Case::new("500, then 200", [broken(), good()]).ends("Ok", 2),
        Case::new("500 for ever", [broken()]).ends("ServiceError: InternalErrorException", 3),
        Case::new("500 without a code", [Answer::json("500 Internal Server Error", "{}")]).ends("ResponseError", 3),
        Case::new("501", [Answer::json("501 Not Implemented", "{}")]).ends("ResponseError", 1),
        Case::new("503, then 500, then 200", [Answer::new("503 Service Unavailable", &[], ""), broken(), good()])
            .ends("Ok", 3),
        Case::new("429 without a code", [Answer::new("429 Too Many Requests", &[], "")]).ends("ResponseError", 3),
        Case::new("throttles once", [throttled(), good()]).ends("Ok", 2),
        Case::new("throttles 50 times", repeat_n(throttled(), 50).chain([good()]))
            .ends("ServiceError: TooManyRequestsException", 3),
        Case::new("throttles 50 times, 60 attempts allowed", repeat_n(throttled(), 50).chain([good()]))
            .ends("Ok", 51)
            .with(|setup| setup.max_attempts = 60),
        Case::new("throttles for ever, 1,000 attempts allowed: the allowance of retries ends it", [throttled()])
            .ends("ServiceError: TooManyRequestsException", 101)
            .with(|setup| setup.max_attempts = 1_000),
        Case::new(
            "`LimitExceededException`, which no wait lifts",
            [error("400 Bad Request", "LimitExceededException"), good()],
        )
        .ends("ServiceError: unlisted LimitExceededException", 1),
        Case::new("asks for a wait of 300 ms with `x-amz-retry-after`", [after("x-amz-retry-after", "300"), good()])
            .ends("Ok", 2)
            .waits(300..301),
        Case::new(
            "asks for a wait of an hour with `x-amz-retry-after`; 5 s are granted",
            [after("x-amz-retry-after", "3600000"), good()],
        )
        .ends("Ok", 2)
        .waits(5_000..5_002),
        Case::new(
            "asks for a wait that is no number with `x-amz-retry-after`",
            [after("x-amz-retry-after", "soon"), good()],
        )
        .ends("Ok", 2),
        Case::new("asks for a wait of 2 s with `retry-after`", [after("retry-after", "2"), good()])
            .ends("Ok", 2)
            .waits(2_000..2_001),
        Case::new("asks for a wait of 3 s with a date in `retry-after`", [date, good()])
            .ends("Ok", 2)
            .waits(3_000..3_001),
    ]
}
