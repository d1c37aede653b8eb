//! What the service answers when it refuses a call.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;

use cognito_runtime::json;

use crate::error::Exception;
use crate::types::error::{InternalErrorException, InvalidParameterException};

/// A refusal: the answer of an operation that fails.
///
/// Exceptions convert into it with `?`, also those that you declared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    code: String,
    message: Option<String>,
    members: Vec<(&'static str, String)>,
}

impl Fault {
    /// A refusal with any code, also with one that this crate does not declare.
    pub fn new(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self { code: code.into(), message: Some(message.into()), members: Vec::new() }
    }

    /// An exception that has nothing but a message.
    pub fn of<E: Exception>(message: impl Into<String>) -> Self {
        Self::new(E::CODE, message)
    }

    /// A failure of the service itself, with HTTP status 500: clients repeat the call. For errors that should not
    /// happen in a handler.
    pub fn internal(error: impl fmt::Display) -> Self {
        Self::of::<InternalErrorException>(error.to_string())
    }

    /// The code by which the service names the exception.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The service's explanation.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// A member of the input is not acceptable.
    pub(super) fn invalid(message: impl Into<String>) -> Self {
        Self::of::<InvalidParameterException>(message)
    }

    /// A member breaks a constraint of the service's model. The service repeats the value unless it is sensitive; we
    /// repeat none.
    pub(super) fn constraint(member: &str, constraint: &str) -> Self {
        Self::validation("Value", member, constraint)
    }

    /// A required member is missing.
    pub(super) fn missing(member: &str) -> Self {
        Self::validation("Value null", member, "Member must not be null")
    }

    /// Member names begin with a small letter here, other than on the wire.
    fn validation(value: &str, member: &str, constraint: &str) -> Self {
        let mut member = member.to_owned();
        member.get_mut(..1).into_iter().for_each(str::make_ascii_lowercase);
        let message =
            format!("1 validation error detected: {value} at '{member}' failed to satisfy constraint: {constraint}");
        Self::invalid(message)
    }

    pub(super) fn body(self) -> Vec<u8> {
        let mut body: HashMap<String, String> = HashMap::from([("__type".to_owned(), self.code)]);
        body.extend(self.message.map(|message| ("message".to_owned(), message)));
        body.extend(self.members.into_iter().map(|(name, value)| (name.to_owned(), value)));
        json::to_vec(&body).unwrap_or_default()
    }
}

impl<E: Exception> From<E> for Fault {
    fn from(exception: E) -> Self {
        let members = exception.other_members().into_iter();
        Self {
            code: E::CODE.to_owned(),
            message: exception.explanation().map(str::to_owned),
            members: members.filter_map(|(name, value)| Some((name, value?.to_owned()))).collect(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.code)?;
        self.message.as_ref().map_or(Ok(()), |message| write!(f, ": {message}"))
    }
}

impl Error for Fault {}
