//! `client`, `extend`, `method` and `crate`, and the other ways to send an operation.

use cognito::error::BoxError;
use cognito::{Operation, cognito_operation};

use crate::support::{Answer, Recorder};

/// Is for the client at the root of this crate.
#[cognito_operation]
pub(crate) struct BuyHatInput {
    /// The hat.
    pub(crate) hat_id: Option<String>,
}

/// Is for a client that is named.
#[cognito_operation(client = crate::Client, method = sell)]
pub(crate) struct SellHatInput {}

/// Is for a client of another crate.
#[cognito_operation(extend = cognito::Client, crate = ::cognito)]
pub(crate) struct MendHatInput {}

/// Is for a client of another crate, through a trait with a name of its own.
#[cognito_operation(extend = cognito::Client as HatWashing, method = wash)]
pub(crate) struct WashHatInput {}

fn targets(recorder: &Recorder) -> Vec<String> {
    let requests = recorder.requests();
    requests.iter().filter_map(|request| request.headers["x-amz-target"].split('.').nth(1).map(str::to_owned)).collect()
}

#[tokio::test]
async fn methods_go_on_the_client_that_is_named() -> Result<(), BoxError> {
    let recorder = Recorder::new(vec![Answer::new(200, "{}"); 4]);
    let own = crate::Client::new(recorder.config().build());
    own.buy_hat().hat_id("fez").send().await?;
    own.sell().send().await?;
    let foreign = cognito::Client::from_conf(recorder.config().build());
    MendHatExt::mend_hat(&foreign).send().await?;
    HatWashing::wash(&foreign).send().await?;
    assert_eq!(targets(&recorder), ["BuyHat", "SellHat", "MendHat", "WashHat"]);
    Ok(())
}

#[tokio::test]
async fn every_client_can_send_every_operation() -> Result<(), BoxError> {
    let recorder = Recorder::new(vec![Answer::new(200, "{}"); 4]);
    let (own, foreign) =
        (crate::Client::new(recorder.config().build()), cognito::Client::from_conf(recorder.config().build()));
    foreign.operation::<BuyHatInput>().hat_id("fez").send().await?;
    BuyHatInput::builder().hat_id("fez").send_with(&foreign).await?;
    MendHatInput::builder().send_with(&own).await?;
    cognito::operation::get_user::GetUserInput::builder().access_token("token").send_with(&own).await?;
    assert_eq!(targets(&recorder), ["BuyHat", "BuyHat", "MendHat", "GetUser"]);
    Ok(())
}

#[tokio::test]
async fn builders_can_be_awaited_stored_and_cloned() -> Result<(), BoxError> {
    let recorder = Recorder::new(vec![Answer::new(200, "{}"); 2]);
    let client = crate::Client::new(recorder.config().build());
    let request: <BuyHatInput as Operation>::FluentBuilder = client.buy_hat().hat_id("fez");
    assert_eq!(request.as_input().get_hat_id().as_deref(), Some("fez"));
    assert_eq!(request.get_hat_id().as_deref(), Some("fez"));
    // A call can go to another task and outlive the client.
    let sent = tokio::spawn(request.clone().into_future());
    request.set_hat_id(None).send().await?;
    drop(client);
    sent.await??;
    let mut bodies: Vec<_> = recorder.requests().into_iter().map(|request| request.body).collect();
    bodies.sort();
    assert_eq!(bodies, [r#"{"HatId":"fez"}"#, "{}"]);
    Ok(())
}
