//! What the tests share: the model of the conformance data, calls into a recording transport, and comparing JSON.
#![allow(dead_code, reason = "every test file uses a part")]

use std::fs;

use cognito::__private::describe::{Member, Operation, Presence, Structure, Type};
use cognito::config::Region;
use cognito::{Client, CognitoClient};
use model::model::Model;
use model::source::{Source, conformance_dir};
use serde_json::{Map, Number, Value, json};

#[path = "../../../support/mod.rs"]
pub(crate) mod support;

use self::support::{Answer, Recorded, Recorder};

/// The model of `CONFORMANCE_DIR`.
pub(crate) fn model() -> Model {
    let folder = conformance_dir().expect("CONFORMANCE_DIR names the folder");
    Source::summary(&folder).expect("the model is readable").model
}

/// A JSON file of `CONFORMANCE_DIR`.
pub(crate) fn conformance(name: &str) -> Value {
    let file = conformance_dir().expect("CONFORMANCE_DIR names the folder").join(name);
    let text = fs::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    serde_json::from_slice(&text).expect("the file is JSON")
}

/// The description of an operation.
pub(crate) fn declared(name: &str) -> Operation {
    let mut all = cognito::operation::describe().into_iter();
    all.find(|operation| operation.name == name).unwrap_or_else(|| panic!("`{name}` is declared"))
}

/// Sends one request and answers it: what was sent, and the output or every text of the error.
pub(crate) async fn exchange(
    operation: &Operation,
    input: &Value,
    answer: Answer,
) -> (Option<Recorded>, Result<Value, String>) {
    let recorder = Recorder::new([answer]);
    let client = Client::from_conf(recorder.config().region(Region::new("us-west-2")).build());
    let result = (operation.send)(client.handle().clone(), &input.to_string()).await;
    let output = result.map(|text| serde_json::from_str(&text).expect("an output is JSON"));
    (recorder.requests().pop(), output)
}

/// Everything but the body: where a request goes and whether it is signed.
pub(crate) fn check_envelope(name: &str, signed: bool, request: &Recorded) {
    let header = |name: &str| request.headers.get(name).map(String::as_str);
    assert_eq!((&*request.method, &*request.uri), ("POST", "https://cognito-idp.us-west-2.amazonaws.com/"), "{name}");
    assert_eq!(header("content-type"), Some("application/x-amz-json-1.1"), "{name}");
    assert_eq!(header("x-amz-target"), Some(&*format!("AWSCognitoIdentityProviderService.{name}")));
    let authorization = header("authorization");
    assert_eq!(authorization.is_some(), signed, "{name}: {authorization:?}");
    assert!(authorization.is_none_or(|value| value.starts_with("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/")), "{name}");
}

/// What an output must say after a response was read into it: the members it knows, and what stands for absent ones.
pub(crate) fn read_back(structure: &Structure, response: &Value) -> Value {
    let member = |member: &Member| {
        let sent = response.get(member.wire).filter(|value| !value.is_null() || matches!(member.ty, Type::Document));
        let value = match (sent, member.presence) {
            (Some(value), _) => read_value(&member.ty, value),
            (None, Presence::Optional) => return None,
            (None, Presence::Required | Presence::Defaulted) => absent(&member.ty),
        };
        Some((member.wire.to_owned(), value))
    };
    Value::Object(structure.members.iter().filter_map(member).collect())
}

fn read_value(ty: &Type, value: &Value) -> Value {
    match (ty, value) {
        (Type::Structure(_, structure), value) => read_back(&structure(), value),
        (Type::List(element), Value::Array(values)) => values.iter().map(|value| read_value(element, value)).collect(),
        (Type::Map(_, element), Value::Object(entries)) => {
            Value::Object(entries.iter().map(|(key, value)| (key.clone(), read_value(element, value))).collect())
        }
        _ => value.clone(),
    }
}

/// A response with all members that an output has to have.
pub(crate) fn sample_of(structure: &Structure) -> Value {
    read_back(structure, &json!({}))
}

/// A request as typed structures say it: with the `default` members of nested structures, which are always written.
///
/// Members that are not declared stay, so that they are noticed.
pub(crate) fn as_declared(structure: &Structure, request: &Value) -> Value {
    let mut declared = request.clone();
    for member in &structure.members {
        match (request.get(member.wire), member.presence) {
            (Some(value), _) => declared[member.wire] = value_as_declared(&member.ty, value),
            (None, Presence::Defaulted) => declared[member.wire] = absent(&member.ty),
            (None, Presence::Required | Presence::Optional) => {}
        }
    }
    declared
}

fn value_as_declared(ty: &Type, value: &Value) -> Value {
    match (ty, value) {
        (Type::Structure(_, structure), value) => as_declared(&structure(), value),
        (Type::List(element), Value::Array(values)) => {
            values.iter().map(|value| value_as_declared(element, value)).collect()
        }
        (Type::Map(_, element), Value::Object(entries)) => {
            Value::Object(entries.iter().map(|(key, value)| (key.clone(), value_as_declared(element, value))).collect())
        }
        _ => value.clone(),
    }
}

/// What stands in for a member that the service left out.
fn absent(ty: &Type) -> Value {
    match ty {
        Type::Boolean => json!(false),
        Type::Integer | Type::Long | Type::Timestamp => json!(0),
        Type::List(_) => json!([]),
        Type::Map(..) | Type::Structure(..) => json!({}),
        Type::Document => Value::Null,
        Type::Text | Type::Blob | Type::Enumeration(..) => json!(""),
    }
}

/// The same value with whole numbers as integers: `1.0` and `1` are the same JSON number.
pub(crate) fn normal(value: &Value) -> Value {
    match value {
        Value::Number(number) => Value::Number(whole(number).unwrap_or_else(|| number.clone())),
        Value::Array(values) => values.iter().map(normal).collect(),
        Value::Object(members) => {
            Value::Object(members.iter().map(|(name, value)| (name.clone(), normal(value))).collect::<Map<_, _>>())
        }
        other => other.clone(),
    }
}

fn whole(number: &Number) -> Option<Number> {
    let number = number.as_f64().filter(|_| number.is_f64())?;
    let text = format!("{number}");
    text.parse::<i64>().ok().map(Number::from)
}

/// One line per set, which CI compares with the number that has to have run.
pub(crate) fn report(set: &str, count: usize) {
    println!("conformance: {set} {count}");
}
