//! A transport in memory: it keeps what is sent and answers what it was told to.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpClient, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::http::{Response, StatusCode};
use aws_smithy_types::body::SdkBody;

/// A response of the service.
#[derive(Debug, Clone, Default)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    /// A response as the service sends it, with a request id.
    pub fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        let headers = [("content-type", "application/x-amz-json-1.1"), ("x-amzn-requestid", "id-of-the-request")];
        let headers = headers.map(|(name, value)| (name, value.to_owned())).to_vec();
        Self { status, headers, body: body.into() }
    }

    /// The same with another header.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}

/// A request as it would have gone over the wire.
#[derive(Debug, Clone)]
pub struct Sent {
    pub method: String,
    pub uri: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Sent {
    fn new(request: &HttpRequest) -> Self {
        let headers = request.headers().iter().map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()));
        Self {
            method: request.method().to_owned(),
            uri: request.uri().to_owned(),
            headers: headers.collect(),
            body: request.body().bytes().expect("a body in memory").to_vec(),
        }
    }

    /// The values of a header, joined.
    pub fn header(&self, name: &str) -> Option<String> {
        let values: Vec<_> =
            self.headers.iter().filter(|(found, _)| found == name).map(|(_, value)| &**value).collect();
        (!values.is_empty()).then(|| values.join(", "))
    }
}

#[derive(Debug, Default)]
struct State {
    answer: Answer,
    sent: Vec<Sent>,
}

/// See the module.
#[derive(Debug, Clone, Default)]
pub struct Transport(Arc<Mutex<State>>);

impl Transport {
    /// What a client takes.
    pub fn client(&self) -> SharedHttpClient {
        let connector = SharedHttpConnector::new(self.clone());
        http_client_fn(move |_, _| connector.clone())
    }

    /// Sets the answer to all requests from now on.
    pub fn answer(&self, answer: Answer) {
        self.state().answer = answer;
    }

    /// The requests since the last time.
    pub fn sent(&self) -> Vec<Sent> {
        std::mem::take(&mut self.state().sent)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl HttpConnector for Transport {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let mut state = self.state();
        state.sent.push(Sent::new(&request));
        let answer = state.answer.clone();
        let status = StatusCode::try_from(answer.status).map_err(|error| ConnectorError::user(error.into()));
        HttpConnectorFuture::ready(status.map(|status| {
            let mut response = Response::new(status, SdkBody::from(answer.body));
            for (name, value) in answer.headers {
                response.headers_mut().append(name, value);
            }
            response
        }))
    }
}
