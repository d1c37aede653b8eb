//! Reading a JSON object into a builder: the one driver behind every generated `Deserialize`.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

#[cfg(feature = "__describe")]
use crate::wire::Wire;

/// A builder that can be filled member by member.
#[doc(hidden)]
pub trait ReadMembers: Default {
    /// What the builder makes.
    type Value;

    /// The wire names, in the order of [`set`](Self::set)'s indices.
    const NAMES: &'static [&'static str] = &[];

    /// Reads the value of the member with this index.
    fn set<'de, A: MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<(), A::Error> {
        let _ = (index, map);
        Ok(())
    }

    /// The finished value, or the wire name of a member that is missing.
    fn finish(self) -> Result<Self::Value, &'static str>;
}

/// What has no members and so is not read into anything.
#[doc(hidden)]
#[derive(Debug)]
pub struct NoMembers<T>(PhantomData<T>);

impl<T> Default for NoMembers<T> {
    fn default() -> Self {
        Self(PhantomData)
    }
}

impl<T> ReadMembers for NoMembers<T> {
    type Value = T;

    fn finish(self) -> Result<T, &'static str> {
        Err("")
    }
}

/// Reads an object: unknown members are skipped, of a repeated one the last counts.
pub(crate) fn read<'de, B: ReadMembers, D: Deserializer<'de>>(deserializer: D) -> Result<B::Value, D::Error> {
    let builder = deserializer.deserialize_map(MembersVisitor::<B>(PhantomData))?;
    builder.finish().map_err(D::Error::missing_field)
}

/// A builder as it was filled, without a check for missing members.
#[cfg(feature = "__describe")]
pub(crate) struct FilledBuilder<B>(pub(crate) B);

#[cfg(feature = "__describe")]
impl<B: ReadMembers> Wire for FilledBuilder<B> {
    type Reader = NoMembers<Self>;

    fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MembersVisitor::<B>(PhantomData)).map(Self)
    }
}

struct MembersVisitor<B>(PhantomData<B>);

impl<'de, B: ReadMembers> Visitor<'de> for MembersVisitor<B> {
    type Value = B;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<B, A::Error> {
        let mut builder = B::default();
        while let Some(index) = map.next_key_seed(MemberName(B::NAMES))? {
            match index {
                Some(index) => builder.set(index, &mut map)?,
                None => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(builder)
    }
}

/// Finds a key among the known names without copying it.
struct MemberName(&'static [&'static str]);

impl<'de> DeserializeSeed<'de> for MemberName {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<usize>, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for MemberName {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Option<usize>, E> {
        Ok(self.0.iter().position(|known| *known == name))
    }
}
