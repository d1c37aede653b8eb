//! A transport that records requests and answers them from a script, behind the HTTP seam of the AWS crates.

#![allow(dead_code, reason = "each test binary uses its part")]

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture, SharedHttpConnector, http_client_fn};
use aws_smithy_runtime_api::http::StatusCode;
use aws_smithy_types::body::SdkBody;
use cognito::config::http::{HttpRequest, HttpResponse};
use cognito::config::retry::RetryConfig;
use cognito::config::{Builder, Config, Credentials, Region};
use cognito::error::{BoxError, ConnectorError};
use serde_json::Value;
use signature::Request;

/// What all clients here sign with.
pub(crate) const SECRET_ACCESS_KEY: &str = "secret-key-of-the-tests";

/// Answers each request with the next part of its script.
#[derive(Clone, Debug)]
pub(crate) struct Recorder(Arc<Mutex<Script>>);

#[derive(Debug)]
struct Script {
    answers: VecDeque<Answer>,
    requests: Vec<Recorded>,
}

/// A response of the service.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

/// A request as it would have gone over the wire; header names are in lower case.
#[derive(Clone, Debug)]
pub(crate) struct Recorded {
    pub(crate) method: String,
    pub(crate) uri: String,
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn new(status: u16, body: impl Into<String>) -> Self {
        Self { status, headers: Vec::new(), body: body.into() }
    }

    fn response(self) -> Result<HttpResponse, BoxError> {
        let mut response = HttpResponse::new(StatusCode::try_from(self.status)?, SdkBody::from(self.body));
        for (name, value) in self.headers {
            response.headers_mut().try_append(name, value)?;
        }
        Ok(response)
    }
}

impl Recorded {
    fn new(request: &HttpRequest) -> Result<Self, BoxError> {
        let headers = request.headers().iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let body = request.body().bytes().ok_or("the body of a request is in memory")?;
        Ok(Self {
            method: request.method().to_owned(),
            uri: request.uri().to_owned(),
            headers,
            body: String::from_utf8(body.to_vec())?,
        })
    }

    /// As the service does it: a signature must be right if there is one.
    fn verify(&self) -> Result<(), BoxError> {
        if !self.headers.contains_key("authorization") {
            return Ok(());
        }
        let request = Request {
            method: self.method.clone(),
            target: self.uri.clone(),
            headers: self.headers.clone().into_iter().collect(),
            body: self.body.clone().into_bytes(),
        };
        request.verify(SECRET_ACCESS_KEY)
    }

    /// The body as a JSON value.
    pub(crate) fn json(&self) -> Result<Value, BoxError> {
        Ok(serde_json::from_str(&self.body)?)
    }
}

impl Recorder {
    /// A transport that gives these answers, and after them none.
    pub(crate) fn new(answers: impl IntoIterator<Item = Answer>) -> Self {
        Self(Arc::new(Mutex::new(Script { answers: answers.into_iter().collect(), requests: Vec::new() })))
    }

    /// A configuration that sends through this transport, once per call.
    pub(crate) fn config(&self) -> Builder {
        let connector = SharedHttpConnector::new(self.clone());
        Config::builder()
            .region(Region::new("eu-west-1"))
            .credentials_provider(Credentials::new("AKIDEXAMPLE", SECRET_ACCESS_KEY, None, None, "test"))
            .retry_config(RetryConfig::disabled())
            .http_client(http_client_fn(move |_, _| connector.clone()))
    }

    /// The requests so far.
    pub(crate) fn requests(&self) -> Vec<Recorded> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).requests.clone()
    }

    fn answer(&self, request: &HttpRequest) -> Result<HttpResponse, BoxError> {
        let mut script = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let recorded = Recorded::new(request)?;
        recorded.verify()?;
        script.requests.push(recorded);
        script.answers.pop_front().ok_or("the script has no answer left")?.response()
    }
}

impl HttpConnector for Recorder {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        HttpConnectorFuture::ready(self.answer(&request).map_err(ConnectorError::user))
    }
}
