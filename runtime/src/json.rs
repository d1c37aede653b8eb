//! Between values and bytes, and the error of a response that does not fit its type.

use std::fmt;

use serde_json::error::Category;

use crate::wire::{AsWire, FromWire, Wire};

mod path;

const MALFORMED: &str = "malformed JSON";

/// The JSON text of a value.
pub fn to_vec<T: Wire>(value: &T) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(&AsWire(value))
}

/// The value in a JSON text. An empty text counts as an empty object, as the service sends it for outputs without members.
pub fn from_slice<T: Wire>(text: &[u8]) -> Result<T, ReadError> {
    let bytes = if text.trim_ascii().is_empty() { b"{}" } else { text };
    // Checked as a whole, which takes a fraction of the time that the codec needs to check each string.
    let text = str::from_utf8(bytes).map_err(|error| ReadError::not_unicode(bytes, error.valid_up_to()))?;
    serde_json::from_str::<FromWire<T>>(text).map(|value| value.0).map_err(|error| ReadError::new(&error, bytes))
}

/// A JSON text does not fit the type it was read into.
///
/// The error names the member and the position and never repeats a value, because any value can be a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadError {
    reason: String,
    member: String,
    offset: usize,
}

impl ReadError {
    /// Takes from the codec's error what cannot hold a value.
    pub(crate) fn new(error: &serde_json::Error, text: &[u8]) -> Self {
        let offset = offset(text, error.line(), error.column());
        Self { reason: reason(error), member: path::member_at(text, offset), offset }
    }

    fn not_unicode(text: &[u8], offset: usize) -> Self {
        Self { reason: MALFORMED.to_owned(), member: path::member_at(text, offset), offset }
    }
}

impl ReadError {
    /// The wire name of a required member that the text leaves out, if that is what is wrong.
    pub fn missing_member(&self) -> Option<&str> {
        self.reason.strip_prefix("missing member `")?.strip_suffix('`')
    }

    /// Whether the text is no JSON at all.
    pub(crate) fn is_malformed(&self) -> bool {
        self.reason == MALFORMED
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unexpected JSON: {}", self.reason)?;
        if !self.member.is_empty() {
            write!(f, " in `{}`", self.member)?;
        }
        write!(f, " at byte {}", self.offset)
    }
}

impl std::error::Error for ReadError {}

/// The codec's message quotes the offending value; only what follows it is safe.
fn reason(error: &serde_json::Error) -> String {
    let message = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    let message = message.strip_suffix(&*place).unwrap_or(&message);
    if let Some(name) = message.strip_prefix("missing field ") {
        return format!("missing member {name}");
    }
    match (error.classify(), after_last(message, ", expected ")) {
        (Category::Data, Some(expected)) => format!("expected {expected}"),
        (Category::Data, None) => "a value of the wrong type".to_owned(),
        (Category::Eof, _) => "the text ends too early".to_owned(),
        (Category::Syntax | Category::Io, _) => MALFORMED.to_owned(),
    }
}

/// What follows the last `separator`. `str::rsplit_once` brings a searcher along that is more to compile than this whole file.
fn after_last<'a>(text: &'a str, separator: &str) -> Option<&'a str> {
    let at = text.as_bytes().windows(separator.len()).rposition(|part| part == separator.as_bytes())?;
    text.get(at + separator.len()..)
}

/// The codec counts lines from 1 and columns in bytes from 1.
fn offset(text: &[u8], line: usize, column: usize) -> usize {
    let mut before = 0;
    for _ in 1..line {
        let rest = text.get(before..).unwrap_or_default();
        before += rest.iter().position(|byte| *byte == b'\n').map_or(rest.len(), |at| at + 1);
    }
    (before + column).min(text.len())
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    fn error(text: &str) -> String {
        from_slice::<HashMap<String, Vec<i32>>>(text.as_bytes()).unwrap_err().to_string()
    }

    #[test]
    fn names_member_and_position_and_no_value() {
        assert_eq!(
            error(r#"{"Users":[1,"secret, expected horse"]}"#),
            "unexpected JSON: expected i32 in `Users[1]` at byte 36"
        );
        assert_eq!(error(r#"{"Users":true}"#), "unexpected JSON: expected a list in `Users` at byte 13");
        assert_eq!(error("[1]"), "unexpected JSON: expected a map at byte 0");
    }

    #[test]
    fn tells_cut_off_from_malformed() {
        assert_eq!(error(r#"{"Users":[1,"#), "unexpected JSON: the text ends too early in `Users[1]` at byte 12");
        assert_eq!(error(r#"{"Users":[1}"#), "unexpected JSON: malformed JSON in `Users[0]` at byte 12");
        assert_eq!(error("{\n \"Users\": [\n 1 2]}"), "unexpected JSON: malformed JSON in `Users[0]` at byte 18");
    }

    #[test]
    fn what_is_not_unicode_is_malformed() {
        let error = from_slice::<HashMap<String, String>>(b"{\"Name\":\"a\xffb\"}").unwrap_err();
        assert_eq!(error.to_string(), "unexpected JSON: malformed JSON in `Name` at byte 10");
        assert!(error.is_malformed());
    }

    #[test]
    fn an_empty_text_is_an_empty_object() {
        assert!(from_slice::<HashMap<String, String>>(b" \n").unwrap().is_empty());
    }
}
