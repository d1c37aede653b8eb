//! The parts that all string enums share.

use std::fmt;

use serde::de::{Deserializer, Error, Visitor};

/// A value of a string enum that this version of the crate does not know, kept as it was received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownVariantValue(String);

impl UnknownVariantValue {
    /// Keeps `value`; generated code calls it.
    #[doc(hidden)]
    pub fn new(value: &str) -> Self {
        Self(value.to_owned())
    }

    /// The value as it was received.
    #[doc(hidden)]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UnknownVariantValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text that is none of the values of a string enum; the error of `try_parse`.
#[derive(Debug)]
pub struct UnknownVariantError {
    value: String,
}

impl UnknownVariantError {
    /// Keeps the text that is not known; generated code calls it.
    #[doc(hidden)]
    pub fn new(value: &str) -> Self {
        Self { value: value.to_owned() }
    }
}

impl fmt::Display for UnknownVariantError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown enum variant: '{}'", self.value)
    }
}

impl std::error::Error for UnknownVariantError {}

/// Reads any string; `parse` never fails, because unknown values are kept.
#[doc(hidden)]
pub fn read<'de, T, D: Deserializer<'de>>(deserializer: D, parse: fn(&str) -> T) -> Result<T, D::Error> {
    deserializer.deserialize_str(StringVisitor(parse))
}

struct StringVisitor<T>(fn(&str) -> T);

impl<T> Visitor<'_> for StringVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<T, E> {
        Ok((self.0)(value))
    }
}
