//! What a program sees of its calls: the span, the events and the metrics, and that none of them shows a secret.

mod support;

use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use cognito::Client;
use cognito::config::retry::RetryConfig;
use cognito::config::{Builder, Credentials};
use cognito::error::BoxError;
use cognito::types::AuthFlowType;
use tracing::Level;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;

use self::support::{Answer, Recorder, SECRET_ACCESS_KEY};

/// Collects what is logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap_or_else(PoisonError::into_inner)).into_owned()
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// What is logged at any level while `work` runs on a client with these answers.
async fn logged(
    answers: impl IntoIterator<Item = Answer>,
    configure: impl FnOnce(Builder) -> Builder,
    work: impl AsyncFnOnce(Client) -> Result<(), BoxError>,
) -> Result<String, BoxError> {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(Level::TRACE)
        .with_span_events(FmtSpan::CLOSE)
        .with_ansi(false)
        .with_writer(log.clone())
        .finish();
    let config = configure(Recorder::new(answers).config()).build();
    let guard = tracing::subscriber::set_default(subscriber);
    let result = work(Client::from_conf(config)).await;
    drop(guard);
    result.map(|()| log.text())
}

fn answer(status: u16, body: &str) -> Answer {
    let mut answer = Answer::new(status, body);
    answer.headers.push(("x-amzn-requestid".into(), format!("request-{status}")));
    answer
}

const THROTTLED: &str = r#"{"__type":"TooManyRequestsException","message":"slow down"}"#;

