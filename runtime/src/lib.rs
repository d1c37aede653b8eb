//! Signing, transport, retries and errors of the [`cognito`](https://docs.rs/cognito) crate.
//!
//! Nothing here knows an operation: an operation is an [`OperationMeta`] and a body of bytes, and [`send`](send::send) does the rest.
//! Programs use this crate through `cognito`, which re-exports what they need.

pub mod call;
#[cfg(feature = "credentials-chain")]
mod chain;
mod clock;
mod components;
pub mod config;
pub mod credentials;
pub mod customize;
#[cfg(feature = "__describe")]
#[doc(hidden)]
pub mod describe;
pub mod endpoint;
pub mod environment;
pub mod error;
mod error_body;
pub mod exception;
mod foreign;
#[cfg(feature = "__fuzz")]
#[doc(hidden)]
pub mod fuzz;
mod handle;
mod implementations;
pub mod json;
mod observe;
pub mod operation;
pub mod paginator;
#[doc(hidden)]
pub mod private;
mod profile;
mod quota;
mod read;
pub mod response;
pub mod retry;
pub mod send;
pub mod sign;
mod standard;
pub mod string_enum;
mod timeout;
mod tls;
mod transport;
mod user_agent;
pub mod wire;
mod write;

pub use aws_smithy_types::error::operation::BuildError;
pub use handle::Handle;
pub use operation::{CognitoClient, Operation, OperationMeta};
pub use quota::QuotaCategory;

/// The official error of a call; the response type defaults to the AWS crates' HTTP response.
pub type SdkError<E, R = aws_smithy_runtime_api::client::orchestrator::HttpResponse> =
    aws_smithy_runtime_api::client::result::SdkError<E, R>;

/// Keeps descriptions of declarations if the feature `__describe` is on, and drops them otherwise.
///
/// The switch is a macro of this crate because a `cfg(feature)` in an expansion would be read in the user's crate.
#[cfg(feature = "__describe")]
#[doc(hidden)]
#[macro_export]
macro_rules! __described {
    ($($item:tt)*) => { $($item)* };
}

/// Keeps descriptions of declarations if the feature `__describe` is on, and drops them otherwise.
///
/// The switch is a macro of this crate because a `cfg(feature)` in an expansion would be read in the user's crate.
#[cfg(not(feature = "__describe"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __described {
    ($($item:tt)*) => {};
}
