//! What an exception and an operation's error enum have in common.

use std::error::Error;
use std::fmt;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_types::error::metadata::{ErrorMetadata, ProvideErrorMetadata};
use serde::Serializer;
use serde::ser::SerializeMap;

use crate::error::{Meta, Unhandled};

/// An error that the service defines. `#[cognito_error]` implements it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an exception of the service",
    label = "not declared with `#[cognito_error]`",
    note = "`errors` lists exceptions: names of `cognito::types::error`, or paths to structs with `#[cognito_error]`"
)]
pub trait Exception: Error + ProvideErrorMetadata + Clone + Send + Sync + 'static {
    /// The code by which the service names the exception.
    const CODE: &'static str;

    /// The exception in a response with its code; `body` is the response's body.
    fn from_response(meta: Meta, body: &[u8]) -> Self;

    /// The metadata and the facts of the call.
    fn details(&self) -> &Meta;

    /// The service's explanation.
    fn explanation(&self) -> Option<&str>;

    /// The members besides `message`, by wire name.
    fn other_members(&self) -> Vec<(&'static str, Option<&str>)> {
        Vec::new()
    }
}

/// The error type of an operation. `#[cognito_operation]` implements it.
pub trait OperationError: Error + ProvideErrorMetadata + Send + Sync + 'static {
    /// The error in a response whose code is `meta.error().code()`.
    fn from_response(meta: Meta, body: &[u8]) -> Self;

    /// The exception by reference, or the [`Unhandled`] error.
    fn parts(&self) -> Parts<'_>;

    /// The exception itself, or the [`Unhandled`] error.
    fn into_exception(self) -> AnyException;
}

/// What an error enum holds: the variant's name, and the exception or [`Unhandled`] error with its metadata.
pub type Parts<'a> = (&'static str, &'a (dyn Error + 'static), &'a ErrorMetadata);

/// An exception or [`Unhandled`] error whose type is no longer known.
pub struct AnyException {
    /// The exception itself.
    pub error: BoxError,
    /// Its metadata and the facts of the call.
    pub meta: Meta,
    body: for<'a> fn(&'a (dyn Error + 'static)) -> Option<Body<'a>>,
}

/// What an error response says: the code, `message`, and the other members.
type Body<'a> = (&'a str, Option<&'a str>, Vec<(&'static str, Option<&'a str>)>);

impl AnyException {
    /// An exception.
    pub fn new<E: Exception>(exception: E) -> Self {
        let meta = exception.details().clone();
        Self { error: Box::new(exception), meta, body: exception_body::<E> }
    }

    /// An error that is no exception of the operation.
    pub fn unhandled(unhandled: Unhandled) -> Self {
        let meta = unhandled.meta().clone();
        Self { error: Box::new(unhandled), meta, body: unhandled_body }
    }

    /// The code, and the body of the response by which the service would say this; `None` for an error without a code.
    pub fn to_response(&self) -> Option<(String, Vec<u8>)> {
        let (code, message, others) = (self.body)(&*self.error)?;
        let mut body = Vec::new();
        let mut serializer = serde_json::Serializer::new(&mut body);
        let mut members = serializer.serialize_map(None).ok()?;
        members.serialize_entry("__type", code).ok()?;
        if let Some(message) = message {
            members.serialize_entry("message", message).ok()?;
        }
        for (name, text) in others {
            if let Some(text) = text {
                members.serialize_entry(name, text).ok()?;
            }
        }
        members.end().ok()?;
        Some((code.to_owned(), body))
    }
}

fn exception_body<'a, E: Exception>(error: &'a (dyn Error + 'static)) -> Option<Body<'a>> {
    let exception = error.downcast_ref::<E>()?;
    Some((E::CODE, exception.explanation(), exception.other_members()))
}

fn unhandled_body<'a>(error: &'a (dyn Error + 'static)) -> Option<Body<'a>> {
    let meta = error.downcast_ref::<Unhandled>()?.meta().error();
    Some((meta.code()?, meta.message(), Vec::new()))
}

impl fmt::Debug for AnyException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}
