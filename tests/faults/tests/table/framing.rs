//! HTTP that is old, wrong or no HTTP at all.

use faults::{Answer, Step};

use crate::case::{ADA, CANARY, Case, SHORT};

/// A response in chunks.
const CHUNKED: &str = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";

pub(crate) fn cases() -> Vec<Case> {
    let good = || Answer::json("200 OK", ADA);
    let raw = |text: String| Answer::raw(text);
    let length = |length: usize, body: &str| raw(format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{body}"));
    let smuggled = format!("{ADA}HTTP/1.1 200 OK\r\ncontent-length: 22\r\n\r\n{{\"Username\":\"mallory\"}}");
    vec![
        Case::new(
            "HTTP/1.0, body until the connection ends",
            [raw(format!("HTTP/1.0 200 OK\r\n\r\n{ADA}")).then(Step::Close)],
        ),
        Case::new(
            "HTTP/1.0 with a length, then another call",
            [raw(format!("HTTP/1.0 200 OK\r\ncontent-length: {}\r\n\r\n{ADA}", ADA.len())).then(Step::Close), good()],
        )
        .calls(2),
        Case::new(
            "HTTP/1.1 without a length, body until the connection ends",
            [raw(format!("HTTP/1.1 200 OK\r\n\r\n{ADA}")).then(Step::Close)],
        ),
        Case::new(
            "`100 Continue` before the response",
            [raw(format!(
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{ADA}",
                ADA.len()
            ))],
        ),
        Case::new("content-length too long, connection closed", [length(100, ADA).then(Step::Close)])
            .ends("ResponseError", 3),
        Case::new("content-length too long, connection open", [length(100, ADA)])
            .ends("TimeoutError", 3)
            .with(|setup| setup.attempt = SHORT),
        Case::new("content-length too short", [length(10, &format!("{{\"Username\":\"{CANARY}\"}}"))])
            .ends("ResponseError", 1),
        Case::new(
            "a second response after the end of the body; the next call must not take it",
            [length(ADA.len(), &smuggled), good()],
        )
        .calls(2),
        Case::new(
            "content-length that is no number",
            [raw(format!("HTTP/1.1 200 OK\r\ncontent-length: x\r\n\r\n{ADA}"))],
        )
        .ends("DispatchFailure: other", 3),
        Case::new(
            "two different content-lengths",
            [raw(format!("HTTP/1.1 200 OK\r\ncontent-length: 18\r\ncontent-length: 3\r\n\r\n{ADA}"))],
        )
        .ends("DispatchFailure: other", 3),
        Case::new(
            "chunks, as they should be",
            [raw(format!("{CHUNKED}5\r\n{}\r\nd\r\n{}\r\n0\r\n\r\n", &ADA[..5], &ADA[5..]))],
        ),
        Case::new("chunks with garbage for a length", [raw(format!("{CHUNKED}zz{CANARY}\r\n{ADA}\r\n0\r\n\r\n"))])
            .ends("ResponseError", 3),
        Case::new(
            "chunks without their end, connection closed",
            [raw(format!("{CHUNKED}12\r\n{ADA}\r\n")).then(Step::Close)],
        )
        .ends("ResponseError", 3),
        Case::new("speaks another protocol", [raw("SSH-2.0-OpenSSH_9.9\r\n".to_owned())])
            .ends("DispatchFailure: other", 3),
        Case::new("speaks TLS on an `http` endpoint", [Answer::raw([0x15, 3, 3, 0, 2, 2, 70])])
            .ends("DispatchFailure: other", 3),
        Case::new("headers of 1 MiB", [raw(format!("HTTP/1.1 200 OK\r\nx: {}\r\n\r\n", "x".repeat(1024 * 1024)))])
            .ends("DispatchFailure: other", 3),
        Case::new(
            "a body of 100 MiB, announced",
            [raw(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", 100 << 20))],
        )
        .ends("ResponseError", 1),
        Case::new("a body of 100 MiB, in chunks", [Answer::raw(CHUNKED).then(Step::Flood(100))])
            .ends("ResponseError", 1),
    ]
}
