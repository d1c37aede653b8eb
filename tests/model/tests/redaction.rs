//! No text of an input, a builder, an output or an error shows the value of a sensitive member.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod common;

use std::collections::BTreeMap;

use cognito::__private::describe::{Operation, Structure, Type};
use cognito::config::Region;
use cognito::error::DisplayErrorContext;
use cognito::{Client, CognitoClient};
use model::model::{Member, Model};
use model::names;
use model::sample::{Extent, Sample};
use serde_json::{Value, json};

use self::common::support::{Answer, Recorder};
use self::common::{declared, exchange, model, report};

const CANARY: &str = "canary-7Hq2";

fn full(model: &Model, members: &[Member]) -> Value {
    Sample { secret: CANARY, ..Sample::new(model, Extent::Full) }.object(members)
}

fn assert_hidden(place: &str, text: &str) {
    assert!(!text.contains(CANARY), "{place} shows a sensitive member: {text}");
}

/// All shapes that the declarations lead to, by their names in Rust.
fn shapes() -> BTreeMap<&'static str, Structure> {
    fn add(ty: &Type, shapes: &mut BTreeMap<&'static str, Structure>) {
        match ty {
            Type::List(inner) | Type::Map(_, inner) => add(inner, shapes),
            Type::Structure(name, structure) if !shapes.contains_key(name) => {
                let structure = structure();
                shapes.insert(name, structure.clone());
                structure.members.iter().for_each(|member| add(&member.ty, shapes));
            }
            _ => {}
        }
    }
    let mut shapes = BTreeMap::new();
    for operation in cognito::operation::describe() {
        let members = operation.input.members.iter().chain(&operation.output.members);
        members.for_each(|member| add(&member.ty, &mut shapes));
    }
    shapes
}

/// Checks the struct and its builder, and that they show what is not sensitive. Returns the number of sensitive members.
fn check_structure(model: &Model, members: &[Member], structure: &Structure) -> usize {
    let texts = (structure.debug)(&full(model, members).to_string()).unwrap();
    for text in &texts {
        assert_hidden(structure.name, text);
        for member in members {
            let field = names::snake(&member.name);
            let shown = if member.sensitive { "\"*** Sensitive Data Redacted ***\"" } else { "" };
            assert!(text.contains(&format!("{field}: {shown}")), "{}.{field}: {text}", structure.name);
        }
        let has_open_text = members.iter().any(|member| member.ty == model::model::Type::Text && !member.sensitive);
        assert!(!has_open_text || text.contains("the \\\""), "{} shows nothing: {text}", structure.name);
    }
    members.iter().filter(|member| member.sensitive).count()
}

#[test]
#[ignore = "needs CONFORMANCE_DIR"]
fn structures_and_builders() {
    let model = model();
    let mut count = 0;
    let by_rust_name: BTreeMap<_, _> =
        model.structures.iter().map(|(name, members)| (names::type_name(name), members)).collect();
    for (name, shape) in shapes() {
        count += check_structure(&model, by_rust_name[name], &shape);
    }
    for (name, operation) in &model.operations {
        let declared = declared(name);
        count += check_structure(&model, &operation.input, &declared.input);
        count += check_structure(&model, &operation.output, &declared.output);
    }
    report("redacted-members", count);
}

#[tokio::test]
#[ignore = "needs CONFORMANCE_DIR"]
async fn fluent_builders() {
    let model = model();
    let recorder = Recorder::new([]);
    let client = Client::from_conf(recorder.config().region(Region::new("us-west-2")).build());
    for (name, operation) in &model.operations {
        let input = full(&model, &operation.input).to_string();
        let text = (declared(name).fluent)(client.handle().clone(), &input).unwrap();
        assert_hidden(name, &text);
        assert!(!text.contains("secret\""), "{name} shows the credentials: {text}");
    }
    report("redacted-fluent-builders", model.operations.len());
}

