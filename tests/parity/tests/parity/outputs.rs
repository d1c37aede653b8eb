//! What becomes of a response with a success status.

use parity::compare::Pair;
use parity::mutation::Mutations;
use parity::replies::Replies;
use parity::transport::Answer;
use serde_json::{Map, Value, json};

#[test]
fn outputs() {
    let mut pair = Pair::new("outputs");
    let replies = Replies::load();
    let mut mutations = Mutations::default();
    for operation in pair.operations() {
        let full = replies.output(operation);
        for (case, body) in mutations.of(full) {
            pair.answered(operation, &case, &Answer::new(200, body));
        }
        for (case, body) in whole(full) {
            pair.answered(operation, &case, &Answer::new(200, body));
        }
        for (case, answer) in answers(full) {
            pair.answered(operation, &case, &answer);
        }
    }
    pair.finish();
}

/// Bodies that are different as a whole.
fn whole(full: &Value) -> Vec<(String, Vec<u8>)> {
    let text = full.to_string();
    let members = full.as_object().cloned().unwrap_or_default();
    let nulls: Map<String, Value> = members.keys().map(|name| (name.clone(), Value::Null)).collect();
    let mut cases = vec![
        ("complete".to_owned(), text.clone().into_bytes()),
        ("complete in lines".to_owned(), format!("\n {full:#} \r\n\t").into_bytes()),
        ("complete with all nulls".to_owned(), Value::Object(nulls).to_string().into_bytes()),
        ("complete with an exception's members".to_owned(), {
            let mut members = members.clone();
            members.insert("__type".to_owned(), json!("NotAuthorizedException"));
            members.insert("message".to_owned(), json!("text"));
            Value::Object(members).to_string().into_bytes()
        }),
    ];
    cases.extend(members.iter().map(|(name, value)| {
        let only = Map::from_iter([(name.clone(), value.clone())]);
        (format!("only {name}"), Value::Object(only).to_string().into_bytes())
    }));
    // At every tenth of the text, and so within names, numbers, escapes and letters.
    cases.extend(
        (0..10).map(|tenth| (format!("truncated at {tenth}/10"), text.as_bytes()[..text.len() * tenth / 10].to_vec())),
    );
    cases.extend(MALFORMED.map(|(name, body)| (format!("malformed: {name}"), body.to_vec())));
    if let Some(name) = members.keys().next() {
        let with = |value: &[u8]| [b"{\"", name.as_bytes(), b"\":", value, b"}"].concat();
        cases.extend(VALUES.map(|(kind, value)| (format!("malformed value: {kind}"), with(value))));
    }
    cases
}

/// Texts that are no object.
pub(crate) const MALFORMED: [(&str, &[u8]); 16] = [
    ("empty", b""),
    ("space", b" \n"),
    ("empty object", b"{}"),
    ("empty list", b"[]"),
    ("list of objects", b"[{}]"),
    ("null", b"null"),
    ("text", b"\"text\""),
    ("number", b"7"),
    ("bool", b"true"),
    ("html", b"<html><body>Bad Gateway</body></html>"),
    ("byte order mark", b"\xef\xbb\xbf{}"),
    ("not UTF-8", b"\xff\xfe{}"),
    ("two objects", b"{}{}"),
    ("something behind", b"{} x"),
    ("comma at the end", b"{\"NotKnown\":1,}"),
    ("no name", b"{:1}"),
];

/// Texts in the place of a value.
const VALUES: [(&str, &[u8]); 11] = [
    ("nothing", b""),
    ("not UTF-8", b"\"\xff\""),
    ("lone surrogate", b"\"\\ud800\""),
    ("surrogate pair", b"\"\\ud83e\\udd80\""),
    ("bad escape", b"\"\\x\""),
    ("raw newline", b"\"a\nb\""),
    ("nul escaped", b"\"\\u0000\""),
    ("leading zero", b"01"),
    ("NaN", b"NaN"),
    ("half a word", b"tru"),
    ("cut off text", b"\"text"),
];

/// The complete output with other statuses and headers.
fn answers(full: &Value) -> Vec<(String, Answer)> {
    let text = full.to_string();
    let mut cases: Vec<_> =
        [201, 202, 204, 206].map(|status| (format!("status {status}"), Answer::new(status, text.clone()))).into();
    let bare = || Answer { status: 200, headers: Vec::new(), body: text.clone().into_bytes() };
    let header = |name, value: &str| (format!("header {name}"), bare().with(name, value));
    cases.push(("headers none".to_owned(), bare()));
    cases.push(header("x-amz-request-id", "other-id"));
    cases.push(header("x-amzn-errortype", "NotAuthorizedException"));
    cases.push(header("content-type", "text/html"));
    cases
}
