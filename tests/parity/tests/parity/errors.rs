//! What becomes of a response that is an error.

use parity::compare::Pair;
use parity::replies::Replies;
use parity::transport::Answer;
use serde_json::{Value, json};

use crate::outputs::MALFORMED;

#[test]
fn errors() {
    let mut pair = Pair::new("errors");
    let replies = Replies::load();
    for operation in pair.operations() {
        let listed = replies.errors(operation);
        for code in replies.exceptions() {
            let kind = if listed.contains(&code) { "listed" } else { "unlisted" };
            for (form, answer) in forms(code, &replies.members(code)) {
                // Those that the operation does not list are all treated alike.
                if kind == "listed" || form == "message" {
                    pair.answered(operation, &format!("{kind} {code}, {form}"), &answer);
                }
            }
        }
        for code in UNKNOWN {
            for (form, answer) in forms(code, &[]) {
                pair.answered(operation, &format!("unknown {code}, {form}"), &answer);
            }
        }
        for status in [300, 301, 400, 403, 404, 413, 429, 500, 502, 503, 504] {
            for (name, body) in MALFORMED {
                pair.answered(operation, &format!("malformed: {name}, {status}"), &Answer::new(status, body));
            }
        }
    }
    pair.finish();
}

/// Codes that no exception has.
const UNKNOWN: [&str; 7] = [
    "BrandNewException",
    "ThrottlingException",
    "InvalidSignatureException",
    "UnknownOperationException",
    "com.amazon.coral.service#SerializationException",
    "",
    "lower case, with a comma",
];

/// The ways in which a code comes.
fn forms(code: &str, members: &[&str]) -> Vec<(&'static str, Answer)> {
    let answer = |body: Value| Answer::new(400, body.to_string());
    let typed = |code: String| answer(json!({ "__type": code, "message": "why \"so\" ü" }));
    let mut complete = json!({ "__type": code, "message": "why" });
    for member in members {
        complete[*member] = json!("value");
    }
    let mut wrong = complete.clone();
    let mut null = complete.clone();
    for member in members {
        wrong[*member] = json!(7);
        null[*member] = Value::Null;
    }
    vec![
        ("message", typed(code.to_owned())),
        ("namespace", typed(format!("com.amazonaws.cognitoidp#{code}"))),
        ("suffix", typed(format!("{code}:http://internal.amazon.com/coral/"))),
        ("namespace and suffix", typed(format!("aws.protocols#{code}:http://internal/"))),
        ("header", answer(json!({ "message": "why" })).with("x-amzn-errortype", code)),
        ("header with suffix", answer(json!({})).with("x-amzn-errortype", format!("{code}:http://internal/"))),
        ("header and another type", typed("OtherException".to_owned()).with("x-amzn-errortype", code)),
        ("header and no body", Answer::new(400, "").with("x-amzn-errortype", code)),
        ("header and html", Answer::new(400, "<html>").with("x-amzn-errortype", code)),
        ("query header", answer(json!({ "message": "why" })).with("x-amzn-query-error", format!("{code};Sender"))),
        (
            "query header and type",
            typed("OtherException".to_owned()).with("x-amzn-query-error", format!("{code};Sender")),
        ),
        ("code instead of type", answer(json!({ "code": code, "message": "why" }))),
        ("code and type", answer(json!({ "code": "OtherException", "__type": code }))),
        ("type twice", Answer::new(400, format!(r#"{{"__type":"{code}","__type":"OtherException"}}"#))),
        ("type is null", answer(json!({ "__type": null, "code": code }))),
        ("type is a number", answer(json!({ "__type": 7, "code": code }))),
        ("Message", answer(json!({ "__type": code, "Message": "why" }))),
        ("errorMessage", answer(json!({ "__type": code, "errorMessage": "why" }))),
        ("message twice", answer(json!({ "__type": code, "message": "one", "Message": "two" }))),
        ("Message before message", answer(json!({ "__type": code, "Message": "two", "message": "one" }))),
        ("no message", answer(json!({ "__type": code }))),
        ("empty message", answer(json!({ "__type": code, "message": "" }))),
        ("null message", answer(json!({ "__type": code, "message": null }))),
        ("numeric message", answer(json!({ "__type": code, "message": 7 }))),
        ("object message", answer(json!({ "__type": code, "message": { "a": 1 } }))),
        ("message first", answer(json!({ "message": "why", "__type": code }))),
        ("all members", answer(complete)),
        ("null members", answer(null)),
        ("members of another type", answer(wrong)),
        ("unknown members", answer(json!({ "__type": code, "a": [{ "__type": "OtherException" }], "message": "why" }))),
        ("status 500", Answer::new(500, json!({ "__type": code, "message": "why" }).to_string())),
        ("status 301", Answer::new(301, json!({ "__type": code, "message": "why" }).to_string())),
        ("no request id", Answer { headers: Vec::new(), ..typed(code.to_owned()) }),
        (
            "other request id",
            Answer { headers: vec![("x-amz-request-id", "other".to_owned())], ..typed(code.to_owned()) },
        ),
        ("truncated", Answer::new(400, format!(r#"{{"__type":"{code}","message":"wh"#))),
        ("something behind", Answer::new(400, format!(r#"{{"__type":"{code}"}} x"#))),
    ]
}
