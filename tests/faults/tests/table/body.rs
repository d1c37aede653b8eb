//! Bodies of success responses that are not the output.

use faults::Answer;

use crate::case::{ADA, CANARY, Case};

pub(crate) fn cases() -> Vec<Case> {
    let ok = |body: &[u8]| [Answer::json("200 OK", body)];
    let text = |body: &str| [Answer::json("200 OK", body)];
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    vec![
        Case::new("200 without a body", text("")).nameless(),
        Case::new("truncated JSON", text(&format!(r#"{{"Username":"{CANARY}","UserStatus":"CONF"#)))
            .ends("ResponseError", 1),
        Case::new("JSON and more", text(&format!("{ADA}{CANARY}"))).ends("ResponseError", 1),
        Case::new("JSON that is no object", text(&format!(r#"["{CANARY}"]"#))).ends("ResponseError", 1),
        Case::new("a number where a text belongs", text(r#"{"Username":5557}"#)).ends("ResponseError", 1),
        Case::new("a text where a number belongs", text(&format!(r#"{{"Username":"ada","Enabled":"{CANARY}"}}"#)))
            .ends("ResponseError", 1),
        Case::new(
            "a text in a list of objects",
            text(&format!(r#"{{"Username":"ada","UserAttributes":[{{"Name":"a"}},"{CANARY}"]}}"#)),
        )
        .ends("ResponseError", 1),
        Case::new("a required member missing", text(r#"{"Enabled":true}"#)).nameless(),
        Case::new("members that are not declared, nulls", text(r#"{"Username":"ada","New":[{}],"UserStatus":null}"#)),
        Case::new(
            "10,000 levels of nesting in an undeclared member",
            text(&format!(r#"{{"New":{},"Username":"ada"}}"#, nested(10_000))),
        ),
        Case::new(
            "10,000 levels of nesting in a declared member",
            text(&format!(r#"{{"UserAttributes":{}}}"#, nested(10_000))),
        )
        .ends("ResponseError", 1),
        Case::new(
            "100,000 open brackets in an undeclared member",
            text(&format!(r#"{{"New":{}"#, "[".repeat(100_000))),
        )
        .ends("ResponseError", 1),
        Case::new("a line break in the name of a member that cannot be read", text("{\"a\\nFAKE LINE\":tru}"))
            .ends("ResponseError", 1),
        Case::new("not UTF-8", ok(b"{\"Username\":\"canary-5e7d\xff\xfe\"}")).ends("ResponseError", 1),
        Case::new("half of a surrogate pair", text(&format!(r#"{{"Username":"{CANARY}\ud800"}}"#)))
            .ends("ResponseError", 1),
        Case::new("a byte order mark before the JSON", ok(b"\xef\xbb\xbf{\"Username\":\"ada\"}"))
            .ends("ResponseError", 1),
        Case::new(
            "HTML with status 200 from a captive portal",
            [Answer::new("200 OK", &[("content-type", "text/html; charset=utf-8")], format!("<html>{CANARY}</html>"))],
        )
        .ends("ResponseError", 1),
        Case::new("text with status 200 and no content type", [Answer::new("200 OK", &[], CANARY)])
            .ends("ResponseError", 1),
        Case::new(
            "compressed, though not asked for",
            [Answer::new(
                "200 OK",
                &[("content-type", "application/x-amz-json-1.1"), ("content-encoding", "gzip")],
                [0x1f, 0x8b, 8, 0, 0, 0, 0, 0],
            )],
        )
        .ends("ResponseError", 1),
    ]
}
