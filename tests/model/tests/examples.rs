//! Requests and responses that others wrote down.
//!
//! - `cli-examples.json`: the examples of the AWS CLI's documentation (`awscli/examples/cognito-idp` of aws/aws-cli) as its requests.
//! - `smithy-examples.json`: `smithy.api#examples` of Cognito's Smithy model.
//! - `unsigned-operations.json`: `tests/functional/test_cognito_idp.py` of boto/botocore.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod common;

use serde_json::Value;

use self::common::support::Answer;
use self::common::{as_declared, check_envelope, conformance, declared, exchange, normal, read_back, report};

/// A response that every output can be read from.
fn any_answer(name: &str) -> Answer {
    let output = declared(name).output;
    Answer::new(200, common::sample_of(&output).to_string())
}

async fn check_request(name: &str, signed: bool, body: &Value) {
    let (request, output) = exchange(&declared(name), body, any_answer(name)).await;
    let request = request.unwrap_or_else(|| panic!("{name}: nothing was sent: {output:?}"));
    check_envelope(name, signed, &request);
    assert_eq!(normal(&request.json().unwrap()), normal(&as_declared(&declared(name).input, body)), "{name}");
}

async fn check_response(name: &str, input: &Value, response: &Value) {
    let operation = declared(name);
    let (_, output) = exchange(&operation, input, Answer::new(200, response.to_string())).await;
    assert_eq!(output.as_ref().map(normal), Ok(normal(&read_back(&operation.output, response))), "{name}");
}

/// Two examples have a list of one text as a value of a map of texts, which the CLI sends and no typed client can say.
fn unwrap_texts(body: &mut Value) -> bool {
    let mut changed = false;
    for map in ["AuthParameters", "ChallengeResponses"] {
        for value in body.get_mut(map).and_then(Value::as_object_mut).into_iter().flat_map(|map| map.values_mut()) {
            if let [only] = value.as_array().map_or(&[][..], Vec::as_slice) {
                *value = only.clone();
                changed = true;
            }
        }
    }
    changed
}

#[tokio::test]
#[ignore = "needs CONFORMANCE_DIR"]
async fn cli() {
    let (mut requests, mut responses, mut corrected) = (0, 0, Vec::new());
    let examples = conformance("examples/cli-examples.json");
    for example in examples["examples"].as_array().unwrap() {
        let Some(request) = example.get("request") else { continue };
        let name = example["operation"].as_str().unwrap();
        assert_eq!(request["method"], "POST");
        assert_eq!(request["url"], "https://cognito-idp.us-west-2.amazonaws.com/");
        assert_eq!(request["content_type"], "application/x-amz-json-1.1");
        assert_eq!(request["x_amz_target"], format!("AWSCognitoIdentityProviderService.{name}"));
        let mut body = request["body"].clone();
        if unwrap_texts(&mut body) {
            corrected.push(name);
        }
        check_request(name, request["signed"].as_bool().unwrap(), &body).await;
        requests += 1;
        if let Some(response) = example.get("wire_response") {
            check_response(name, &body, response).await;
            responses += 1;
        }
    }
    assert_eq!(corrected, ["InitiateAuth", "RespondToAuthChallenge"]);
    report("cli-requests", requests);
    report("cli-responses", responses);
}

#[tokio::test]
#[ignore = "needs CONFORMANCE_DIR"]
async fn smithy() {
    let examples = conformance("examples/smithy-examples.json");
    let mut count = 0;
    for example in examples["examples"].as_array().unwrap() {
        let name = example["operation"].as_str().unwrap();
        check_request(name, declared(name).signed, &example["input"]).await;
        check_response(name, &example["input"], &example["output"]).await;
        count += 1;
    }
    report("smithy-examples", count);
    for test in examples["smoke_tests"].as_array().unwrap() {
        check_request(test["operation"].as_str().unwrap(), true, &test["params"]).await;
    }
}

#[tokio::test]
#[ignore = "needs CONFORMANCE_DIR"]
async fn unsigned() {
    let cases = conformance("examples/unsigned-operations.json");
    let cases = cases["cases"].as_array().unwrap();
    for case in cases {
        check_request(case["operation"].as_str().unwrap(), false, &case["input"]).await;
    }
    report("unsigned-operations", cases.len());
}
