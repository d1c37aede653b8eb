//! What a source of credentials says when it has none.

use std::error::Error;
use std::fmt;

/// A source failed. The text is complete: the errors of the providers may quote what they failed to read, so they are not passed on.
#[derive(Debug)]
pub(super) struct SourceError {
    source: &'static str,
    text: String,
}

impl SourceError {
    pub(super) fn new(source: &'static str, text: String) -> Self {
        Self { source, text }
    }
}

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.source, self.text)
    }
}

impl Error for SourceError {}

/// The text of a provider's error, its hints and its causes, each once.
///
/// After a failed reading of credentials only the first part is kept: the rest quotes what was read.
pub(super) fn text(error: &reqsign_core::Error) -> String {
    let mut text = error.to_string();
    if let Some(end) = text.starts_with("failed to parse").then(|| text.find(':')).flatten() {
        text.truncate(end);
    }
    let is_read = text.starts_with("failed to parse");
    for context in error.context().iter().filter(|context| !context.contains("_value: ")) {
        text += "; ";
        text += context;
    }
    let mut cause = if is_read { None } else { error.source() };
    while let Some(error) = cause {
        let next = error.to_string();
        if !text.contains(&next) {
            text += ": ";
            text += &next;
        }
        cause = error.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use reqsign_core::Error;

    use super::text;

    #[test]
    fn what_could_not_be_read_is_not_quoted() {
        let quoted = || std::io::Error::other("invalid type: string \"hunter2\"");
        let error = Error::unexpected("failed to parse the answer: got hunter2")
            .with_source(quoted())
            .with_context("expiration_value: hunter2")
            .with_context("hint: ask again");
        assert_eq!(text(&error), "failed to parse the answer; hint: ask again");
        let other = Error::unexpected("failed to connect").with_source(std::io::Error::other("refused"));
        assert_eq!(text(&other), "failed to connect: refused");
    }
}
