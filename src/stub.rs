//! A client for tests whose operations are answered by closures.
//!
//! Everything but the network is real: requests are built, signed and serialised, and the answers are responses that the client parses. What a
//! test does not answer is refused by name. For a service that keeps users, groups and sessions there is the feature `local`.
//!
//! ```
//! use cognito::Client;
//! use cognito::operation::admin_get_user::AdminGetUserOutput;
//! use cognito::operation::admin_reset_user_password::AdminResetUserPasswordError;
//! use cognito::stub::Stub;
//! use cognito::types::error::UserNotFoundException;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let stub = Stub::new()
//!     .on(Client::admin_get_user, |input| {
//!         Ok(AdminGetUserOutput::builder().username(input.username).build().expect("a complete output"))
//!     })
//!     .on(Client::admin_reset_user_password, |_| {
//!         let gone = UserNotFoundException::builder().message("User does not exist.").build();
//!         Err(AdminResetUserPasswordError::UserNotFoundException(gone))
//!     });
//! let client = stub.client();
//!
//! let user = client.admin_get_user().user_pool_id("eu-west-1_AbCdEfGhI").username("ada").send().await?;
//! assert_eq!(user.username(), "ada");
//!
//! let reset = client.admin_reset_user_password().user_pool_id("eu-west-1_AbCdEfGhI").username("ada");
//! let error = reset.send().await.unwrap_err().into_service_error();
//! assert!(error.is_user_not_found_exception());
//! assert_eq!(stub.calls(Client::admin_reset_user_password)[0].username, "ada");
//! # Ok(())
//! # }
//! ```

use std::any::Any;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use aws_credential_types::Credentials;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::retry::RetryConfig;
use aws_types::region::Region;
use cognito_runtime::operation::FluentBuilder;
use cognito_runtime::{Operation, json};

use crate::config::{Builder, Config};
use crate::error::{BoxError, OperationError};
use crate::{Client, answer};

/// Answers of operations, and the calls that were made. All clones are the same stub.
#[derive(Clone, Default)]
pub struct Stub(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    /// By the target of the operation.
    answers: HashMap<&'static str, Answer>,
    calls: Vec<(&'static str, Input)>,
}

type Input = Box<dyn Any + Send>;
/// From the body of a request to the input and the response.
type Answer = Arc<dyn Fn(&[u8]) -> Result<(Input, Response), BoxError> + Send + Sync>;

/// The code of an error, and the body.
type Response = (Option<String>, Vec<u8>);

impl Stub {
    /// A stub that refuses every call.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers an operation, named by its method, with what `answer` makes of the input. A later answer replaces an earlier one.
    ///
    /// An error travels as the response by which the service would say it: its code, message and other members. One that was made from a cause
    /// alone has no code, and ends the call as a `DispatchFailure` with that cause.
    #[must_use]
    pub fn on<F, A>(self, method: fn(&Client) -> F, answer: A) -> Self
    where
        F: FluentBuilder,
        A: Fn(F::Operation) -> Result<Output<F>, Error<F>> + Send + Sync + 'static,
    {
        let _ = method;
        let run = move |body: &[u8]| -> Result<(Input, Response), BoxError> {
            let input: F::Operation = json::from_slice(body)?;
            let response = match answer(input.clone()) {
                Ok(output) => (None, json::to_vec(&output)?),
                Err(error) => {
                    let exception = error.into_exception();
                    let Some((code, body)) = exception.to_response() else { return Err(exception.error) };
                    (Some(code), body)
                }
            };
            Ok((Box::new(input), response))
        };
        self.state().answers.insert(F::Operation::META.target, Arc::new(run));
        self
    }

    /// The inputs of the answered calls of an operation, in their order; each attempt counts.
    ///
    /// Sensitive members are there; `Debug` of an input hides them.
    pub fn calls<F: FluentBuilder>(&self, method: fn(&Client) -> F) -> Vec<F::Operation> {
        let _ = method;
        let target = F::Operation::META.target;
        let state = self.state();
        let inputs = state.calls.iter().filter(|(called, _)| *called == target);
        inputs.filter_map(|(_, input)| input.downcast_ref().cloned()).collect()
    }

    /// A client that is answered by this stub.
    #[must_use]
    pub fn client(&self) -> Client {
        Client::from_conf(self.config().build())
    }

    /// The configuration of such a client, to be changed: a Region, credentials of no account, and no retries.
    #[must_use]
    pub fn config(&self) -> Builder {
        Config::builder()
            .region(Region::new("eu-west-1"))
            .credentials_provider(Credentials::new("AKIDEXAMPLE", "of-no-account", None, None, "cognito::stub"))
            .retry_config(RetryConfig::disabled())
            .http_client(self.clone())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn response(&self, request: &HttpRequest) -> Result<HttpResponse, ConnectorError> {
        let target = request.headers().get("x-amz-target").unwrap_or_default();
        let answer = self.state().answers.get_key_value(target).map(|(target, run)| (*target, Arc::clone(run)));
        let body = request.body().bytes().unwrap_or_default();
        let name = target.rsplit('.').next().unwrap_or_default();
        let Some((target, run)) = answer else {
            return Err(ConnectorError::user(
                format!("the stub has no answer for `{name}`; give it one with `Stub::on(..)`").into(),
            ));
        };
        // Not while the state is locked: an answer may look at the calls.
        let (input, (code, body)) = run(body).map_err(|error| ConnectorError::other(error, None))?;
        let mut state = self.state();
        state.calls.push((target, input));
        answer::response(code.as_deref(), body, format!("stub-{}", state.calls.len()))
    }
}

/// What the operation of the fluent builder `F` returns.
pub type Output<F> = <<F as FluentBuilder>::Operation as Operation>::Output;

/// What the operation of the fluent builder `F` fails with.
pub type Error<F> = <<F as FluentBuilder>::Operation as Operation>::Error;

impl HttpClient for Stub {
    fn http_connector(&self, _: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for Stub {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        HttpConnectorFuture::ready(self.response(&request))
    }
}

impl fmt::Debug for Stub {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        let mut answered: Vec<_> = state.answers.keys().collect();
        answered.sort_unstable();
        f.debug_struct("Stub").field("answers", &answered).field("calls", &state.calls.len()).finish()
    }
}
