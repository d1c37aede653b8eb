//! What the server does with a request.

use std::time::Duration;

/// The steps that the server takes for one request. The connection stays open for the next one unless a step ends it.
#[derive(Debug, Clone)]
pub struct Answer {
    pub(crate) reads_request: bool,
    pub(crate) steps: Vec<Step>,
}

/// A part of an answer.
#[derive(Debug, Clone)]
pub enum Step {
    /// Writes the bytes at once.
    Write(Vec<u8>),
    /// Writes one byte at a time, with a pause after each.
    Trickle(Vec<u8>, Duration),
    /// Writes this many MiB as chunks of a body, and its end; none of it is held in memory.
    Flood(usize),
    /// Does nothing for a while.
    Pause(Duration),
    /// Ends the connection in order.
    Close,
    /// Ends the connection with a reset.
    Reset,
    /// Says nothing until the client gives up.
    Hang,
}

impl Answer {
    /// A response with a correct length.
    pub fn new(status: &str, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref();
        let headers: String = headers.iter().flat_map(|(name, value)| [name, ": ", value, "\r\n"]).collect();
        let head = format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n{headers}\r\n", body.len());
        Self::raw([head.as_bytes(), body].concat())
    }

    /// A response of the service.
    pub fn json(status: &str, body: impl AsRef<[u8]>) -> Self {
        Self::new(status, &[("content-type", "application/x-amz-json-1.1"), ("x-amzn-requestid", "r-1")], body)
    }

    /// These bytes and nothing else.
    pub fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        Self::nothing().then(Step::Write(bytes.into()))
    }

    /// No byte: the request is read, and what happens is up to the next steps.
    pub fn nothing() -> Self {
        Self { reads_request: true, steps: Vec::new() }
    }

    /// Acts as soon as the connection is there, without reading the request.
    pub fn unread() -> Self {
        Self { reads_request: false, steps: Vec::new() }
    }

    /// Adds a step.
    pub fn then(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }
}
