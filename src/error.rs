//! Errors: of a call, of a request that cannot be built, and of the whole service.

use std::error::Error as StdError;
use std::fmt::{self, Write};
use std::time::Duration;

pub use aws_smithy_runtime_api::box_error::BoxError;
pub use aws_smithy_runtime_api::client::result::ConnectorError;
pub use aws_smithy_types::error::display::DisplayErrorContext;
pub use aws_smithy_types::error::metadata::{ErrorMetadata, ProvideErrorMetadata};
pub use cognito_runtime::config::ConfigError;
pub use cognito_runtime::error::{CallContext, CallError, Unhandled};
pub use cognito_runtime::exception::{AnyException, Exception, OperationError};
pub use cognito_runtime::json::ReadError;
pub use cognito_runtime::string_enum::UnknownVariantError;
pub use cognito_runtime::{BuildError, SdkError};

use aws_types::request_id::RequestId;
use cognito_runtime::error::Meta;
use cognito_runtime::private::find_cause;
use cognito_runtime::retry::{RetryReason, classify_response};

macro_rules! service_error {
    ($($exception:ident),* $(,)?) => {
        /// Everything that a call can fail with, as one type: for functions that call several operations.
        ///
        /// Every operation's error converts into it with `?`, and a builder that is awaited itself returns it. Its `Display` is one line
        /// with operation, code, message, HTTP status, request id and number of attempts.
        #[derive(Debug)]
        #[non_exhaustive]
        pub enum Error {
            $(
                #[doc = concat!("The service answered with `", stringify!($exception), "`.")]
                $exception(crate::types::error::$exception),
            )*
            /// Any other failure: an error code that the operation does not list, or no answer at all.
            Unhandled(Unhandled),
        }

        impl Error {
            /// Finds the variant for an exception of any operation.
            fn from_exception(AnyException { error: exception, meta, .. }: AnyException) -> Self {
                $(
                    let exception = match exception.downcast::<crate::types::error::$exception>() {
                        Ok(exception) => return Self::$exception(*exception),
                        Err(exception) => exception,
                    };
                )*
                match exception.downcast::<Unhandled>() {
                    Ok(unhandled) => Self::Unhandled(*unhandled),
                    Err(other) => Self::Unhandled(Unhandled::new(other, meta)),
                }
            }

            #[inline]
            fn details(&self) -> &Meta {
                match self {
                    $(Self::$exception(inner) => inner.details(),)*
                    Self::Unhandled(inner) => inner.meta(),
                }
            }

            #[inline]
            fn inner(&self) -> &(dyn StdError + 'static) {
                match self {
                    $(Self::$exception(inner) => inner,)*
                    Self::Unhandled(inner) => inner,
                }
            }
        }
    };
}

service_error! {
    AccessDeniedException, AliasExistsException, CodeDeliveryFailureException,
    CodeMismatchException, ConcurrentModificationException, DeviceKeyExistsException,
    DuplicateProviderException, EnableSoftwareTokenMfaException, ExpiredCodeException,
    FeatureUnavailableInTierException, ForbiddenException, GroupExistsException,
    InternalErrorException, InternalServerException, InvalidEmailRoleAccessPolicyException,
    InvalidLambdaResponseException, InvalidOAuthFlowException, InvalidParameterException,
    InvalidPasswordException, InvalidSmsRoleAccessPolicyException,
    InvalidSmsRoleTrustRelationshipException, InvalidUserPoolConfigurationException,
    LimitExceededException, ManagedLoginBrandingExistsException, MfaMethodNotFoundException,
    NotAuthorizedException, OperationNotEnabledException, PasswordHistoryPolicyViolationException,
    PasswordResetRequiredException, PreconditionNotMetException, RefreshTokenReuseException,
    ResourceNotFoundException, ScopeDoesNotExistException, ServiceQuotaExceededException,
    SoftwareTokenMfaNotFoundException, TermsExistsException, TierChangeNotAllowedException,
    TooManyFailedAttemptsException, TooManyRequestsException, UnauthorizedException,
    UnexpectedLambdaException, UnsupportedIdentityProviderException, UnsupportedOperationException,
    UnsupportedTokenTypeException, UnsupportedUserStateException, UserImportInProgressException,
    UserLambdaValidationException, UsernameExistsException, UserNotConfirmedException,
    UserNotFoundException, UserPoolAddOnNotEnabledException, UserPoolTaggingException,
    WebAuthnChallengeNotFoundException, WebAuthnClientMismatchException,
    WebAuthnConfigurationMissingException, WebAuthnCredentialNotSupportedException,
    WebAuthnNotEnabledException, WebAuthnOriginNotAllowedException,
    WebAuthnRelyingPartyMismatchException,
}

impl Error {
    /// The facts of the call: operation, attempts, status, request id, endpoint. Absent in an error that was built by hand.
    #[inline]
    pub fn context(&self) -> Option<&CallContext> {
        self.details().context()
    }

    /// The error code of the service, such as `UserNotFoundException`; `None` if the service did not answer with one.
    #[inline]
    pub fn code(&self) -> Option<&str> {
        self.meta().code()
    }

    /// The id that AWS support asks for, if the service answered.
    #[inline]
    pub fn request_id(&self) -> Option<&str> {
        RequestId::request_id(self)
    }

