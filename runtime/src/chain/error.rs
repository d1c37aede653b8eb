//! What a source of credentials says when it has none.

use std::error::Error;
use std::fmt;

/// What others wrote to explain themselves is shown up to here.
const EXCERPT: usize = 500;

/// A source failed. The text is complete and free of secrets; there is no other cause, because that could quote what was read.
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

/// What went wrong with all its causes, each once.
pub(super) fn with_causes(mut text: String, error: &dyn Error) -> String {
    let mut cause = Some(error);
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

/// The beginning of a text from elsewhere, on one line.
pub(super) fn excerpt(text: &str) -> String {
    let text = text.trim();
    let line = |c: char| if c.is_control() { ' ' } else { c };
    let mut excerpt: String = text.chars().take(EXCERPT).map(line).collect();
    if text.chars().nth(EXCERPT).is_some() {
        excerpt.push('…');
    }
    excerpt
}

/// A text with what the other side said about it, if it said anything.
pub(super) fn with_excerpt(text: String, said: &[u8]) -> String {
    match excerpt(&String::from_utf8_lossy(said)) {
        said if said.is_empty() => text,
        said => format!("{text}: {said}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{excerpt, with_causes};
    use crate::chain::answer::Answer;
    use crate::chain::xml;

    #[test]
    fn what_could_not_be_read_is_not_quoted() {
        let json = r#"{"AccessKeyId":["hunter2"],"Expiration":"hunter2"}"#;
        let errors = [
            Answer::json(b"\"hunter2").err(),
            Answer::json(b"hunter2").err(),
            Answer::json(json.as_bytes()).and_then(|answer| answer.text("AccessKeyId").map(str::to_owned)).err(),
            Answer::json(json.as_bytes()).and_then(|answer| answer.time("Expiration").map(|_| String::new())).err(),
            xml::members(b"<A><hunter2></A>", "A").err(),
            xml::members(b"<A>&hunter2;</A>", "A").err(),
        ];
        for error in errors {
            let text = error.unwrap_or_default();
            assert!(text.starts_with("failed to parse") && !text.contains("hunter2"), "{text}");
        }
    }

    #[test]
    fn texts_from_elsewhere_are_short_and_on_one_line() {
        assert_eq!(excerpt("not\nyou \n"), "not you");
        assert_eq!(excerpt(&"ä".repeat(501)), "ä".repeat(500) + "…");
        let refused = std::io::Error::other("refused");
        assert_eq!(with_causes("no connection".to_owned(), &refused), "no connection: refused");
    }
}
