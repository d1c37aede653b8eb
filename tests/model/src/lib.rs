//! The declarations of `cognito` beside the service's model.
//!
//! `check` compares them, `declare` writes one that is missing. The model comes from botocore, the AWS SDK for Python, which Amazon
//! releases with every change of the API; or from a summary of it in `CONFORMANCE_DIR`.

pub mod botocore;
pub mod check;
pub mod declare;
pub mod hint;
pub mod json;
pub mod member;
pub mod model;
pub mod names;
pub mod package;
pub mod pagination;
pub mod sample;
pub mod source;
pub mod sources;
pub mod summary;

/// Why a model could not be read: one line for the maintainer.
pub type Error = Box<dyn std::error::Error + Send + Sync>;
