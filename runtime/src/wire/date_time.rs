//! Timestamps and blobs: numbers of seconds since 1970, and base64 text.

use std::fmt;

use aws_smithy_types::date_time::Format;
use aws_smithy_types::{Blob, DateTime, base64};
use serde::de::{Deserializer, Error, Visitor};
use serde::ser::Serializer;

use super::Wire;
use crate::read::NoMembers;

impl Wire for DateTime {
    type Reader = NoMembers<Self>;

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.subsec_nanos() == 0 {
            serializer.serialize_i64(self.secs())
        } else {
            serializer.serialize_f64(self.as_secs_f64())
        }
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(DateTimeVisitor)
    }

    fn absent() -> Option<Self> {
        Some(Self::from_secs(0))
    }
}

struct DateTimeVisitor;

impl Visitor<'_> for DateTimeVisitor {
    type Value = DateTime;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("seconds since 1970 or an RFC 3339 timestamp")
    }

    fn visit_i64<E: Error>(self, seconds: i64) -> Result<DateTime, E> {
        Ok(DateTime::from_secs(seconds))
    }

    fn visit_u64<E: Error>(self, seconds: u64) -> Result<DateTime, E> {
        i64::try_from(seconds)
            .map(DateTime::from_secs)
            .map_err(|_| E::custom("timestamp out of range, expected seconds since 1970"))
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "the bounds are checked"
    )]
    fn visit_f64<E: Error>(self, seconds: f64) -> Result<DateTime, E> {
        let whole = seconds.floor();
        if !(i64::MIN as f64..i64::MAX as f64).contains(&whole) {
            return Err(E::custom("timestamp out of range, expected seconds since 1970"));
        }
        let nanos = ((seconds - whole) * 1e9) as u32;
        Ok(DateTime::from_secs_and_nanos(whole as i64, nanos.min(999_999_999)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<DateTime, E> {
        DateTime::from_str(text, Format::DateTimeWithOffset)
            .map_err(|_| E::custom("malformed timestamp, expected seconds since 1970 or an RFC 3339 timestamp"))
    }
}

impl Wire for Blob {
    type Reader = NoMembers<Self>;

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&base64::encode(self))
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(BlobVisitor)
    }

    fn absent() -> Option<Self> {
        Some(Self::new(Vec::new()))
    }
}

struct BlobVisitor;

impl Visitor<'_> for BlobVisitor {
    type Value = Blob;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("base64 text")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Blob, E> {
        base64::decode(text).map(Blob::new).map_err(|_| E::custom("malformed text, expected base64 text"))
    }
}
