//! A function as Lambda calls it: an event comes, an answer goes, and the client is shared by all calls.

use std::error::Error;
use std::fmt::Write;

use anyhow::Context;
use aws_sdk_cognitoidentityprovider::Client;
use aws_sdk_cognitoidentityprovider::error::{DisplayErrorContext, SdkError};
use aws_sdk_cognitoidentityprovider::operation::admin_get_user::AdminGetUserError;
use serde_json::{Value, json};

mod connect;

/// What lives as long as the function's container.
#[derive(Clone)]
struct State {
    client: Client,
    pool: String,
}

async fn handle(state: State, event: Value) -> Result<Value, Box<dyn Error + Send + Sync>> {
    let username = event["username"].as_str().ok_or("the event has no username")?;
    match event["action"].as_str() {
        Some("enable") => {
            state.client.admin_enable_user().user_pool_id(state.pool).username(username).send().await?;
            Ok(json!({ "enabled": true }))
        }
        Some("get") => match state.client.admin_get_user().user_pool_id(&state.pool).username(username).send().await {
            Ok(user) => {
                let status = user.user_status().map(|status| status.as_str());
                Ok(json!({ "statusCode": 200, "username": user.username(), "status": status, "enabled": user.enabled }))
            }
            Err(error) => Ok(json!({ "statusCode": status(&error), "error": error.to_string() })),
        },
        action => Err(format!("unknown action {action:?}").into()),
    }
}

fn status<R>(error: &SdkError<AdminGetUserError, R>) -> u16 {
    match error {
        SdkError::ServiceError(context) if context.err().is_user_not_found_exception() => 404,
        SdkError::ServiceError(_) => 400,
        SdkError::TimeoutError(_) | SdkError::DispatchFailure(_) => 503,
        _ => 500,
    }
}

pub async fn run(client: &Client) -> anyhow::Result<String> {
    let pool = client.create_user_pool().pool_name("handler").send().await?;
    let pool = pool.user_pool.and_then(|pool| pool.id).context("the pool has no id")?;
    let user = client.admin_create_user().user_pool_id(&pool).username("ada").send().await?;
    assert_eq!(user.user().and_then(|user| user.username()), Some("ada"));
    let (mut text, state) = (String::new(), State { client: client.clone(), pool });
    let events = [
        json!({ "action": "get", "username": "ada" }),
        json!({ "action": "get", "username": "nobody" }),
        json!({ "action": "enable", "username": "ada" }),
        json!({ "action": "enable", "username": "nobody" }),
        json!({ "action": "dance", "username": "ada" }),
        json!({}),
    ];
    for event in events {
        match handle(state.clone(), event.clone()).await {
            Ok(answer) => writeln!(text, "{event} -> {answer}")?,
            Err(error) => writeln!(text, "{event} failed: {}", first_line(&DisplayErrorContext(&*error).to_string()))?,
        }
    }
    client.delete_user_pool().user_pool_id(state.pool).send().await?;
    Ok(text)
}

/// The part of the text that says what happened; what follows is `Debug` of the error.
fn first_line(text: &str) -> &str {
    text.split(" (").next().unwrap_or(text)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    print!("{}", run(&connect::client()).await?);
    Ok(())
}
