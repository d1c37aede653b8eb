//! Values that are neither texts nor numbers. They are the types of the AWS crates, so they can be exchanged with other clients.

pub use aws_smithy_types::date_time::Format as DateTimeFormat;
pub use aws_smithy_types::{Blob, DateTime, Document};
pub use cognito_runtime::string_enum::UnknownVariantValue;
