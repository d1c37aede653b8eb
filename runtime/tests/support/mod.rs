//! A scripted HTTP client, and clocks and sleeps that take no time.

#![allow(dead_code, reason = "each test binary uses its part")]

pub(crate) mod vectors;

use std::collections::VecDeque;
use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_credential_types::Credentials;
use aws_smithy_async::rt::sleep::{AsyncSleep, Sleep};
use aws_smithy_async::time::{StaticTimeSource, TimeSource};
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_runtime_api::http::StatusCode;
use aws_smithy_types::body::SdkBody;
use cognito_runtime::OperationMeta;
use signature::Request;

pub(crate) type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

pub(crate) static SIGNED: OperationMeta = OperationMeta {
    name: "AdminGetUser",
    target: "AWSCognitoIdentityProviderService.AdminGetUser",
    signed: true,
    quota: None,
};
pub(crate) static UNSIGNED: OperationMeta =
    OperationMeta { name: "SignUp", target: "AWSCognitoIdentityProviderService.SignUp", signed: false, quota: None };

pub(crate) fn block_on<T>(future: impl Future<Output = T>) -> Outcome<T> {
    Ok(tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(future))
}

pub(crate) fn credentials() -> Credentials {
    Credentials::new("AKID", "secret", Some("token".into()), None, "test")
}

pub(crate) fn time() -> StaticTimeSource {
    StaticTimeSource::new(UNIX_EPOCH + Duration::from_secs(1_234_567_890))
}

/// Every wait is over at once, and remembered.
#[derive(Debug, Clone, Default)]
pub(crate) struct Instant(Arc<Mutex<Vec<Duration>>>);

impl Instant {
    pub(crate) fn waits(&self) -> Vec<Duration> {
        let waits = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // The limit of the credentials provider is no wait.
        waits.iter().copied().filter(|wait| *wait != Duration::from_secs(10)).collect()
    }
}

impl AsyncSleep for Instant {
    fn sleep(&self, duration: Duration) -> Sleep {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(duration);
        Sleep::new(async {})
    }
}

/// A clock that moves only when something waits; the waits are remembered.
#[derive(Debug, Clone)]
pub(crate) struct Clock(Arc<Mutex<(SystemTime, Vec<Duration>)>>);

impl Clock {
    pub(crate) fn new(seconds: u64) -> Self {
        Self(Arc::new(Mutex::new((UNIX_EPOCH + Duration::from_secs(seconds), Vec::new()))))
    }

    pub(crate) fn waits(&self) -> Vec<Duration> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).1.clone()
    }
}

impl TimeSource for Clock {
    fn now(&self) -> SystemTime {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).0
    }
}

impl AsyncSleep for Clock {
    fn sleep(&self, duration: Duration) -> Sleep {
        let clock = self.clone();
        // Not before it is awaited: a time limit that is not reached is no wait.
        Sleep::new(async move {
            let mut state = clock.0.lock().unwrap_or_else(PoisonError::into_inner);
            state.0 += duration;
            state.1.push(duration);
        })
    }
}

/// A response of the script.
#[derive(Debug, Clone)]
pub(crate) struct Reply {
    status: u16,
    headers: Vec<(&'static str, &'static str)>,
    body: String,
    never: bool,
}

impl Reply {
    pub(crate) fn new(status: u16, body: &str) -> Self {
        Self { status, headers: Vec::new(), body: body.into(), never: false }
    }

    pub(crate) fn error(status: u16, code: &str) -> Self {
        Self::new(status, &format!(r#"{{"__type":"{code}","message":"no"}}"#))
    }

    pub(crate) fn never() -> Self {
        Self { never: true, ..Self::new(200, "") }
    }

    pub(crate) fn header(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.push((name, value));
        self
    }

    fn response(&self) -> Outcome<HttpResponse> {
        let mut response = HttpResponse::new(StatusCode::try_from(self.status)?, SdkBody::from(self.body.as_str()));
        for (name, value) in &self.headers {
            response.headers_mut().try_insert(*name, *value)?;
        }
        Ok(response)
    }
}

/// A request as it was sent.
#[derive(Debug, Clone)]
pub(crate) struct Sent {
    pub(crate) method: String,
    pub(crate) uri: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Sent {
    /// As the service does it: a signature must be right if there is one.
    fn verify(&self) -> Outcome<()> {
        if self.header("authorization").is_none() {
            return Ok(());
        }
        let (headers, body) = (self.headers.clone(), self.body.clone().into_bytes());
        Request { method: self.method.clone(), target: self.uri.clone(), headers, body }.verify("secret")
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(candidate, _)| candidate == name).map(|(_, value)| value.as_str())
    }
}

/// Answers requests with its script, in order.
#[derive(Debug, Clone)]
pub(crate) struct Fake(Arc<Mutex<(VecDeque<Reply>, Vec<Sent>)>>);

impl Fake {
    pub(crate) fn new(replies: impl IntoIterator<Item = Reply>) -> Self {
        Self(Arc::new(Mutex::new((replies.into_iter().collect(), Vec::new()))))
    }

    pub(crate) fn sent(&self) -> Vec<Sent> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).1.clone()
    }
}

impl HttpClient for Fake {
    fn http_connector(&self, _: &HttpConnectorSettings, components: &RuntimeComponents) -> SharedHttpConnector {
        assert!(components.sleep_impl().is_some() && components.time_source().is_some());
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for Fake {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let sent = Sent {
            method: request.method().into(),
            uri: request.uri().into(),
            headers: request.headers().iter().map(|(name, value)| (name.into(), value.into())).collect(),
            body: String::from_utf8_lossy(request.body().bytes().unwrap_or_default()).into(),
        };
        if let Err(error) = sent.verify() {
            return HttpConnectorFuture::ready(Err(ConnectorError::user(error)));
        }
        state.1.push(sent);
        match state.0.pop_front() {
            Some(reply) if reply.never => HttpConnectorFuture::new(std::future::pending()),
            Some(reply) => {
                HttpConnectorFuture::ready(reply.response().map_err(|error| ConnectorError::other(error, None)))
            }
            None => HttpConnectorFuture::ready(Err(ConnectorError::other("the script is over".into(), None))),
        }
    }
}
