//! Connections that do not come about, end or stand still.

use std::time::Duration;

use faults::{Answer, Step};

use crate::case::{ADA, Case, SHORT};

pub(crate) fn cases() -> Vec<Case> {
    let good = || Answer::json("200 OK", ADA);
    let moment = || Step::Pause(Duration::from_millis(20));
    let head = "HTTP/1.1 200 OK\r\nx-amzn-requestid: r-1\r\ncontent-le";
    let body = "HTTP/1.1 200 OK\r\nx-amzn-requestid: r-1\r\ncontent-length: 100\r\n\r\n{\"Username\":";
    vec![
        Case::refusing("refuses connections").ends("DispatchFailure: io", 3),
        Case::full("lets no connection come about")
            .ends("DispatchFailure: timeout", 3)
            .with(|setup| setup.connect = SHORT),
        Case::new("accepts and closes with the request unread", [Answer::unread().then(moment()).then(Step::Close)])
            .ends("DispatchFailure: io", 3),
        Case::new("reads the request and closes", [Answer::nothing().then(Step::Close)])
            .ends("DispatchFailure: other", 3),
        Case::new("reads the request and closes, then answers", [Answer::nothing().then(Step::Close), good()])
            .ends("Ok", 2),
        Case::new("resets after the request", [Answer::nothing().then(Step::Reset)]).ends("DispatchFailure: io", 3),
        Case::new("closes in the middle of the head", [Answer::raw(head).then(Step::Close)])
            .ends("DispatchFailure: other", 3),
        Case::new("resets in the middle of the head", [Answer::raw(head).then(moment()).then(Step::Reset)])
            .ends("DispatchFailure: io", 3),
        Case::new("closes in the middle of the body", [Answer::raw(body).then(Step::Close)]).ends("ResponseError", 3),
        Case::new("resets in the middle of the body", [Answer::raw(body).then(moment()).then(Step::Reset)])
            .ends("ResponseError", 3),
        Case::new(
            "resets in the middle of the body, then answers",
            [Answer::raw(body).then(moment()).then(Step::Reset), good()],
        )
        .ends("Ok", 2),
        Case::new("never answers: limit of the attempt", [Answer::nothing().then(Step::Hang)])
            .ends("TimeoutError", 3)
            .with(|setup| setup.attempt = SHORT),
        Case::new("never answers: limit of the call", [Answer::nothing().then(Step::Hang)])
            .ends("TimeoutError", 1)
            .with(|setup| setup.operation = SHORT),
        Case::new("never answers: limit of reading", [Answer::nothing().then(Step::Hang)])
            .ends("DispatchFailure: timeout", 3)
            .with(|setup| setup.read = Some(SHORT)),
        Case::new("never answers once, then does", [Answer::nothing().then(Step::Hang), good()])
            .ends("Ok", 2)
            .with(|setup| setup.attempt = SHORT),
        Case::new("stops in the middle of the body: limit of the attempt", [Answer::raw(body).then(Step::Hang)])
            .ends("TimeoutError", 3)
            .with(|setup| setup.attempt = SHORT),
        Case::new("answers byte by byte", [Answer::nothing().then(trickle(1))]).ends("Ok", 1),
        Case::new(
            "answers byte by byte, too slowly for the limit of the attempt",
            [Answer::nothing().then(trickle(20))],
        )
        .ends("TimeoutError", 3)
        .with(|setup| setup.attempt = SHORT),
        Case::new("closes the idle connection between two calls", [good().then(Step::Close), good()]).calls(2),
        Case::new("resets the idle connection between two calls", [good().then(Step::Reset), good()]).calls(2),
        Case::new(
            "closes the kept connection when the next request arrives",
            [good(), Answer::nothing().then(Step::Close), good()],
        )
        .calls(2)
        .ends("Ok", 2),
        Case::new(
            "leaves the connection open after an error",
            [Answer::json("500 Internal Server Error", r#"{"__type":"InternalErrorException"}"#), good()],
        )
        .ends("Ok", 2),
    ]
}

fn trickle(milliseconds: u64) -> Step {
    let text = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{ADA}", ADA.len());
    Step::Trickle(text.into_bytes(), Duration::from_millis(milliseconds))
}
