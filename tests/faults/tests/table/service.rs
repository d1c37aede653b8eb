//! Answers with an error status, of the service and of those who answer in its place.

use faults::Answer;

use crate::case::{ADA, CANARY, Case};

const JSON: (&str, &str) = ("content-type", "application/x-amz-json-1.1");
const ID: (&str, &str) = ("x-amzn-requestid", "r-1");
const USER_NOT_FOUND: &str = "ServiceError: UserNotFoundException";

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = of_the_service();
    cases.extend(of_others());
    cases
}

fn of_the_service() -> Vec<Case> {
    let bad = |body: &str| [Answer::json("400 Bad Request", body)];
    let code = |value: &str| {
        [Answer::new("400 Bad Request", &[JSON, ID, ("x-amzn-errortype", value)], r#"{"message":"none"}"#)]
    };
    vec![
        Case::new("code in the header", code("UserNotFoundException")).ends(USER_NOT_FOUND, 1),
        Case::new(
            "code in the header, with namespace and address",
            code("aws.cognito#UserNotFoundException:http://internal/"),
        )
        .ends(USER_NOT_FOUND, 1),
        Case::new(
            "code in the header, body not JSON",
            [Answer::new(
                "400 Bad Request",
                &[JSON, ID, ("x-amzn-errortype", "UserNotFoundException")],
                "no such user",
            )],
        )
        .ends(USER_NOT_FOUND, 1),
        Case::new(
            "throttling code in the header, body not JSON",
            [Answer::new(
                "400 Bad Request",
                &[JSON, ID, ("x-amzn-errortype", "TooManyRequestsException")],
                "slow down",
            )],
        )
        .ends("ServiceError: TooManyRequestsException", 3),
        Case::new("code in `__type`", bad(r#"{"__type":"UserNotFoundException","message":"none"}"#))
            .ends(USER_NOT_FOUND, 1),
        Case::new(
            "code in `__type`, with namespace",
            bad(r#"{"__type":"com.amazonaws#UserNotFoundException","Message":"none"}"#),
        )
        .ends(USER_NOT_FOUND, 1),
        Case::new("code in `code`", bad(r#"{"code":"UserNotFoundException","message":"none"}"#))
            .ends(USER_NOT_FOUND, 1),
        Case::new("code in `code`, with namespace", bad(r#"{"code":"com.amazonaws#UserNotFoundException"}"#))
            .ends(USER_NOT_FOUND, 1),
        Case::new(
            "a code that the operation does not list",
            bad(r#"{"__type":"CodeMismatchException","message":"none"}"#),
        )
        .ends("ServiceError: unlisted CodeMismatchException", 1),
        Case::new("a code that nobody knows", bad(r#"{"__type":"NewException","message":"none"}"#))
            .ends("ServiceError: unlisted NewException", 1),
        Case::new("an error without a code", bad(r#"{"message":"none"}"#)).ends("ResponseError", 1),
        Case::new("an error without a body", bad("")).ends("ResponseError", 1),
        Case::new("an error with a code that is no text", bad(r#"{"__type":7}"#)).ends("ResponseError", 1),
        Case::new(
            "an error message with line breaks",
            bad(r#"{"__type":"UserNotFoundException","message":"a\nFAKE LINE"}"#),
        )
        .ends(USER_NOT_FOUND, 1),
        Case::new(
            "an error message of 100,000 characters",
            bad(&format!(r#"{{"__type":"UserNotFoundException","message":"{}"}}"#, "long ".repeat(20_000))),
        )
        .ends(USER_NOT_FOUND, 1),
        Case::new("a line break in the code", bad(r#"{"__type":"User\nFAKE LINE","message":"none"}"#))
            .ends("ServiceError: unlisted User\nFAKE LINE", 1),
        Case::new("an error message that is no text", bad(r#"{"__type":"UserNotFoundException","message":{}}"#))
            .ends(USER_NOT_FOUND, 1),
        Case::new(
            "an error message of 10,000 levels",
            bad(&format!(
                r#"{{"__type":"UserNotFoundException","message":{}{}}}"#,
                "[".repeat(10_000),
                "]".repeat(10_000)
            )),
        )
        .ends(USER_NOT_FOUND, 1),
        Case::new(
            "an error that is not UTF-8",
            [Answer::json("400 Bad Request", b"{\"__type\":\"UserNotFoundException\xff\"}")],
        )
        .ends("ResponseError", 1),
        Case::new("an error with truncated JSON", bad(r#"{"__type":"UserNotFoundException","mess"#))
            .ends("ResponseError", 1),
        Case::new("200 with an error in the body", [Answer::json("200 OK", r#"{"__type":"UserNotFoundException"}"#)])
            .nameless(),
        Case::new(
            "200 with a code in the header",
            [Answer::new("200 OK", &[JSON, ID, ("x-amzn-errortype", "UserNotFoundException")], "{}")],
        )
        .nameless(),
    ]
}

/// Proxies, firewalls and the wrong server.
fn of_others() -> Vec<Case> {
    let html =
        |status: &str| Answer::new(status, &[("content-type", "text/html")], format!("<html>{status} {CANARY}</html>"));
    let moved = |status: &str| Answer::new(status, &[("location", "/elsewhere")], "");
    vec![
        Case::new("HTML with status 403 from a firewall", [html("403 Forbidden")]).ends("ResponseError", 1),
        Case::new("HTML with status 502 from a proxy", [html("502 Bad Gateway")]).ends("ResponseError", 3),
        Case::new("HTML with status 502 once, then the answer", [html("502 Bad Gateway"), Answer::json("200 OK", ADA)])
            .ends("Ok", 2),
        Case::new("301 to another path", [moved("301 Moved Permanently")]).ends("ResponseError", 1),
        Case::new("302 to another path", [moved("302 Found")]).ends("ResponseError", 1),
        Case::new("307 to another path", [moved("307 Temporary Redirect")]).ends("ResponseError", 1),
        Case::new("401 of a proxy", [Answer::new("401 Unauthorized", &[("www-authenticate", "Basic")], "")])
            .ends("ResponseError", 1),
    ]
}
