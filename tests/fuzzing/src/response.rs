//! Successful responses.

use std::fmt::Debug;

use cognito::operation::admin_initiate_auth::AdminInitiateAuthOutput;
use cognito::operation::describe_user_pool::DescribeUserPoolOutput;
use cognito::operation::get_log_delivery_configuration::GetLogDeliveryConfigurationOutput;
use cognito::operation::list_users::ListUsersOutput;
use cognito::operation::start_web_authn_registration::StartWebAuthnRegistrationOutput;
use cognito_runtime::json::{from_slice, to_vec};
use cognito_runtime::wire::Wire;
use serde::de::IgnoredAny;
use serde_json::Value;

use crate::{SECRET, assert_readable};

/// Reads the bytes as the outputs of several operations: lists, maps, timestamps, enums, documents and secrets among them.
pub fn response(text: &[u8]) {
    read::<ListUsersOutput>(text);
    read::<DescribeUserPoolOutput>(text);
    read::<AdminInitiateAuthOutput>(text);
    read::<GetLogDeliveryConfigurationOutput>(text);
    read::<StartWebAuthnRegistrationOutput>(text);
}

fn write<T: Wire + Debug>(value: &T) -> Vec<u8> {
    to_vec(value).unwrap_or_else(|error| panic!("{error} for {value:?}"))
}

fn json(text: &[u8]) -> Value {
    serde_json::from_slice(text).unwrap_or_else(|error| panic!("{error} in {}", String::from_utf8_lossy(text)))
}

/// Fractions of seconds are read as the official client reads them: as binary fractions, cut to nanoseconds. That is not exact, and
/// neither is a number of a document that has more than 15 digits.
fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            let (first, second) = (one.as_f64().unwrap_or(f64::NAN), other.as_f64().unwrap_or(f64::NAN));
            one == other || (first - second).abs() < f64::max(1e-6, first.abs() * 1e-15)
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| is_same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let is_there = |name, one| other.get(name).is_some_and(|other| is_same(one, other));
            one.len() == other.len() && one.iter().all(|(name, one)| is_there(name, one))
        }
        _ => one == other,
    }
}

/// What was read is JSON, and stays the same when it is written and read again; an error shows nothing of a value.
fn read<T: Wire + Debug>(text: &[u8]) {
    match from_slice::<T>(text) {
        Ok(value) => {
            let is_json = serde_json::from_slice::<IgnoredAny>(text).is_ok() || text.trim_ascii().is_empty();
            assert!(is_json, "read from no JSON: {value:?}");
            let written = write(&value);
            match from_slice::<T>(&written) {
                Ok(again) => assert!(is_same(&json(&written), &json(&write(&again))), "{value:?} became {again:?}"),
                Err(error) => panic!("{error} in what was written for {value:?}"),
            }
        }
        Err(error) => {
            let shown = format!("{error} {error:?}");
            assert_readable(&error.to_string(), 400);
            assert!(!shown.contains(SECRET), "{shown}");
        }
    }
}
