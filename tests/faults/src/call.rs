//! A call of the public client and what comes of it.

use std::fmt;
use std::time::Duration;

use cognito::config::retry::RetryConfig;
use cognito::config::timeout::TimeoutConfig;
use cognito::config::{Builder, Credentials, Region};
use cognito::error::{DisplayErrorContext, ProvideErrorMetadata, SdkError};
use cognito::operation::admin_get_user::AdminGetUserError;
use cognito::{Client, Config};

use crate::{Error, SECRET_ACCESS_KEY, Waits};

/// What a client is made with.
#[derive(Debug, Clone)]
pub struct Setup {
    /// Calls of the same Region share their allowance of retries.
    pub region: String,
    /// The most attempts of a call.
    pub max_attempts: u32,
    /// For the whole call.
    pub operation: Duration,
    /// For each attempt.
    pub attempt: Duration,
    /// For the connection.
    pub connect: Duration,
    /// For the head of the response; no limit if absent.
    pub read: Option<Duration>,
}

impl Setup {
    /// Limits that no test reaches by accident.
    pub fn new(region: impl Into<String>) -> Self {
        let [operation, attempt, connect] = [30, 10, 3].map(Duration::from_secs);
        Self { region: region.into(), max_attempts: 3, operation, attempt, connect, read: None }
    }

    /// A client for the server at `url`, and its waits.
    pub fn client(&self, url: &str) -> (Client, Waits) {
        let (config, waits) = self.config(url);
        (Client::from_conf(config.build()), waits)
    }

    /// The configuration of such a client.
    pub fn config(&self, url: &str) -> (Builder, Waits) {
        let mut limits = TimeoutConfig::builder()
            .operation_timeout(self.operation)
            .operation_attempt_timeout(self.attempt)
            .connect_timeout(self.connect);
        limits.set_read_timeout(self.read);
        let waits = Waits::new([self.operation, self.attempt].into_iter().chain(self.read));
        // Shorter than any wait that a server asks for.
        let retries =
            RetryConfig::standard().with_max_attempts(self.max_attempts).with_initial_backoff(Duration::from_millis(1));
        let config = Config::builder()
            .region(Region::new(self.region.clone()))
            .endpoint_url(url)
            .credentials_provider(Credentials::new("AKID", SECRET_ACCESS_KEY, None, None, "faults"))
            .retry_config(retries)
            .timeout_config(limits.build())
            .sleep_impl(waits.clone());
        (config, waits)
    }
}

/// The end of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// `Ok`, or the variant of the error with its kind or code.
    pub outcome: String,
    /// As the error tells it; a success does not.
    pub attempts: Option<u32>,
    /// The error's line, or the name of the user that was returned.
    pub message: String,
    /// Everything that the error shows in logs.
    pub logged: String,
}

impl Report {
    /// Calls `AdminGetUser`.
    pub async fn of(client: &Client) -> Self {
        let result = client.admin_get_user().user_pool_id("eu-west-1_AbCdEfGhI").username("ada").send().await;
        match result {
            Ok(user) => Self {
                outcome: "Ok".to_owned(),
                attempts: None,
                message: user.username().to_owned(),
                logged: String::new(),
            },
            Err(error) => Self::of_error(error),
        }
    }

    fn of_error(error: SdkError<AdminGetUserError>) -> Self {
        let outcome = outcome(&error);
        let official = format!("{error:?} {}", DisplayErrorContext(&error));
        let error = cognito::Error::from(error);
        let logged = format!("{official} {error:?} {}", DisplayErrorContext(&error));
        let attempts = error.context().map(|context| context.attempts);
        Self { outcome, attempts, message: error.to_string(), logged }
    }

    /// Reads what `Display` writes; what is logged stays behind.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let mut lines = text.lines();
        let mut line = || lines.next().ok_or_else(|| format!("no report: {text}"));
        let (outcome, attempts, message) = (line()?.to_owned(), line()?.parse().ok(), line()?.to_owned());
        Ok(Self { outcome, attempts, message, logged: String::new() })
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let attempts = self.attempts.map_or_else(|| "-".to_owned(), |attempts| attempts.to_string());
        write!(f, "{}\n{attempts}\n{}", self.outcome, self.message)
    }
}

fn outcome(error: &SdkError<AdminGetUserError>) -> String {
    match error {
        SdkError::ConstructionFailure(_) => "ConstructionFailure".to_owned(),
        SdkError::TimeoutError(_) => "TimeoutError".to_owned(),
        SdkError::DispatchFailure(failure) => {
            let kind = match (failure.is_timeout(), failure.is_io(), failure.is_user()) {
                (true, _, _) => "timeout",
                (_, true, _) => "io",
                (_, _, true) => "user",
                _ => "other",
            };
            format!("DispatchFailure: {kind}")
        }
        SdkError::ResponseError(_) => "ResponseError".to_owned(),
        SdkError::ServiceError(context) => {
            let code = context.err().code().unwrap_or("no code");
            match context.err() {
                AdminGetUserError::Unhandled(_) => format!("ServiceError: unlisted {code}"),
                _ => format!("ServiceError: {code}"),
            }
        }
        _ => "another SdkError".to_owned(),
    }
}
