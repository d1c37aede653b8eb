//! What the expansions of the macros use, and nothing else may.

pub use cognito_macros::{CognitoEnum, CognitoError, CognitoOperation, CognitoOutput, CognitoShape};
pub use cognito_runtime::private::*;

pub use crate::error::DeclaredError;
