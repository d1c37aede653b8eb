//! A web service over the client, whose errors become HTTP statuses.

use std::fmt::Write;

use anyhow::Context;
use aws_sdk_cognitoidentityprovider::Client;
use aws_sdk_cognitoidentityprovider::error::SdkError;
use aws_sdk_cognitoidentityprovider::operation::admin_create_user::AdminCreateUserError;
use aws_sdk_cognitoidentityprovider::operation::admin_get_user::{AdminGetUserError, AdminGetUserOutput};
use axum::body::{Body, to_bytes};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use http::{Request, StatusCode};
use serde_json::{Value, json};
use tower::ServiceExt;

mod connect;

#[derive(Clone)]
struct App {
    users: Client,
    pool: String,
}

#[derive(Debug, thiserror::Error)]
enum Problem {
    #[error("there is no such user")]
    NotFound,
    #[error("the user exists")]
    Exists(#[source] AdminCreateUserError),
    #[error("the user could not be read")]
    Read(#[from] SdkError<AdminGetUserError>),
    #[error("the user could not be made")]
    Create(#[from] SdkError<AdminCreateUserError>),
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = match &self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Exists(_) => StatusCode::CONFLICT,
            Self::Read(SdkError::TimeoutError(_)) | Self::Create(SdkError::TimeoutError(_)) => {
                StatusCode::GATEWAY_TIMEOUT
            }
            Self::Read(_) | Self::Create(_) => StatusCode::BAD_GATEWAY,
        };
        (status, Json(json!({ "error": self.to_string() }))).into_response()
    }
}

async fn read(State(app): State<App>, Path(name): Path<String>) -> Result<Json<Value>, Problem> {
    let user = app.users.admin_get_user().user_pool_id(app.pool).username(name).send().await;
    let user: AdminGetUserOutput = match user {
        Err(error) if matches!(error.as_service_error(), Some(AdminGetUserError::UserNotFoundException(_))) => {
            return Err(Problem::NotFound);
        }
        other => other?,
    };
    Ok(Json(json!({ "name": user.username, "status": user.user_status.map(|status| status.to_string()) })))
}

async fn create(State(app): State<App>, Path(name): Path<String>) -> Result<StatusCode, Problem> {
    let create = app.users.admin_create_user().user_pool_id(&app.pool).username(name);
    if let Err(error) = create.send().await {
        let is_known = error.as_service_error().is_some_and(AdminCreateUserError::is_username_exists_exception);
        return Err(if is_known { Problem::Exists(error.into_service_error()) } else { error.into() });
    }
    Ok(StatusCode::CREATED)
}

pub async fn run(client: &Client) -> anyhow::Result<String> {
    let pool = client.create_user_pool().pool_name("service").send().await?;
    let pool = pool.user_pool().and_then(|pool| pool.id()).context("the pool has no id")?.to_owned();
    let good = App { users: client.clone(), pool: pool.clone() };
    let bad = App { pool: "us-east-1_Nowhere".to_owned(), ..good.clone() };
    let routes = Router::new().route("/users/{name}", get(read).put(create));
    let mut text = String::new();
    for (app, method, name) in [
        (&good, "GET", "ada"),
        (&good, "PUT", "ada"),
        (&good, "PUT", "ada"),
        (&good, "GET", "ada"),
        (&bad, "GET", "ada"),
    ] {
        let request = Request::builder().method(method).uri(format!("/users/{name}")).body(Body::empty())?;
        let response = routes.clone().with_state(app.clone()).oneshot(request).await?;
        let status = response.status();
        let body = to_bytes(response.into_body(), 1 << 16).await?;
        writeln!(text, "{method} {name}: {status} {}", String::from_utf8_lossy(&body))?;
    }
    client.delete_user_pool().user_pool_id(pool).send().await?;
    Ok(text)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    print!("{}", run(&connect::client()).await?);
    Ok(())
}
