//! From the values of cases to Rust values, without the code that is tested.

use std::collections::HashMap;

use cognito::error::BoxError;
use cognito::primitives::{Blob, DateTime, Document};
use serde_json::Value;

/// Sets the members in `params` with the setters of a builder; a member that is not listed is an error.
macro_rules! fill {
    ($builder:expr, $params:expr, { $($wire:literal => $set:ident($convert:expr)),* $(,)? }) => {{
        let mut builder = $builder;
        for (name, value) in $params {
            builder = match name.as_str() {
                $($wire => builder.$set($crate::protocol::values::optional(value, $convert)?),)*
                other => return Err(format!("`{other}` is not declared").into()),
            };
        }
        builder
    }};
}

/// Sends an empty request and compares the output with one that has the case's members.
macro_rules! receive {
    ($case:expr, $request:expr, $output:expr, $members:tt) => {{
        let output = $crate::protocol::check::sent($request.send().await)?;
        let expected = fill!($output, &$case.params, $members).build();
        let json = (serde_json::to_value(&output)?, serde_json::to_value(&expected)?);
        $crate::protocol::check::same($case, &output, &expected, &json)?;
    }};
}

/// Plays a case of an operation that sends what it receives.
macro_rules! exchange {
    ($case:expr, $request:expr, $output:expr, $members:tt) => {
        match $case.kind() {
            Kind::Request => {
                drop($crate::protocol::check::sent(fill!($request, &$case.params, $members).send().await)?);
            }
            Kind::Response | Kind::Error => receive!($case, $request, $output, $members),
        }
    };
}

pub(crate) use {exchange, fill, receive};

type Converted<T> = Result<T, BoxError>;

/// `null` is the same as no value.
pub(crate) fn optional<T>(value: &Value, convert: impl Fn(&Value) -> Converted<T>) -> Converted<Option<T>> {
    if value.is_null() { Ok(None) } else { convert(value).map(Some) }
}

pub(crate) fn text(value: &Value) -> Converted<String> {
    value.as_str().map(str::to_owned).ok_or_else(|| wrong("text", value))
}

pub(crate) fn boolean(value: &Value) -> Converted<bool> {
    value.as_bool().ok_or_else(|| wrong("boolean", value))
}

pub(crate) fn long(value: &Value) -> Converted<i64> {
    value.as_i64().ok_or_else(|| wrong("number", value))
}

pub(crate) fn integer(value: &Value) -> Converted<i32> {
    Ok(long(value)?.try_into()?)
}

/// In cases, a blob is the text of its bytes.
pub(crate) fn blob(value: &Value) -> Converted<Blob> {
    text(value).map(Blob::new)
}

/// In cases, a timestamp is a number of seconds.
pub(crate) fn timestamp(value: &Value) -> Converted<DateTime> {
    long(value).map(DateTime::from_secs)
}

pub(crate) fn document(value: &Value) -> Converted<Document> {
    Ok(match value {
        Value::Null => Document::Null,
        Value::Bool(value) => Document::from(*value),
        Value::String(text) => Document::from(text.as_str()),
        Value::Array(_) => Document::Array(list(document)(value)?),
        Value::Object(_) => Document::Object(map(document)(value)?),
        Value::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
            (Some(number), _, _) => Document::from(number),
            (_, Some(number), _) => Document::from(number),
            (_, _, Some(number)) => Document::from(number),
            _ => return Err(wrong("number", value)),
        },
    })
}

pub(crate) fn list<T>(element: impl Fn(&Value) -> Converted<T>) -> impl Fn(&Value) -> Converted<Vec<T>> {
    move |value| value.as_array().ok_or_else(|| wrong("list", value))?.iter().map(&element).collect()
}

pub(crate) fn map<T>(value: impl Fn(&Value) -> Converted<T>) -> impl Fn(&Value) -> Converted<HashMap<String, T>> {
    move |members| {
        let members = members.as_object().ok_or_else(|| wrong("map", members))?;
        members.iter().map(|(name, member)| Ok((name.clone(), value(member)?))).collect()
    }
}

fn wrong(expected: &str, value: &Value) -> BoxError {
    format!("expected a {expected}, found `{value}`").into()
}
