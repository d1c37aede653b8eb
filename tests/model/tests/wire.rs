//! Every operation over the wire: requests and responses that are built from the model alone.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod common;

use model::model::Model;
use model::names;
use model::sample::{Extent, Sample};
use serde_json::{Value, json};

use self::common::support::Answer;
use self::common::{check_envelope, declared, exchange, model, normal, read_back, report};

/// Sends a sample of each operation's input and returns how many.
async fn requests(model: &Model, extent: Extent) -> usize {
    for (name, operation) in &model.operations {
        let body = Sample::new(model, extent).object(&operation.input);
        let (request, output) = exchange(&declared(name), &body, Answer::new(200, full_response(model, name))).await;
        assert!(output.is_ok(), "{name}: {output:?}");
        let request = request.unwrap();
        check_envelope(name, operation.signed, &request);
        assert_eq!(normal(&request.json().unwrap()), normal(&body), "{name}");
    }
    model.operations.len()
}

fn full_response(model: &Model, name: &str) -> String {
    Sample::new(model, Extent::Full).object(&model.operations[name].output).to_string()
}

async fn minimal_output(model: &Model, name: &str, response: &Value) -> Result<Value, String> {
    let input = Sample::new(model, Extent::Minimal).object(&model.operations[name].input);
    exchange(&declared(name), &input, Answer::new(200, response.to_string())).await.1
}

#[tokio::test]
#[ignore = "needs CONFORMANCE_DIR"]
async fn minimal_requests() {
    report("wire-minimal-requests", requests(&model(), Extent::Minimal).await);
}

#[tokio::test]
#[ignore = "needs CONFORMANCE_DIR"]
async fn full_requests() {
    report("wire-full-requests", requests(&model(), Extent::Full).await);
}

/// An input without its required members is refused before anything is sent, and the error names all of them.
#[tokio::test]
#[ignore = "needs CONFORMANCE_DIR"]
async fn incomplete_requests() {
    let model = model();
    let mut count = 0;
    for (name, operation) in &model.operations {
        let required: Vec<_> = operation.input.iter().filter(|member| member.required).collect();
        if required.is_empty() {
            continue;
        }
        let (request, output) = exchange(&declared(name), &json!({}), Answer::new(200, "{}")).await;
        assert!(request.is_none(), "{name} was sent");
        let error = output.unwrap_err();
        for member in required {
            assert!(error.contains(&names::snake(&member.name)), "{name}: {error}");
        }
        count += 1;
    }
    report("wire-incomplete-requests", count);
}

/// Members that nobody knows are skipped; those that the model leaves optional may be missing.
#[tokio::test]
#[ignore = "needs CONFORMANCE_DIR"]
async fn responses() {
    let model = model();
    for (name, operation) in &model.operations {
        for extent in [Extent::Minimal, Extent::Full] {
            let sample = Sample::new(&model, extent);
            let sent = Sample { strangers: true, ..sample }.object(&operation.output);
            assert_ne!(sent, sample.object(&operation.output), "{name}: the response has unknown members");
            let expected = match extent {
                Extent::Minimal => read_back(&declared(name).output, &sent),
                Extent::Full => sample.object(&operation.output),
            };
            let output = minimal_output(&model, name, &sent).await.unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(normal(&output), normal(&expected), "{name}");
        }
    }
    report("wire-responses", model.operations.len());
}

/// Every value of every enum goes both ways, and so does a value that nobody knows.
#[tokio::test]
#[ignore = "needs CONFORMANCE_DIR"]
async fn enum_values() {
    let model = model();
    let most = model.enums.values().map(Vec::len).max().unwrap();
    for (name, operation) in &model.operations {
        let mut previous = None;
        for choice in 0..=most {
            let sample = Sample { choice, ..Sample::new(&model, Extent::Full) };
            let (body, response) = (sample.object(&operation.input), sample.object(&operation.output));
            if previous.replace((body.clone(), response.clone())) == Some((body.clone(), response.clone())) {
                continue;
            }
            let answer = Answer::new(200, response.to_string());
            let (request, output) = exchange(&declared(name), &body, answer).await;
            assert_eq!(normal(&request.unwrap().json().unwrap()), normal(&body), "{name}");
            assert_eq!(output.as_ref().map(normal), Ok(normal(&response)), "{name}");
        }
    }
    report("wire-enum-values", model.enums.values().map(Vec::len).sum());
}

/// Fractions of seconds of any length, whole seconds, and times before 1970.
#[tokio::test]
#[ignore = "needs CONFORMANCE_DIR"]
async fn timestamps() {
    let model = model();
    let input = Sample::new(&model, Extent::Minimal).object(&model.operations["AdminGetUser"].input);
    for time in [json!(1_689_980_857.949), json!(1_689_980_857), json!(1.5), json!(1_701_129_701.653_129), json!(-0.25)]
    {
        let response = json!({ "Username": "ada", "UserCreateDate": time, "Enabled": true });
        let answer = Answer::new(200, response.to_string());
        let (_, output) = exchange(&declared("AdminGetUser"), &input, answer).await;
        assert_eq!(output, Ok(response));
    }
}

/// The service answers an operation without an output with an empty body.
#[tokio::test]
#[ignore = "needs CONFORMANCE_DIR"]
async fn empty_responses() {
    let model = model();
    let without_output = model.operations.iter().filter(|(_, operation)| operation.output.is_empty());
    let mut count = 0;
    for (name, operation) in without_output {
        let input = Sample::new(&model, Extent::Minimal).object(&operation.input);
        for body in ["", "{}"] {
            let (_, output) = exchange(&declared(name), &input, Answer::new(200, body)).await;
            assert_eq!(output, Ok(json!({})), "{name}");
        }
        count += 1;
    }
    report("wire-empty-responses", count);
}
