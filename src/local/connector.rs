//! From an HTTP request to an HTTP response, behind the seam of the AWS crates.

use std::sync::PoisonError;

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;

use super::{Fault, Local, State, signature};
use crate::answer::{self, CONTENT_TYPE};

const TARGET_PREFIX: &str = "AWSCognitoIdentityProviderService.";

impl HttpClient for Local {
    fn http_connector(&self, _: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for Local {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let local = self.clone();
        HttpConnectorFuture::new(async move { local.response(&request) })
    }
}

impl Local {
    fn response(&self, request: &HttpRequest) -> Result<HttpResponse, ConnectorError> {
        let answer = self.answer(request);
        let code = answer.as_ref().err().map(|fault| fault.code().to_owned());
        answer::response(code.as_deref(), answer.unwrap_or_else(Fault::body), self.state(State::request_id))
    }

    fn answer(&self, request: &HttpRequest) -> Result<Vec<u8>, Fault> {
        let body = request.body().bytes().ok_or_else(|| serialization("The body must be in memory, not a stream."))?;
        if request.method() != "POST" || request.headers().get("content-type") != Some(CONTENT_TYPE) {
            return Err(serialization("Requests are POSTs of application/x-amz-json-1.1."));
        }
        let target = request.headers().get("x-amz-target").unwrap_or_default();
        let name = target.strip_prefix(TARGET_PREFIX).unwrap_or(target);
        let handler = self.0.handlers.read().unwrap_or_else(PoisonError::into_inner).get(name);
        let handler = handler.ok_or_else(|| unknown_operation(name))?;
        signature::verify(request, body, handler.meta, self.0.clock.now())?;
        self.state(|state| (handler.run)(state, body))
    }
}

fn unknown_operation(name: &str) -> Fault {
    let message = format!(
        "cognito::local does not serve the operation `{name}`; \
         answer it with `local.handle::<{name}Input>(|state, input| ..)`"
    );
    Fault::new("UnknownOperationException", message)
}

fn serialization(message: &str) -> Fault {
    Fault::new("SerializationException", message)
}
