//! Free-form JSON values.

use std::collections::HashMap;
use std::fmt;

use aws_smithy_types::{Document, Number};
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::Serializer;

use super::{FromWire, Wire};
use crate::read::NoMembers;

impl Wire for Document {
    type Reader = NoMembers<Self>;

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Object(members) => members.write(serializer),
            Self::Array(elements) => elements.write(serializer),
            Self::Number(Number::PosInt(number)) => serializer.serialize_u64(*number),
            Self::Number(Number::NegInt(number)) => serializer.serialize_i64(*number),
            Self::Number(Number::Float(number)) => serializer.serialize_f64(*number),
            Self::String(text) => serializer.serialize_str(text),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Null => serializer.serialize_unit(),
        }
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(DocumentVisitor)
    }

    /// `null` leaves a member out, as everywhere; one that has to be there is `null` then.
    fn absent() -> Option<Self> {
        Some(Self::Null)
    }
}

struct DocumentVisitor;

impl<'de> Visitor<'de> for DocumentVisitor {
    type Value = Document;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Document, E> {
        Ok(Document::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Document, E> {
        Ok(Document::Bool(value))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Document, E> {
        Ok(Document::Number(Number::NegInt(number)))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Document, E> {
        Ok(Document::Number(Number::PosInt(number)))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Document, E> {
        Ok(Document::Number(Number::Float(number)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Document, E> {
        Ok(Document::String(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Document, E> {
        Ok(Document::String(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Document, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = list.next_element::<FromWire<Document>>()? {
            elements.push(element.0);
        }
        Ok(Document::Array(elements))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Document, A::Error> {
        let mut members = HashMap::new();
        while let Some((name, value)) = map.next_entry::<String, FromWire<Document>>()? {
            members.insert(name, value.0);
        }
        Ok(Document::Object(members))
    }
}
