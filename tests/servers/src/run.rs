//! The checks that all steps share, and the record of what was sent.

use std::collections::BTreeSet;
use std::time::SystemTime;

use cognito::Operation;
use cognito::error::{BuildError, DisplayErrorContext, ProvideErrorMetadata, SdkError};
use cognito::primitives::DateTime;
use cognito::types::AttributeType;

use crate::{Gap, Server};

/// One run of the lifecycle.
pub(crate) struct Run<'a> {
    server: &'a Server,
    answered: BTreeSet<&'static str>,
    missing: BTreeSet<&'static str>,
}

impl<'a> Run<'a> {
    pub(crate) fn new(server: &'a Server) -> Self {
        Self { server, answered: BTreeSet::new(), missing: BTreeSet::new() }
    }

    pub(crate) fn server(&self) -> &'a str {
        self.server.name
    }

    /// Whether the server differs from the service here.
    pub(crate) fn gap(&self, gap: Gap) -> bool {
        self.server.gaps.contains(&gap)
    }

    /// Whether the server does not implement the operation.
    pub(crate) fn lacks(&self, operation: &str) -> bool {
        self.server.missing.contains(&operation)
    }

    /// The output of a call that had to succeed.
    #[track_caller]
    pub(crate) fn ok<I: Operation>(&mut self, result: Result<I::Output, SdkError<I::Error>>) -> I::Output {
        self.items::<I, I::Output>(result)
    }

    /// What a paginator collected.
    #[track_caller]
    pub(crate) fn items<I: Operation, T>(&mut self, result: Result<T, SdkError<I::Error>>) -> T {
        self.answered.insert(I::NAME);
        match result {
            Ok(items) => items,
            Err(error) => panic!("{} refused {}: {}", self.server.name, I::NAME, DisplayErrorContext(error)),
        }
    }

    /// The error of a call that the server had to refuse, with a code and a message.
    #[track_caller]
    pub(crate) fn refused<I: Operation>(&mut self, result: Result<I::Output, SdkError<I::Error>>) -> I::Error {
        self.answered.insert(I::NAME);
        match result {
            Ok(output) => panic!("{} accepted {}: {output:?}", self.server.name, I::NAME),
            Err(SdkError::ServiceError(error)) => {
                assert_eq!(error.raw().status().as_u16(), 400, "{}", I::NAME);
                let error = error.into_err();
                assert!(error.code().is_some() && error.message().is_some(), "{}: {error:?}", I::NAME);
                error
            }
            Err(error) => panic!("{} did not answer {}: {}", self.server.name, I::NAME, DisplayErrorContext(error)),
        }
    }

    /// Checks the failure of a call of an operation that the server does not implement: HTTP 500, whatever the body is.
    #[track_caller]
    pub(crate) fn missing<I: Operation>(&mut self, result: Result<I::Output, SdkError<I::Error>>) {
        self.missing.insert(I::NAME);
        let Err(error) = result else { panic!("{} has {} after all", self.server.name, I::NAME) };
        assert_eq!(error.raw_response().map(|raw| raw.status().as_u16()), Some(500), "{}: {error:?}", I::NAME);
        let error = cognito::Error::from(error);
        let attempts = error.context().map(|context| context.attempts);
        assert_eq!(attempts, Some(3), "a 500 is worth the retries of the default configuration: {error}");
    }

    pub(crate) fn took_part(&self, operation: &str) -> bool {
        self.answered.contains(operation) || self.missing.contains(operation)
    }

    /// The line that `tests/servers/run` prints at its end.
    pub(crate) fn summary(&self) -> String {
        let names = |names: &BTreeSet<&str>| names.iter().copied().collect::<Vec<_>>().join(", ");
        let (server, count) = (self.server.name, self.answered.len());
        format!(
            "{server}: {count} operations: {}; not implemented there: {}",
            names(&self.answered),
            names(&self.missing)
        )
    }
}

/// The value of the attribute of this name.
pub(crate) fn value<'a>(attributes: &'a [AttributeType], name: &str) -> Option<&'a str> {
    attributes.iter().find(|attribute| attribute.name() == name)?.value()
}

pub(crate) fn attribute(name: &str, value: &str) -> Result<AttributeType, BuildError> {
    AttributeType::builder().name(name).value(value).build()
}

/// Whether the timestamp is of this run and not in other units.
pub(crate) fn is_recent(time: Option<&DateTime>) -> bool {
    let now = DateTime::from(SystemTime::now());
    time.is_some_and(|time| (now.secs() - time.secs()).abs() < 600)
}
