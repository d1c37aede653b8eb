//! A client whose service answers what it is told, at once.

use std::cell::RefCell;
use std::sync::{Arc, Mutex, PoisonError};

use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture, SharedHttpConnector, http_client_fn};
use aws_smithy_runtime_api::http::StatusCode;
use aws_smithy_types::body::SdkBody;
use cognito::Config;
use cognito::config::http::{HttpRequest, HttpResponse};
use cognito::config::retry::RetryConfig;
use cognito::config::{Builder, Credentials, Region};
use cognito::error::ConnectorError;

/// A response as far as an HTTP client would pass it on.
#[derive(Clone, Debug, Default)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

/// Gives its answer to all requests and keeps the last one's URI.
#[derive(Clone, Debug)]
pub(crate) struct Service {
    answer: Answer,
    uri: Arc<Mutex<Option<String>>>,
}

impl Service {
    pub(crate) fn new(answer: Answer) -> Self {
        Self { answer, uri: Arc::default() }
    }

    /// The URI of the last request.
    pub(crate) fn uri(&self) -> Option<String> {
        self.uri.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// A configuration that sends to this service, once per call.
    pub(crate) fn config(&self) -> Builder {
        let connector = SharedHttpConnector::new(self.clone());
        Config::builder()
            .region(Region::new("eu-west-1"))
            .credentials_provider(Credentials::new("AKID", "secret", None, None, "fuzzing"))
            .retry_config(RetryConfig::disabled())
            .http_client(http_client_fn(move |_, _| connector.clone()))
    }
}

impl HttpConnector for Service {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        *self.uri.lock().unwrap_or_else(PoisonError::into_inner) = Some(request.uri().to_owned());
        let Ok(status) = StatusCode::try_from(self.answer.status) else {
            return HttpConnectorFuture::ready(Err(ConnectorError::other("no status".into(), None)));
        };
        let mut response = HttpResponse::new(status, SdkBody::from(self.answer.body.clone()));
        for (name, value) in &self.answer.headers {
            // A header that is none would not get past an HTTP client.
            let _ = response.headers_mut().try_append(name.clone(), value.clone());
        }
        HttpConnectorFuture::ready(Ok(response))
    }
}

/// Runs a call to its end.
pub(crate) fn block_on<T>(call: impl Future<Output = T>) -> T {
    thread_local! {
        static RUNTIME: RefCell<Option<tokio::runtime::Runtime>> = const { RefCell::new(None) };
    }
    RUNTIME.with_borrow_mut(|runtime| {
        let runtime =
            runtime.get_or_insert_with(|| match tokio::runtime::Builder::new_current_thread().enable_time().build() {
                Ok(runtime) => runtime,
                Err(error) => panic!("no Tokio runtime: {error}"),
            });
        runtime.block_on(call)
    })
}