/// An exception, no answer at all, and an input that is not complete: none of them shows the input.
#[tokio::test]
#[ignore = "needs CONFORMANCE_DIR"]
async fn errors_without_output() {
    let model = model();
    let refusal = r#"{"__type":"NotAuthorizedException","message":"No."}"#;
    for (name, operation) in &model.operations {
        let (declared, input) = (declared(name), full(&model, &operation.input));
        assert!(fails_silently(&declared, &input, Answer::new(400, refusal)).await, "{name}");
        let client = Client::from_conf(Recorder::new([]).config().build());
        let unanswered = (declared.send)(client.handle().clone(), &input.to_string()).await.unwrap_err();
        assert_hidden(name, &unanswered);
        let mut incomplete = input.clone();
        if let Some(required) = operation.input.iter().find(|member| member.required) {
            incomplete.as_object_mut().unwrap().remove(&required.name);
            assert!(fails_silently(&declared, &incomplete, Answer::new(200, "{}")).await, "{name}");
        }
    }
    report("redacted-input-operations", model.operations.len());
}

/// The error of the whole service, in all of its texts.
#[tokio::test]
async fn service_error() {
    let answer = Answer::new(200, format!(r#"{{"Username":"{CANARY}","MFAOptions":"{CANARY}"}}"#));
    let client = Client::from_conf(Recorder::new([answer]).config().build());
    let error = client.admin_get_user().user_pool_id("eu-west-1_a").username(CANARY).await.unwrap_err();
    assert_hidden("AdminGetUser", &format!("{error} {error:?} {error:#?} {}", DisplayErrorContext(&error)));
    assert!(error.to_string().contains("MFAOptions"), "{error}");
}

/// The response of every operation that returns secrets, damaged in every way that makes it unreadable, also under an error status.
#[tokio::test]
#[ignore = "needs CONFORMANCE_DIR"]
async fn errors() {
    let model = model();
    let mut count = 0;
    for (name, operation) in model.operations.iter().filter(|(_, operation)| model.sensitive(&operation.output)) {
        let (declared, input) = (declared(name), full(&model, &operation.input));
        let response = full(&model, &operation.output);
        let mut failures = 0;
        for body in damaged(&response) {
            failures += usize::from(fails_silently(&declared, &input, Answer::new(200, &*body)).await);
            assert!(fails_silently(&declared, &input, Answer::new(400, &*body)).await, "{name}");
        }
        assert!(failures > 0, "{name}: no damage was noticed");
        count += 1;
    }
    report("redacted-error-operations", count);
}

/// Whether the call failed; its error must not show the canary.
async fn fails_silently(declared: &Operation, input: &Value, answer: Answer) -> bool {
    let body = answer.body.clone();
    let (_, output) = exchange(declared, input, answer).await;
    if let Err(error) = &output {
        assert_hidden(&format!("the error of {} for {body}", declared.name), error);
    }
    output.is_err()
}

/// The response cut off, followed by more, without a bracket, and with a wrong type at every place.
fn damaged(response: &Value) -> Vec<String> {
    let text = response.to_string();
    let mut bodies =
        vec![format!("{text}{CANARY}"), format!("[{text}]"), text.replacen(':', "", 1), text.replace("\":", "\" ")];
    bodies.extend((1..text.len()).step_by(7).filter_map(|end| text.get(..end)).map(str::to_owned));
    for place in places(response, String::new()) {
        for wrong in [json!([CANARY]), json!({ CANARY: CANARY }), json!(CANARY), json!(true), json!(1.5)] {
            let mut damaged = response.clone();
            *damaged.pointer_mut(&place).unwrap() = wrong;
            bodies.push(damaged.to_string());
        }
    }
    bodies
}

/// The JSON pointers of all values inside a value.
fn places(value: &Value, prefix: String) -> Vec<String> {
    let inside =
        |key: &str, value: &Value| places(value, format!("{prefix}/{}", key.replace('~', "~0").replace('/', "~1")));
    let mut found: Vec<String> = match value {
        Value::Object(members) => members.iter().flat_map(|(name, value)| inside(name, value)).collect(),
        Value::Array(elements) => {
            elements.iter().enumerate().flat_map(|(index, value)| inside(&index.to_string(), value)).collect()
        }
        _ => Vec::new(),
    };
    found.push(prefix);
    found
}
