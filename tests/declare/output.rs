//! `output`, and what an output does with members that are missing, `null` or unknown.

use std::collections::HashMap;

use cognito::error::{BoxError, DisplayErrorContext, SdkError};
use cognito::operation::RequestId;
use cognito::primitives::DateTime;
use cognito::types::AttributeType;
use cognito::{cognito_operation, cognito_output, cognito_shape};

use crate::support::{Answer, Recorder};

/// Has an output of its own.
#[cognito_operation(extend = cognito::Client, output = HatReport)]
pub(crate) struct DescribeHatInput {}

/// The output, under a name that does not follow from the operation's.
#[cognito_output]
pub(crate) struct HatReport {
    /// The name, required.
    pub(crate) name: String,
    /// Whether it can be worn.
    pub(crate) wearable: bool,
    /// Its ribbons, required.
    pub(crate) ribbons: Vec<Ribbon>,
    /// When it was bought.
    pub(crate) bought_at: Option<DateTime>,
    /// Remarks.
    pub(crate) remarks: Option<HashMap<String, String>>,
    /// A shape of the `cognito` crate.
    pub(crate) owner: Option<AttributeType>,
}

/// A ribbon.
#[cognito_shape]
pub(crate) struct Ribbon {
    /// Its colour, required.
    pub(crate) colour: String,
    /// Its length, required.
    pub(crate) length: i32,
    /// The number of knots; always written.
    #[cognito(default)]
    pub(crate) knots: i64,
}

/// Has an output without secrets.
#[cognito_operation(extend = cognito::Client, output = CountHatsOutput)]
pub(crate) struct CountHatsInput {}

/// A number.
#[cognito_output]
pub(crate) struct CountHatsOutput {
    /// How many.
    pub(crate) count: i32,
}

/// Returns nothing.
#[cognito_operation(extend = cognito::Client)]
pub(crate) struct DropHatInput {}

async fn describe(body: &str) -> Result<HatReport, String> {
    let answer = Answer { headers: vec![("x-amzn-requestid".into(), "id-1".into())], ..Answer::new(200, body) };
    let client = cognito::Client::from_conf(Recorder::new([answer]).config().build());
    client.describe_hat().send().await.map_err(|error| DisplayErrorContext(error).to_string())
}

#[tokio::test]
async fn reads_members_and_skips_unknown_ones() -> Result<(), BoxError> {
    let body = r#"{"Name":"Bowler","Colour":{"a":[1]},"Ribbons":[{"Colour":"red","Length":3,"Knots":2}],"BoughtAt":1.5,
                   "Remarks":{"brim":"bent"},"Owner":{"Name":"email","Value":"a@b"},"Wearable":true}"#;
    let report = describe(body).await?;
    assert_eq!((report.name(), report.wearable()), ("Bowler", true));
    let [ribbon] = report.ribbons() else { return Err("one ribbon".into()) };
    assert_eq!((ribbon.colour(), ribbon.length(), ribbon.knots()), ("red", 3, 2));
    assert_eq!(report.bought_at(), Some(&DateTime::from_secs_and_nanos(1, 500_000_000)));
    assert_eq!(report.remarks().and_then(|remarks| remarks.get("brim")).map(String::as_str), Some("bent"));
    assert_eq!(report.owner().and_then(AttributeType::value), Some("a@b"));
    assert_eq!(report.request_id(), Some("id-1"));
    Ok(())
}

#[tokio::test]
async fn fills_in_required_members_that_are_missing() -> Result<(), BoxError> {
    for body in ["{}", "", " \n", r#"{"Name":null,"Wearable":null,"Ribbons":null,"BoughtAt":null}"#] {
        let report = describe(body).await?;
        assert_eq!((report.name(), report.wearable(), report.ribbons()), ("", false, &[][..]), "{body}");
        assert_eq!((report.bought_at(), report.remarks()), (None, None), "{body}");
    }
    let report = describe(r#"{"Ribbons":[{}]}"#).await?;
    assert_eq!(report.ribbons(), [Ribbon::builder().colour("").length(0).build()?]);
    Ok(())
}

#[tokio::test]
async fn of_a_repeated_member_the_last_counts() -> Result<(), BoxError> {
    assert_eq!(describe(r#"{"Name":"Bowler","Name":"Fez"}"#).await?.name(), "Fez");
    Ok(())
}

#[tokio::test]
async fn names_the_member_that_cannot_be_read() {
    for (body, expected) in [
        (r#"{"Ribbons":[{"Length":1.5}]}"#, "expected i32 in `Ribbons[0].Length` at byte 25"),
        (r#"{"Ribbons":[null]}"#, "expected an object in `Ribbons[0]` at byte 16"),
        ("[]", "expected an object at byte 0"),
        (r#"{"Name":"Bowler""#, "the text ends too early in `Name` at byte 16"),
    ] {
        let error = describe(body).await.err().unwrap_or_default();
        assert!(error.starts_with("response error") && error.contains(expected), "{body}: {error}");
    }
}

#[tokio::test]
async fn the_body_of_an_unreadable_output_is_kept_unless_it_may_hold_secrets() -> Result<(), BoxError> {
    let body = r#"{"Count":"three","Name":7}"#;
    let client = cognito::Client::from_conf(Recorder::new(vec![Answer::new(200, body); 2]).config().build());
    let Err(SdkError::ResponseError(error)) = client.count_hats().send().await else { return Err("no error".into()) };
    assert_eq!(error.raw().body().bytes(), Some(body.as_bytes()));
    // The owner of a hat is an attribute, whose value is sensitive.
    let Err(SdkError::ResponseError(error)) = client.describe_hat().send().await else { return Err("no error".into()) };
    assert_eq!(error.raw().body().bytes(), Some(&b""[..]));
    assert_eq!(error.raw().status().as_u16(), 200);
    Ok(())
}

#[tokio::test]
async fn an_output_without_members_is_generated() -> Result<(), BoxError> {
    let answer = Answer { headers: vec![("x-amz-request-id".into(), "id-2".into())], ..Answer::new(200, "") };
    let client = cognito::Client::from_conf(Recorder::new([answer]).config().build());
    let output: DropHatOutput = client.drop_hat().send().await?;
    assert_eq!(output.request_id(), Some("id-2"));
    assert_eq!(DropHatOutput::builder().build().request_id(), None);
    assert_eq!(format!("{output:?}"), r#"DropHatOutput { _request_id: Some("id-2") }"#);
    Ok(())
}

#[test]
fn can_be_stored() -> Result<(), BoxError> {
    let report = HatReport::builder()
        .name("Bowler")
        .wearable(true)
        .ribbons(Ribbon::builder().colour("red").length(3).build()?)
        .bought_at(DateTime::from_secs(-1))
        .remarks("brim", "bent")
        .build()?;
    let text = serde_json::to_string(&report)?;
    let expected = r#"{"Name":"Bowler","Wearable":true,"Ribbons":[{"Colour":"red","Length":3,"Knots":0}],"BoughtAt":-1,"Remarks":{"brim":"bent"}}"#;
    assert_eq!(text, expected);
    assert_eq!(serde_json::from_str::<HatReport>(&text)?, report);
    Ok(())
}