    /// Whether the service refused the call because there are too many at the moment. The client has tried again already, so that
    /// the program should wait, or send less.
    ///
    /// `LimitExceededException` is not among them: it is a limit of a user or an account that a short wait does not lift.
    #[inline]
    pub fn is_throttling(&self) -> bool {
        let status = self.context().and_then(|context| context.status).unwrap_or_default();
        classify_response(status, self.code()) == Some(RetryReason::Throttling)
    }

    /// Whether a time limit ended the call. The service may have carried it out nevertheless.
    #[inline]
    pub fn is_timeout(&self) -> bool {
        self.context().is_some_and(|context| context.timed_out)
    }

    /// How long the service asked to wait before another attempt, if it did.
    #[inline]
    pub fn retry_after(&self) -> Option<Duration> {
        self.context()?.retry_after
    }

    /// The error of any operation, also of one that was declared in another crate.
    #[doc(hidden)]
    pub fn from_operation(error: impl OperationError) -> Self {
        Self::from_exception(error.into_exception())
    }
}

impl fmt::Display for Error {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let context = self.context();
        let mut line = OneLine { f, left: LONGEST };
        if let Some(context) = context {
            write!(line, "{} failed: ", context.operation)?;
        }
        match self {
            Self::Unhandled(unhandled) => write_unhandled(&mut line, unhandled)?,
            _ => write!(line, "{}", self.inner())?,
        }
        context.map_or(Ok(()), |context| write_facts(f, context))
    }
}

/// How much of the texts of others an error repeats, in characters.
const LONGEST: usize = 500;

/// Keeps texts of others on one line and at a length that a log can bear: they come over the network.
struct OneLine<'a, 'b> {
    f: &'a mut fmt::Formatter<'b>,
    left: usize,
}

impl Write for OneLine<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for letter in text.chars() {
            match self.left {
                0 => return Ok(()),
                1 => self.f.write_char('…')?,
                _ if letter.is_control() => write!(self.f, "{}", letter.escape_default())?,
                _ => self.f.write_char(letter)?,
            }
            self.left -= 1;
        }
        Ok(())
    }
}

/// An unlisted code with its message, or the whole chain of causes, each text once.
fn write_unhandled(f: &mut impl Write, unhandled: &Unhandled) -> fmt::Result {
    let meta = unhandled.meta().error();
    if let Some(code) = meta.code() {
        f.write_str(code)?;
        return meta.message().map_or(Ok(()), |message| write!(f, ": {message}"));
    }
    let mut cause: Option<&dyn StdError> = Some(unhandled.source());
    let mut last = String::new();
    while let Some(error) = cause {
        let text = error.to_string();
        // The facts of the call are written at the beginning and at the end of the line.
        if !error.is::<CallError>() && !last.contains(&text) {
            write!(f, "{}{text}", if last.is_empty() { "" } else { ": " })?;
            last = text;
        }
        cause = error.source();
    }
    Ok(())
}

fn write_facts(f: &mut fmt::Formatter<'_>, context: &CallContext) -> fmt::Result {
    let mut facts = Vec::new();
    facts.extend(context.status.map(|status| format!("HTTP {status}")));
    facts.extend(context.request_id.as_ref().map(|id| format!("request id {id}")));
    if context.status.is_none() {
        facts.extend(context.endpoint.as_deref().map(str::to_owned));
    }
    match context.attempts {
        0 => facts.push("not sent".to_owned()),
        1 => facts.push("1 attempt".to_owned()),
        attempts => facts.push(format!("{attempts} attempts")),
    }
    write!(f, " ({})", facts.join(", "))
}

impl StdError for Error {
    #[inline]
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.inner().source()
    }
}

impl ProvideErrorMetadata for Error {
    #[inline]
    fn meta(&self) -> &ErrorMetadata {
        self.details().error()
    }
}

impl RequestId for Error {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self.meta().request_id().or_else(|| self.context()?.request_id.as_deref())
    }
}

/// The error of an operation that `#[cognito_operation]` declares, here or in another crate. One conversion serves them all: with one for
/// each operation, rustc compares every two of them.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not convert into `cognito::Error`",
    label = "not an error of an operation"
)]
pub trait DeclaredError: OperationError {}

impl<E: DeclaredError> From<E> for Error {
    fn from(error: E) -> Self {
        Self::from_operation(error)
    }
}

impl From<BuildError> for Error {
    #[inline]
    fn from(error: BuildError) -> Self {
        Self::Unhandled(Unhandled::new(error.into(), Meta::default()))
    }
}

impl<E, R> From<SdkError<E, R>> for Error
where
    E: OperationError,
    R: fmt::Debug + Send + Sync + 'static,
{
    fn from(error: SdkError<E, R>) -> Self {
        match error {
            SdkError::ServiceError(error) => Self::from_operation(error.into_err()),
            other => Self::from_failure(other.into()),
        }
    }
}

impl Error {
    /// A failure without an answer of the service; the send path put the facts of the call into its chain of causes.
    fn from_failure(failure: BoxError) -> Self {
        let context = find_cause::<CallError>(&*failure).map(|error| error.context().clone());
        let meta = context.map(|context| Meta::new(ErrorMetadata::builder().build(), context)).unwrap_or_default();
        Self::Unhandled(Unhandled::new(failure, meta))
    }
}
