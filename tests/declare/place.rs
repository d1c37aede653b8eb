//! Where declarations may stand: two in one module (as in all files here), inside a function, inside a test.

use cognito::error::BoxError;
use cognito::{cognito_enum, cognito_operation, cognito_output, cognito_shape};
use serde_json::json;

use crate::support::{Answer, Recorder};

/// One of two operations with members of the same names.
#[cognito_operation(extend = cognito::Client, output = PutHatOutput)]
pub(crate) struct PutHatInput {
    /// The hat.
    pub(crate) hat_id: String,
}

/// One of two outputs.
#[cognito_output]
pub(crate) struct PutHatOutput {
    /// The hat.
    pub(crate) hat_id: Option<String>,
}

/// The other operation.
#[cognito_operation(extend = cognito::Client, output = TakeHatOutput)]
pub(crate) struct TakeHatInput {
    /// The hat.
    pub(crate) hat_id: String,
}

/// The other output.
#[cognito_output]
pub(crate) struct TakeHatOutput {
    /// The hat.
    pub(crate) hat_id: Option<String>,
}

#[tokio::test]
async fn two_in_one_module() -> Result<(), BoxError> {
    let recorder = Recorder::new(vec![Answer::new(200, r#"{"HatId":"fez"}"#); 2]);
    let client = cognito::Client::from_conf(recorder.config().build());
    let put = client.put_hat().hat_id("fez").send().await?;
    let taken = client.take_hat().hat_id("fez").send().await?;
    assert_eq!((put.hat_id(), taken.hat_id()), (Some("fez"), Some("fez")));
    Ok(())
}

#[tokio::test]
async fn inside_a_function() -> Result<(), BoxError> {
    use std::collections::HashMap;

    use cognito::primitives::UnknownVariantValue;

    /// An operation that only this function knows.
    #[cognito_operation(extend = cognito::Client, output = ThrowHatOutput, errors = [UserNotFoundException])]
    struct ThrowHatInput {
        /// Where to.
        target: Target,
        /// How.
        style: Option<Style>,
    }

    /// What comes back.
    #[cognito_output]
    struct ThrowHatOutput {
        /// How far by attempt.
        distances: HashMap<String, i32>,
    }

    /// Where to.
    #[cognito_shape]
    struct Target {
        /// A name.
        name: Option<String>,
    }

    /// How.
    #[cognito_enum(rename_all = "snake_case")]
    enum Style {
        /// From below.
        UnderArm,
        /// A value that this version does not know, kept as received.
        #[cognito(unknown)]
        Unknown(UnknownVariantValue),
    }

    let answers =
        [Answer::new(200, r#"{"Distances":{"first":12}}"#), Answer::new(400, r#"{"__type":"UserNotFoundException"}"#)];
    let recorder = Recorder::new(answers);
    let client = cognito::Client::from_conf(recorder.config().build());
    let target = Target::builder().name("stand").build();
    let request = client.throw_hat().target(target).style(Style::UnderArm);
    assert_eq!(request.clone().send().await?.distances()["first"], 12);
    assert_eq!(
        recorder.requests().first().ok_or("no request")?.json()?,
        json!({ "Target": { "Name": "stand" }, "Style": "under_arm" })
    );
    let error = request.send().await.err().ok_or("no error")?.into_service_error();
    assert!(error.is_user_not_found_exception());
    Ok(())
}