#[tokio::test]
async fn one_span_tells_the_whole_call() -> Result<(), BoxError> {
    let mut throttled = answer(400, THROTTLED);
    throttled.headers.push(("x-amz-retry-after".into(), "20".into()));
    let answers = [throttled, answer(200, r#"{"Username":"ada"}"#)];
    let retry = RetryConfig::standard().with_initial_backoff(Duration::from_millis(10));
    let configure = |builder: Builder| builder.retry_config(retry);
    let text = logged(answers, configure, async |client| {
        client.admin_get_user().user_pool_id("eu-west-1_AbCdEfGhI").username("ada").send().await?;
        Ok(())
    })
    .await?;
    let closed: Vec<&str> = text.lines().filter(|line| line.contains(": close")).collect();
    assert_eq!(closed.len(), 1, "{text}");
    for field in [
        "INFO cognito{operation=\"AdminGetUser\"",
        "endpoint=\"https://cognito-idp.eu-west-1.amazonaws.com\"",
        "attempt=2",
        "status=200",
        "request_id=\"request-200\"",
        "throttled_ms=20",
    ] {
        assert!(closed[0].contains(field), "no {field} in {}", closed[0]);
    }
    assert!(text.contains("attempt failed, trying again"), "{text}");
    Ok(())
}

const SECRETS: [&str; 6] =
    [SECRET_ACCESS_KEY, "hunter2-token", "hunter2-password", "hunter2-access", "hunter2-refresh", "hunter2-session"];

async fn sign_in(client: Client) -> Result<(), BoxError> {
    let sent = client
        .admin_initiate_auth()
        .user_pool_id("eu-west-1_AbCdEfGhI")
        .client_id("app-client-id")
        .auth_flow(AuthFlowType::AdminUserPasswordAuth)
        .auth_parameters("USERNAME", "ada")
        .auth_parameters("PASSWORD", "hunter2-password");
    // Whether it succeeds depends on the answer.
    let _ = sent.send().await;
    Ok(())
}

fn with_secret_credentials(builder: Builder) -> Builder {
    let credentials = Credentials::new("AKID", SECRET_ACCESS_KEY, Some("hunter2-token".into()), None, "test");
    builder.credentials_provider(credentials)
}

#[tokio::test]
async fn nothing_secret_is_logged_at_any_level() -> Result<(), BoxError> {
    let tokens = r#"{"AuthenticationResult":{"AccessToken":"hunter2-access","RefreshToken":"hunter2-refresh","ExpiresIn":3600}}"#;
    let challenge = r#"{"ChallengeName":"SMS_MFA","Session":"hunter2-session","ChallengeParameters":{}}"#;
    let broken = r#"{"AuthenticationResult":{"AccessToken":"hunter2-access","RefreshToken":["hunter2-refresh"]}}"#;
    for body in [tokens, challenge, broken, &tokens[..70], THROTTLED] {
        for (status, shows_bodies) in [(200, false), (200, true), (400, true)] {
            let configure = |builder| with_secret_credentials(builder).log_bodies(shows_bodies);
            let text = logged([answer(status, body)], configure, sign_in).await?;
            assert!(text.contains("AdminInitiateAuth"), "{text}");
            for secret in SECRETS {
                assert!(!text.contains(secret), "{secret} of {body} in {text}");
            }
        }
    }
    Ok(())
}

#[tokio::test]
async fn bodies_are_shown_only_when_asked_for() -> Result<(), BoxError> {
    let body = r#"{"ChallengeName":"SMS_MFA","Session":"hunter2-session"}"#;
    let text = logged([answer(200, body)], with_secret_credentials, sign_in).await?;
    assert!(!text.contains("eu-west-1_AbCdEfGhI") && !text.contains("SmsMfa"), "{text}");
    let text =
        logged([answer(200, body)], |builder| with_secret_credentials(builder).log_bodies(true), sign_in).await?;
    assert!(text.contains(r#"user_pool_id: "eu-west-1_AbCdEfGhI""#) && text.contains("SmsMfa"), "{text}");
    Ok(())
}

#[cfg(feature = "metrics")]
mod numbers {
    use std::collections::BTreeMap;
    use std::sync::{Arc, Mutex, PoisonError};

    use cognito::error::BoxError;
    use metrics::{
        Counter, CounterFn, Gauge, Histogram, HistogramFn, Key, KeyName, Metadata, Recorder, SharedString, Unit,
    };

    use super::support;
    use super::{Answer, Client, THROTTLED};

    type Sums = Arc<Mutex<BTreeMap<String, u64>>>;

    /// Sums up counters, and counts the values of histograms.
    #[derive(Default)]
    struct Numbers(Sums);

    struct Number(String, Sums);

    impl Number {
        fn add(&self, value: u64) {
            *self.1.lock().unwrap_or_else(PoisonError::into_inner).entry(self.0.clone()).or_default() += value;
        }
    }

    impl CounterFn for Number {
        fn increment(&self, value: u64) {
            self.add(value);
        }

        fn absolute(&self, _: u64) {}
    }

    impl HistogramFn for Number {
        fn record(&self, value: f64) {
            assert!(value >= 0.0);
            self.add(1);
        }
    }

    impl Numbers {
        fn number(&self, key: &Key) -> Arc<Number> {
            let labels: Vec<String> = key.labels().map(|label| format!("{}={}", label.key(), label.value())).collect();
            Arc::new(Number(format!("{} {}", key.name(), labels.join(" ")), Arc::clone(&self.0)))
        }
    }

    impl Recorder for Numbers {
        fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
        fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
        fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

        fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
            Counter::from_arc(self.number(key))
        }

        fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
            Gauge::noop()
        }

        fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
            Histogram::from_arc(self.number(key))
        }
    }

    #[test]
    fn calls_attempts_and_throttles_are_counted() -> Result<(), BoxError> {
        let numbers = Numbers::default();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        metrics::with_local_recorder(&numbers, || {
            runtime.block_on(async {
                let answers = [Answer::new(200, r#"{"Username":"ada"}"#), Answer::new(400, THROTTLED)];
                let client = Client::from_conf(support::Recorder::new(answers).config().build());
                let call = || client.admin_get_user().user_pool_id("eu-west-1_AbCdEfGhI").username("ada").send();
                assert!(call().await.is_ok());
                assert!(call().await.is_err());
                // Dropped before its end.
                drop(tokio::time::timeout(std::time::Duration::ZERO, call()).await);
            });
        });
        let sums = numbers.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let sum = |name: &str| sums.get(name).copied().unwrap_or_default();
        assert_eq!(sum("cognito_calls_total operation=AdminGetUser outcome=ok"), 1, "{sums:?}");
        assert_eq!(sum("cognito_calls_total operation=AdminGetUser outcome=service_error"), 1, "{sums:?}");
        assert_eq!(sum("cognito_call_duration_seconds operation=AdminGetUser outcome=ok"), 1, "{sums:?}");
        assert_eq!(sum("cognito_throttles_total operation=AdminGetUser"), 1, "{sums:?}");
        assert!(sum("cognito_attempts_total operation=AdminGetUser") >= 2, "{sums:?}");
        Ok(())
    }
}
