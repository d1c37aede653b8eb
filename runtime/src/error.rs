//! What went wrong: the facts of a call, the metadata of an exception, and the failure that the send path returns.

use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::{ConnectorError, SdkError};
use aws_smithy_types::error::metadata::{EMPTY_ERROR_METADATA, ErrorMetadata};

/// The facts of a call, for error messages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CallContext {
    /// The operation's name in the service's API.
    pub operation: &'static str,
    /// How many attempts were made; 0 if nothing was sent.
    pub attempts: u32,
    /// The HTTP status of the response to the last attempt, if there was one.
    pub status: Option<u16>,
    /// The request id of that response, which AWS support asks for.
    pub request_id: Option<String>,
    /// Scheme, host and port that the request went to.
    pub endpoint: Option<Arc<str>>,
    /// How long the service asked to wait before another attempt, in that response.
    pub retry_after: Option<Duration>,
    /// Whether a time limit ended the call or its last attempt.
    pub timed_out: bool,
}

/// The metadata of a service error and the facts of the call that it ended.
///
/// Boxed, so that an exception stays small; empty in an exception that was built by hand.
#[derive(Clone, Default, PartialEq)]
pub struct Meta(Option<Box<MetaParts>>);

#[derive(Clone, PartialEq)]
struct MetaParts {
    error: ErrorMetadata,
    context: Option<CallContext>,
}

static EMPTY: ErrorMetadata = EMPTY_ERROR_METADATA;

impl Meta {
    /// Joins what the service said with what the client knows.
    pub fn new(error: ErrorMetadata, context: CallContext) -> Self {
        Self(Some(Box::new(MetaParts { error, context: Some(context) })))
    }

    /// Code, message and extras as the AWS crates present them.
    pub fn error(&self) -> &ErrorMetadata {
        self.0.as_ref().map_or(&EMPTY, |parts| &parts.error)
    }

    /// The code; empty if there is none.
    pub fn code(&self) -> &str {
        self.error().code().unwrap_or_default()
    }

    /// The facts of the call.
    pub fn context(&self) -> Option<&CallContext> {
        self.0.as_ref()?.context.as_ref()
    }
}

impl From<ErrorMetadata> for Meta {
    fn from(error: ErrorMetadata) -> Self {
        Self(Some(Box::new(MetaParts { error, context: None })))
    }
}

impl fmt::Debug for Meta {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error().fmt(f)
    }
}

/// A service error that the operation does not list, or any other failure behind the operation's error type.
pub struct Unhandled {
    source: BoxError,
    meta: Meta,
}

impl Unhandled {
    /// Wraps `source`, which explains the failure; `meta` is what is known of it.
    pub fn new(source: BoxError, meta: Meta) -> Self {
        Self { source, meta }
    }

    /// An error that is known by its metadata alone.
    pub fn from_meta(meta: Meta) -> Self {
        Self { source: meta.error().clone().into(), meta }
    }

    /// The form in which the AWS crates make such an error.
    #[doc(hidden)]
    pub fn created(source: BoxError, meta: Option<ErrorMetadata>) -> Self {
        Self { source, meta: meta.map(Meta::from).unwrap_or_default() }
    }

    /// What is known of the failure.
    pub fn meta(&self) -> &Meta {
        &self.meta
    }

    /// The failure itself.
    pub fn source(&self) -> &(dyn Error + Send + Sync + 'static) {
        &*self.source
    }
}

impl fmt::Debug for Unhandled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unhandled").field("source", &self.source).field("meta", &self.meta).finish()
    }
}

impl fmt::Display for Unhandled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.meta.error().code() {
            Some(code) => write!(f, "unhandled error ({code})"),
            None => f.write_str("unhandled error"),
        }
    }
}

impl Error for Unhandled {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}

/// The reason of a failure together with the facts of the call; the source of every [`SdkError`] that is no service error.
#[derive(Debug)]
pub struct CallError {
    context: CallContext,
    reason: BoxError,
}

impl CallError {
    /// Attaches the facts of the call to the reason of its failure.
    pub fn new(context: CallContext, reason: impl Into<BoxError>) -> Self {
        Self { context, reason: reason.into() }
    }

    /// The facts of the call.
    pub fn context(&self) -> &CallContext {
        &self.context
    }
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "in {}", self.context.operation)
    }
}

impl Error for CallError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.reason)
    }
}

/// How a call failed, before the operation's own error type is known.
#[derive(Debug)]
pub enum Failure {
    /// The request could not be built or the client is not usable; nothing was sent.
    Construction(BoxError),
    /// A time limit of the attempt or of the whole call passed.
    Timeout(BoxError),
    /// No response arrived.
    Dispatch(ConnectorError),
    /// A response arrived and could not be understood.
    Response(BoxError, HttpResponse),
    /// The service answered with an error code.
    Service(Meta, HttpResponse),
}

impl Failure {
    /// The official error for every kind but [`Failure::Service`], which needs the operation's error type.
    pub(crate) fn into_sdk_error<E>(self, typed: fn(Meta, &[u8]) -> E) -> SdkError<E, HttpResponse> {
        match self {
            Self::Construction(source) => SdkError::construction_failure(source),
            Self::Timeout(source) => SdkError::timeout_error(source),
            Self::Dispatch(source) => SdkError::dispatch_failure(source),
            Self::Response(source, raw) => SdkError::response_error(source, raw),
            Self::Service(meta, raw) => {
                SdkError::service_error(typed(meta, raw.body().bytes().unwrap_or_default()), raw)
            }
        }
    }
}
