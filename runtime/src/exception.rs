//! What an exception and an operation's error enum have in common.

use std::error::Error;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;

use crate::error::Meta;

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

    /// The exception itself with its metadata, or the [`Unhandled`](crate::error::Unhandled) error.
    fn into_exception(self) -> (BoxError, Meta);
}
