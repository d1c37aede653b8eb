//! The declarations of the service in `data/`.

use std::collections::HashMap;

use cognito::primitives::{Blob, DateTime, Document, UnknownVariantValue};
use cognito::{cognito_enum, cognito_error, cognito_operation, cognito_output, cognito_shape};

/// Where the differences are.
pub(crate) const FILE: &str = file!();

/// An operation.
#[cognito_operation(
    rename = "AdminSetUIThing",
    errors = [self::ThingMfaException, self::ThingNotFoundException],
    extend = cognito::Client as AdminSetUiThing,
)]
pub(crate) struct AdminSetUiThingInput {
    /// A member.
    pub thing_id: String,
    /// A member.
    pub part: PartType,
    /// A member.
    #[cognito(rename = "MFAToken", sensitive)]
    pub mfa_token: Option<String>,
    /// A member.
    #[cognito(rename = "LogoutURLs")]
    pub logout_urls: Option<Vec<String>>,
    /// A member.
    #[cognito(sensitive)]
    pub tokens: Option<Vec<String>>,
    /// A member.
    pub extra: Option<Document>,
}

/// An operation.
#[cognito_operation(
    unsigned,
    output = ListPartsOutput,
    paginate(token = next_token, items = parts),
    errors = [self::ThingNotFoundException],
    extend = cognito::Client as ListPartsExt,
)]
pub(crate) struct ListPartsInput {
    /// A member.
    pub next_token: Option<String>,
}

/// An output.
#[cognito_output]
pub(crate) struct ListPartsOutput {
    /// A member.
    pub next_token: Option<String>,
    /// A member.
    pub parts: Vec<PartType>,
}

/// An operation.
#[cognito_operation(
    output = ListThingsOutput,
    paginate(token = pagination_token, items = names, page_size = limit),
    errors = [self::ThingNotFoundException],
    extend = cognito::Client as ListThingsExt,
)]
pub(crate) struct ListThingsInput {
    /// A member.
    pub limit: Option<i32>,
    /// A member.
    pub pagination_token: Option<String>,
}

/// An output.
#[cognito_output]
pub(crate) struct ListThingsOutput {
    /// A member.
    pub things: Option<HashMap<String, String>>,
    /// A member.
    pub names: Option<Vec<String>>,
    /// A member.
    pub pagination_token: Option<String>,
}

/// A shape.
#[cognito_shape]
pub(crate) struct PartType {
    /// A member.
    pub color: ColorType,
    /// A member.
    #[cognito(sensitive)]
    pub inner: Option<SecretType>,
    /// A member.
    #[cognito(default)]
    pub exists: bool,
    /// A member.
    #[cognito(default)]
    pub size: i64,
    /// A member.
    #[cognito(rename = "headerName")]
    #[deprecated(note = "the service no longer fills it")]
    pub header_name: Option<String>,
    /// A member.
    pub born: Option<DateTime>,
    /// A member.
    pub picture: Option<Blob>,
}

/// A shape.
#[cognito_shape]
pub(crate) struct SecretType {
    /// A member.
    #[cognito(sensitive)]
    pub code: Option<String>,
}

/// An enum.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum ColorType {
    /// A value.
    LightGreen,
    /// A value.
    Red,
    /// Any other.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// An exception.
#[cognito_error(rename = "ThingMFAException")]
pub(crate) struct ThingMfaException {
    /// A member.
    #[cognito(rename = "reasonCode")]
    pub reason_code: Option<String>,
}

/// An exception.
#[cognito_error]
pub(crate) struct ThingNotFoundException {}
