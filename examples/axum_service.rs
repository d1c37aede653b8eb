//! An axum service with three admin routes over the client; errors of the call become HTTP statuses.
//!
//! `cargo run --example axum_service` serves on <http://127.0.0.1:3000> from a pool in memory:
//!
//! ```text
//! curl -X POST localhost:3000/users/ada -H 'content-type: application/json' -d '{"email": "ada@example.com"}'
//! curl localhost:3000/users/ada
//! curl -X POST localhost:3000/users/ada/reset
//! ```

use std::error::Error;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use cognito::Client;
use cognito::local::Local;
use cognito::types::AttributeType;
use serde_json::{Value, json};

/// What every route needs; cheap to clone, as a client is.
#[derive(Clone, Debug)]
pub struct Users {
    /// The client.
    pub client: Client,
    /// The pool that the routes work on.
    pub pool: String,
}

/// A failed request. `?` makes it from the error of any operation.
#[derive(Debug)]
pub struct Failure(cognito::Error);

impl<E: Into<cognito::Error>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        use cognito::Error;
        let status = match &self.0 {
            Error::UserNotFoundException(_) => StatusCode::NOT_FOUND,
            Error::UsernameExistsException(_) => StatusCode::CONFLICT,
            Error::InvalidParameterException(_) | Error::InvalidPasswordException(_) => StatusCode::BAD_REQUEST,
            Error::NotAuthorizedException(_) => StatusCode::FORBIDDEN,
            Error::TooManyRequestsException(_) | Error::LimitExceededException(_) => StatusCode::TOO_MANY_REQUESTS,
            // The details are for our log; the caller learns only that it was not their fault.
            other => {
                eprintln!("{other}");
                return (StatusCode::BAD_GATEWAY, Json(json!({ "error": "the user directory did not answer" })))
                    .into_response();
            }
        };
        (status, Json(json!({ "error": self.0.to_string() }))).into_response()
    }
}

/// The service's routes.
pub fn router(users: Users) -> Router {
    Router::new()
        .route("/users/{name}", get(show).post(create))
        .route("/users/{name}/reset", post(reset))
        .with_state(users)
}

async fn create(
    State(users): State<Users>,
    Path(name): Path<String>,
    Json(body): Json<Value>,
) -> Result<Response, Failure> {
    let mut request = users.client.admin_create_user().user_pool_id(&users.pool).username(&name);
    if let Some(email) = body["email"].as_str() {
        request = request.user_attributes(AttributeType::builder().name("email").value(email).build()?);
        request = request.user_attributes(AttributeType::builder().name("email_verified").value("true").build()?);
    }
    request.await?;
    Ok((StatusCode::CREATED, Json(json!({ "name": name }))).into_response())
}

async fn show(State(users): State<Users>, Path(name): Path<String>) -> Result<Json<Value>, Failure> {
    let user = users.client.admin_get_user().user_pool_id(&users.pool).username(name).send().await?;
    // Outputs and shapes are serde types, in the service's own form.
    Ok(Json(json!({ "name": user.username(), "status": user.user_status(), "attributes": user.user_attributes() })))
}

async fn reset(State(users): State<Users>, Path(name): Path<String>) -> Result<StatusCode, Failure> {
    users.client.admin_reset_user_password().user_pool_id(&users.pool).username(name).send().await?;
    Ok(StatusCode::NO_CONTENT)
}

/// A pool in memory for the routes to work on.
pub async fn users_in_memory() -> Result<Users, cognito::Error> {
    let client = Local::new().client();
    let created = client.create_user_pool().pool_name("axum").await?;
    let pool = created.user_pool().and_then(|pool| pool.id()).unwrap_or_default().to_owned();
    Ok(Users { client, pool })
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    println!("serving on http://{}", listener.local_addr()?);
    axum::serve(listener, router(users_in_memory().await?)).await?;
    Ok(())
}
