//! placeholder
extern crate self as cognito;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
mod client;
pub mod config;
pub mod error;
#[cfg(feature = "local")]
pub mod local;
pub mod meta;
pub mod operation;
pub mod primitives;
pub mod types;

pub use client::Client;
pub use cognito_macros::{cognito_enum, cognito_error, cognito_operation, cognito_output, cognito_shape};
pub use cognito_runtime::QuotaCategory;
pub use cognito_runtime::operation::{CognitoClient, Operation};
pub use config::Config;
pub use error::Error;
