//! A program's own test: smithy's replay client plays the service, and `capture_request` shows what is sent.

use std::fmt::Write;

use aws_sdk_cognitoidentityprovider::config::{BehaviorVersion, Config, Credentials, Region};
use aws_sdk_cognitoidentityprovider::error::SdkError;
use aws_sdk_cognitoidentityprovider::operation::RequestId;
use aws_sdk_cognitoidentityprovider::types::{AuthFlowType, UserStatusType};
use aws_sdk_cognitoidentityprovider::{Client, config};
use aws_smithy_http_client::test_util::{ReplayEvent, StaticReplayClient, capture_request};
use aws_smithy_types::body::SdkBody;

const URL: &str = "https://cognito-idp.eu-west-1.amazonaws.com/";

fn event(operation: &str, sent: &'static str, status: u16, answer: &'static str) -> ReplayEvent {
    let request = http::Request::builder()
        .method("POST")
        .uri(URL)
        .header("content-type", "application/x-amz-json-1.1")
        .header("x-amz-target", format!("AWSCognitoIdentityProviderService.{operation}"))
        .body(SdkBody::from(sent));
    let response =
        http::Response::builder().status(status).header("x-amzn-requestid", "request-1").body(SdkBody::from(answer));
    ReplayEvent::new(request.expect("a request"), response.expect("a response"))
}

fn config(http_client: impl config::HttpClient + 'static) -> Config {
    Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-west-1"))
        .credentials_provider(Credentials::new("AKID", "secret", None, None, "replay"))
        .http_client(http_client)
        .build()
}

async fn replayed() -> anyhow::Result<String> {
    let mut text = String::new();
    let input = r#"{"UserPoolId":"eu-west-1_A","Username":"ada"}"#;
    let replay = StaticReplayClient::new(vec![
        event(
            "AdminGetUser",
            input,
            200,
            r#"{"Username":"ada","Enabled":true,"UserStatus":"CONFIRMED","UserCreateDate":1.7e9}"#,
        ),
        event("AdminGetUser", input, 400, r#"{"__type":"UserNotFoundException","message":"User does not exist."}"#),
        event("AdminGetUser", input, 400, r#"{"__type":"TooManyRequestsException","message":"slow down"}"#),
        event("AdminGetUser", input, 200, r#"{"Username":"ada","UserStatus":"SOMETHING_NEW"}"#),
    ]);
    let client = Client::from_conf(config(replay.clone()));
    let call = client.admin_get_user().user_pool_id("eu-west-1_A").username("ada");
    let user = call.clone().send().await?;
    assert_eq!(user.user_status(), Some(&UserStatusType::Confirmed));
    writeln!(text, "{:?} at {:?}, {:?}", user.user_status(), user.user_create_date(), user.request_id())?;
    let error = call.clone().send().await.expect_err("nobody of that name");
    assert!(matches!(&error, SdkError::ServiceError(error) if error.raw().status().as_u16() == 400));
    let error = error.into_service_error();
    writeln!(text, "{error} / {}", error.meta().message().unwrap_or_default())?;
    // A throttled attempt is repeated.
    let user = call.send().await?;
    writeln!(text, "{:?}", user.user_status().map(UserStatusType::as_str))?;
    replay.assert_requests_match(&["authorization", "user-agent", "x-amz-user-agent"]);
    writeln!(text, "requests: {}", replay.actual_requests().count())?;
    Ok(text)
}

async fn captured() -> anyhow::Result<String> {
    let answer = http::Response::builder().status(200).body(SdkBody::from("{}"))?;
    let (http_client, receiver) = capture_request(Some(answer));
    let client = Client::from_conf(config(http_client));
    let call = client.initiate_auth().client_id("app").auth_flow(AuthFlowType::UserPasswordAuth);
    call.auth_parameters("USERNAME", "ada").send().await?;
    let request = receiver.expect_request();
    let body = String::from_utf8_lossy(request.body().bytes().unwrap_or_default()).into_owned();
    let signed = request.headers().get("authorization").is_some();
    let target = request.headers().get("x-amz-target").unwrap_or_default();
    Ok(format!("{} {} {target} signed: {signed}\n{body}\n", request.method(), request.uri()))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    print!("{}{}", replayed().await?, captured().await?);
    Ok(())
}
