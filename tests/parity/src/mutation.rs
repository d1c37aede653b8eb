//! Bodies that differ from a good one in one place.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

/// Where a value is, and how it is reached from the one that holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Member(String),
    Element(usize),
}

/// Makes bodies. Shapes occur in many outputs; in each one only what was not there before is changed.
#[derive(Debug, Default)]
pub struct Mutations {
    seen: HashSet<String>,
}

impl Mutations {
    /// Every variation of a body, with its name.
    pub fn of(&mut self, body: &Value) -> Vec<(String, Vec<u8>)> {
        let mut cases = Vec::new();
        let mut places = Vec::new();
        walk(body, &mut Vec::new(), &mut places);
        for place in &places {
            self.change(body, place, &mut cases);
        }
        cases
    }

    fn change(&mut self, body: &Value, place: &[Step], cases: &mut Vec<(String, Vec<u8>)>) {
        let value = at(body, place);
        if let Some((last, above)) = place.split_last() {
            let signature = format!("{}/{last:?}", signature(at(body, above)));
            // The members of an output are its own, those of a shape are the same everywhere.
            if !above.is_empty() && !self.seen.insert(signature) {
                return;
            }
            let name = name(place);
            if let Step::Member(member) = last {
                cases.push((
                    format!("without {name}"),
                    changed(body, above, |value| drop(object(value).remove(member))),
                ));
                cases.push((format!("twice {name}"), twice(body, above, member)));
            }
            cases.push((format!("null {name}"), changed(body, place, |value| *value = Value::Null)));
            for (kind, wrong) in others(value) {
                cases.push((format!("{kind} {name}"), changed(body, place, |value| *value = wrong)));
            }
        }
        if value.is_object() {
            let text = changed(body, place, |value| {
                object(value).insert("NotKnownHere".to_owned(), json!({"a": [1, {"b": null}]}));
            });
            cases.push((format!("unknown member in {}", name(place)), text));
        }
    }
}

/// Values to put in the place of one: of the same type with other content, and of all other types.
fn others(value: &Value) -> Vec<(&'static str, Value)> {
    let same = match value {
        Value::String(_) => vec![
            ("unknown text", json!("NOT_KNOWN \"here\"")),
            ("empty text", json!("")),
            ("not-a-number text", json!("NaN")),
            ("numeric text", json!("12")),
        ],
        Value::Number(_) => vec![
            ("negative", json!(-1)),
            ("zero", json!(0)),
            ("fraction", json!(0.999)),
            ("whole fraction", json!(5.0)),
            ("past i32", json!(2_147_483_648_i64)),
            ("past i64", json!(1e19)),
            ("huge", json!(1e300)),
        ],
        _ => Vec::new(),
    };
    let all = [
        ("text", json!("text")),
        ("number", json!(7)),
        ("fraction", json!(7.5)),
        ("bool", json!(true)),
        ("list", json!([])),
        ("list of null", json!([null])),
        ("object", json!({})),
        ("object of null", json!({"key-1": null})),
    ];
    let kind = std::mem::discriminant(value);
    let different =
        all.into_iter().filter(|(name, other)| std::mem::discriminant(other) != kind || name.contains("null"));
    same.into_iter().chain(different).collect()
}

fn walk(value: &Value, here: &mut Vec<Step>, places: &mut Vec<Vec<Step>>) {
    places.push(here.clone());
    let steps: Vec<(Step, &Value)> = match value {
        Value::Object(members) => members.iter().map(|(name, value)| (Step::Member(name.clone()), value)).collect(),
        Value::Array(elements) => elements.iter().enumerate().map(|(at, value)| (Step::Element(at), value)).collect(),
        _ => Vec::new(),
    };
    for (step, value) in steps {
        here.push(step);
        walk(value, here, places);
        here.pop();
    }
}

fn at<'a>(body: &'a Value, place: &[Step]) -> &'a Value {
    place.iter().fold(body, |value, step| match step {
        Step::Member(name) => &value[name],
        Step::Element(at) => &value[at],
    })
}

fn changed(body: &Value, place: &[Step], change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut body = body.clone();
    change(place.iter().fold(&mut body, |value, step| match step {
        Step::Member(name) => &mut value[name],
        Step::Element(at) => &mut value[at],
    }));
    body.to_string().into_bytes()
}

/// The member first with its value and at the end of the object once more: as `null`, so that the last one is visible.
fn twice(body: &Value, above: &[Step], member: &str) -> Vec<u8> {
    let marked = changed(body, above, |value| {
        object(value).insert("again".to_owned(), Value::Null);
    });
    String::from_utf8_lossy(&marked).replace(r#""again":"#, &format!("{}:", json!(member))).into_bytes()
}

fn object(value: &mut Value) -> &mut Map<String, Value> {
    value.as_object_mut().expect("an object")
}

/// What tells one shape from another: the names of its members.
fn signature(value: &Value) -> String {
    match value {
        Value::Object(members) => members.keys().map(String::as_str).collect::<Vec<_>>().join(","),
        Value::Array(elements) => format!("[{}]", elements.first().map(signature).unwrap_or_default()),
        Value::String(_) => "text".to_owned(),
        _ => "value".to_owned(),
    }
}

fn name(place: &[Step]) -> String {
    let mut name = String::new();
    for step in place {
        match step {
            Step::Member(member) if name.is_empty() => name.push_str(member),
            Step::Member(member) => name.extend([".", member]),
            Step::Element(at) => name.push_str(&format!("[{at}]")),
        }
    }
    if name.is_empty() { "the output".to_owned() } else { name }
}
