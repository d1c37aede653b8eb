//! What is sent.

use parity::Form;
use parity::compare::{Pair, ordered, same_letters};
use parity::outcome::{Outcome, Parts};
use parity::replies::Replies;
use parity::transport::{Answer, Sent};

#[test]
fn requests() {
    let mut pair = Pair::new("requests");
    let replies = Replies::load();
    let operations = pair.operations();
    assert_eq!(operations.len(), 132);
    for operation in operations {
        for (form, name) in Form::ALL {
            let answer = Answer::new(400, r#"{"__type":"SomeException"}"#);
            let [official, ours] = pair.call(operation, form, &answer);
            if let [request] = &official.0[..] {
                let signed = request.header("authorization").is_some();
                assert_eq!(signed, replies.is_signed(operation), "{operation}");
            }
            let same_body = match (&official.0[..], &ours.0[..]) {
                ([official], [ours]) => same_bytes(&official.body, &ours.body),
                _ => false,
            };
            let (mut official, mut ours) = (parts(&official), parts(&ours));
            if same_body {
                // Maps are written in any order.
                for parts in [&mut official, &mut ours] {
                    parts.retain(|(name, _)| *name != "bytes");
                }
            }
            pair.compare(operation, name, official, ours);
        }
    }
    pair.finish();
}

fn same_bytes(official: &[u8], ours: &[u8]) -> bool {
    official == ours || same_letters(&String::from_utf8_lossy(official), &String::from_utf8_lossy(ours))
}

/// Headers whose values are compared; of others it is compared whether they are there.
const EQUAL: [&str; 7] = [
    "content-type",
    "content-length",
    "x-amz-target",
    "x-amz-date",
    "x-amz-security-token",
    "amz-sdk-request",
    "x-amzn-query-mode",
];

fn parts((sent, outcome): &(Vec<Sent>, Outcome)) -> Parts {
    let [request] = &sent[..] else {
        let kind = outcome.parts.iter().find(|(name, _)| *name == "kind").map(|(_, kind)| kind.clone());
        let text = format!("{} requests, {}", sent.len(), kind.unwrap_or_default());
        return vec![("kind", text), ("reason", causes(outcome))];
    };
    let mut names: Vec<&str> = request.headers.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    let mut parts = vec![
        ("kind", "1 request".to_owned()),
        ("body", ordered(&request.body)),
        ("bytes", String::from_utf8_lossy(&request.body).into_owned()),
        ("method", request.method.clone()),
        ("uri", request.uri.clone()),
        ("header names", names.join(", ")),
        ("signature", signature(request)),
        ("input", outcome.input.clone()),
    ];
    parts.extend(EQUAL.map(|name| (name, request.header(name).unwrap_or_default())));
    parts
}

/// Scope and signed headers. The rest is over headers that hold the version of the crate and a random id.
fn signature(request: &Sent) -> String {
    let header = request.header("authorization").unwrap_or_default();
    header.split(", Signature=").next().unwrap_or_default().to_owned()
}

fn causes(outcome: &Outcome) -> String {
    outcome.parts.iter().find(|(name, _)| *name == "causes").map(|(_, text)| text.clone()).unwrap_or_default()
}
