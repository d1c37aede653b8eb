//! `customize()`: one call that differs from its client's configuration.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use cognito::Client;
use cognito::client::customize::CustomizableOperation;
use cognito::config::retry::RetryConfig;
use cognito::config::timeout::TimeoutConfig;
use cognito::config::{Config, Credentials, Region};
use cognito::error::{ConnectorError, DisplayErrorContext, SdkError};
use cognito::operation::admin_get_user::builders::AdminGetUserFluentBuilder;
use cognito::operation::admin_get_user::{AdminGetUserError, AdminGetUserOutput};

use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture, SharedHttpConnector, http_client_fn};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::http::StatusCode;
use aws_smithy_types::body::SdkBody;

/// Keeps what it receives and answers all of it, with a failure first if asked to.
#[derive(Debug, Clone, Default)]
struct Fake(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    failures: u32,
    requests: Vec<HttpRequest>,
    read_timeout: Option<Duration>,
}

impl Fake {
    fn failing(times: u32) -> Self {
        Self(Arc::new(Mutex::new(State { failures: times, ..State::default() })))
    }

    fn config(&self) -> cognito::config::Builder {
        let fake = self.clone();
        Config::builder()
            .region(Region::new("eu-west-1"))
            .credentials_provider(Credentials::new("AKID", "secret", None, None, "test"))
            .http_client(http_client_fn(move |settings, _| {
                fake.state().read_timeout = settings.read_timeout();
                SharedHttpConnector::new(fake.clone())
            }))
    }

    fn client(&self) -> Client {
        Client::from_conf(self.config().build())
    }

    fn call(&self) -> CustomizableOperation<AdminGetUserOutput, AdminGetUserError, AdminGetUserFluentBuilder> {
        self.client().admin_get_user().user_pool_id("eu-west-1_A").username("ada").customize()
    }

    fn requests(&self) -> Vec<HttpRequest> {
        std::mem::take(&mut self.state().requests)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl HttpConnector for Fake {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let mut state = self.state();
        state.requests.push(request);
        let status = if state.failures > 0 { 500 } else { 200 };
        state.failures = state.failures.saturating_sub(1);
        let body = SdkBody::from(r#"{"Username":"ada"}"#);
        let status = StatusCode::try_from(status).map_err(|error| ConnectorError::user(error.into()));
        HttpConnectorFuture::ready(status.map(|status| HttpResponse::new(status, body)))
    }
}

fn header<'a>(request: &'a HttpRequest, name: &str) -> &'a str {
    request.headers().get(name).unwrap_or_default()
}

#[tokio::test]
async fn changes_are_signed_and_made_to_each_attempt_anew() {
    let fake = Fake::failing(1);
    let call = fake.call().mutate_request(|request| {
        request.headers_mut().append("x-amz-meta-tenant", "blue");
        request.set_uri("https://other.example/path?a=b").unwrap();
    });
    let call = call.map_request(|mut request| {
        *request.body_mut() = SdkBody::from(r#"{"UserPoolId":"p","Username":"changed"}"#);
        Ok::<_, std::io::Error>(request)
    });
    call.send().await.unwrap();
    let requests = fake.requests();
    assert_eq!(requests.len(), 2);
    for request in &requests {
        assert_eq!(request.uri(), "https://other.example/path?a=b");
        assert_eq!(request.headers().get_all("x-amz-meta-tenant").count(), 1);
        assert_eq!(header(request, "content-length"), "39");
        assert_eq!(request.body().bytes(), Some(&br#"{"UserPoolId":"p","Username":"changed"}"#[..]));
        assert!(header(request, "authorization").contains(";x-amz-meta-tenant;"), "{request:?}");
        let received = signature::Request {
            method: request.method().to_owned(),
            target: request.uri().to_owned(),
            headers: request.headers().iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
            body: request.body().bytes().unwrap().to_vec(),
        };
        received.verify("secret").unwrap();
    }
}

#[tokio::test]
async fn a_change_that_fails_ends_the_call() {
    let fake = Fake::default();
    let call = fake.call().map_request(|_| Err(std::io::Error::other("no ticket")));
    let error = call.send().await.unwrap_err();
    assert!(matches!(error, SdkError::DispatchFailure(_)), "{error:?}");
    assert!(DisplayErrorContext(&error).to_string().contains("no ticket"), "{error:?}");
    let call = fake.call().mutate_request(|request| request.set_uri("/only/a/path").unwrap());
    let error = call.send().await.unwrap_err();
    let text = DisplayErrorContext(&error).to_string();
    assert!(text.contains("`/only/a/path`"), "{text}");
    assert!(fake.requests().is_empty());
}

#[tokio::test]
async fn settings_are_replaced_for_one_call() {
    let fake = Fake::default();
    let north = Config::builder()
        .region(Region::new("eu-north-1"))
        .credentials_provider(Credentials::new("OTHER", "secret", None, None, "test"));
    fake.call().config_override(north).send().await.unwrap();
    let client = fake.client();
    client.admin_get_user().user_pool_id("p").username("ada").send().await.unwrap();
    let [changed, plain] = &fake.requests()[..] else { panic!("two requests") };
    assert_eq!(changed.uri(), "https://cognito-idp.eu-north-1.amazonaws.com/");
    assert!(header(changed, "authorization").contains("Credential=OTHER/"));
    assert!(header(changed, "authorization").contains("/eu-north-1/cognito-idp/"));
    assert_eq!(plain.uri(), "https://cognito-idp.eu-west-1.amazonaws.com/");
    assert!(header(plain, "authorization").contains("Credential=AKID/"));
}

#[tokio::test]
async fn retries_and_limits_are_replaced_one_by_one() {
    let fake = Fake::failing(1);
    let call = fake.call().config_override(Config::builder().retry_config(RetryConfig::disabled()));
    assert!(call.send().await.is_err());
    assert_eq!(fake.requests().len(), 1);

    let limits = TimeoutConfig::builder().read_timeout(Duration::from_secs(7)).build();
    // The wait before the second attempt is what the limit ends.
    let fake = Fake::failing(1);
    let config = fake.config().timeout_config(limits);
    let over = TimeoutConfig::builder().operation_timeout(Duration::ZERO).build();
    let call = Client::from_conf(config.build()).admin_get_user().user_pool_id("p").username("ada").customize();
    let error = call.config_override(Config::builder().timeout_config(over)).send().await.unwrap_err();
    assert!(matches!(error, SdkError::TimeoutError(_)), "{error:?}");
    assert_eq!(fake.state().read_timeout, Some(Duration::from_secs(7)), "what is not replaced stays");
}

#[tokio::test]
async fn a_configuration_that_cannot_work_is_named() {
    let fake = Fake::default();
    let call = fake.call().config_override(Config::builder().endpoint_url("not a url"));
    let error = call.send().await.unwrap_err();
    assert!(matches!(error, SdkError::ConstructionFailure(_)), "{error:?}");
    assert!(DisplayErrorContext(&error).to_string().contains("endpoint_url"), "{error:?}");
    let missing = fake.client().admin_get_user().username("ada").customize().send().await.unwrap_err();
    assert!(DisplayErrorContext(&missing).to_string().contains("user_pool_id"), "{missing:?}");
    assert!(fake.requests().is_empty());
}
