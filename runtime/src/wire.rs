//! The values that requests and responses are made of, and how each is written in JSON.

use std::collections::HashMap;
use std::fmt;
use std::hash::{BuildHasher, Hash};
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::read::{NoMembers, ReadMembers, read};
use crate::write::{Members, write};

mod date_time;
mod document;

/// A value that can be sent to Cognito and received from it.
///
/// Shapes and string enums get it from their attributes. It stands beside serde's traits because the AWS types for timestamps, blobs and
/// documents have a form on the wire and no serde implementations.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be sent to Cognito",
    label = "not a wire type",
    note = "wire types are `String`, `bool`, `i32`, `i64`, `DateTime`, `Blob`, `Document`, `Vec<_>`, `HashMap<_, _>`, and types with `#[cognito_shape]` or `#[cognito_enum]`"
)]
pub trait Wire: Sized {
    /// What a shape is read into; all else is [`NoMembers`].
    #[doc(hidden)]
    type Reader: ReadMembers<Value = Self>;

    /// The name of a shape.
    #[doc(hidden)]
    const SHAPE: &'static str = "";

    /// Writes the value in the service's form. A shape is an object of its members.
    #[inline]
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(self, serializer)
    }

    /// Reads the value from the service's form. A shape is an object of its members.
    #[inline]
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::<Self::Reader, D>(deserializer)
    }

    /// What stands in for a required member that the service left out; `None` makes that an error.
    fn absent() -> Option<Self> {
        None
    }

    /// Hands over the members that are there, in the order of their declaration. Only shapes have members.
    #[doc(hidden)]
    fn put_members<M: Members>(&self, members: &mut M) {
        let _ = members;
    }

    /// Hands over a member that is always there.
    #[doc(hidden)]
    fn put<M: Members>(members: &mut M, name: &'static str, value: &Self) {
        members.put(name, value);
    }

    /// Hands over a member if it is there.
    #[doc(hidden)]
    fn put_some<M: Members>(members: &mut M, name: &'static str, value: &Option<Self>) {
        if let Some(value) = value {
            members.put(name, value);
        }
    }

    /// Reads the value of a member; `null` is the same as leaving the member out.
    #[doc(hidden)]
    fn take<'de, A: MapAccess<'de>>(map: &mut A, member: &mut Option<Self>) -> Result<(), A::Error> {
        *member = map.next_value::<MaybeWire<Self>>()?.0;
        Ok(())
    }

    /// Fills a required member that the service left out with what stands in for it; without that, the first such member is `missing`.
    #[doc(hidden)]
    fn fill(member: &mut Option<Self>, name: &'static str, missing: &mut Option<&'static str>) {
        if member.is_none() {
            *member = Self::absent();
        }
        demand(member, name, missing);
    }

    /// Whether the value can hold a sensitive member. `depth` ends the search in recursive types, with a careful yes.
    fn holds_sensitive(depth: u8) -> bool {
        let _ = depth;
        false
    }
}

/// Notes the first member that is required and not there.
#[doc(hidden)]
pub fn demand<T>(member: &Option<T>, name: &'static str, missing: &mut Option<&'static str>) {
    if member.is_none() {
        missing.get_or_insert(name);
    }
}

/// Serialises a [`Wire`] value through a reference.
#[doc(hidden)]
#[derive(Debug)]
pub struct AsWire<'a, T>(pub &'a T);

impl<T: Wire> Serialize for AsWire<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

/// Deserialises a [`Wire`] value.
#[doc(hidden)]
#[derive(Debug)]
pub struct FromWire<T>(pub T);

impl<'de, T: Wire> Deserialize<'de> for FromWire<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(Self)
    }
}

/// Deserialises a member that may be absent.
pub(crate) struct MaybeWire<T>(pub(crate) Option<T>);

impl<'de, T: Wire> Deserialize<'de> for MaybeWire<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_option(OptionVisitor(PhantomData)).map(Self)
    }
}

struct OptionVisitor<T>(PhantomData<T>);

impl<'de, T: Wire> Visitor<'de> for OptionVisitor<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_none<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        T::read(deserializer).map(Some)
    }
}

macro_rules! plain {
    ($($type:ty),*) => {$(
        impl Wire for $type {
            type Reader = NoMembers<Self>;

            fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.serialize(serializer)
            }

            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::deserialize(deserializer)
            }

            fn absent() -> Option<Self> {
                Some(Self::default())
            }
        }
    )*};
}

plain!(String, bool, i32, i64);

impl<T: Wire> Wire for Box<T> {
    type Reader = NoMembers<Self>;

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        T::write(self, serializer)
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(Self::new)
    }

    fn absent() -> Option<Self> {
        T::absent().map(Self::new)
    }

    fn holds_sensitive(depth: u8) -> bool {
        T::holds_sensitive(depth)
    }
}

impl<T: Wire> Wire for Vec<T> {
    type Reader = NoMembers<Self>;

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.len()))?;
        for element in self {
            list.serialize_element(&AsWire(element))?;
        }
        list.end()
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(ListVisitor(PhantomData))
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    fn holds_sensitive(depth: u8) -> bool {
        T::holds_sensitive(depth)
    }
}

struct ListVisitor<T>(PhantomData<T>);

impl<'de, T: Wire> Visitor<'de> for ListVisitor<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<T>, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = list.next_element::<FromWire<T>>()? {
            elements.push(element.0);
        }
        Ok(elements)
    }
}

impl<K, V, H> Wire for HashMap<K, V, H>
where
    K: Wire + Eq + Hash,
    V: Wire,
    H: BuildHasher + Default,
{
    type Reader = NoMembers<Self>;

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.len()))?;
        for (key, value) in self {
            map.serialize_entry(&AsWire(key), &AsWire(value))?;
        }
        map.end()
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EntriesVisitor(PhantomData))
    }

    fn absent() -> Option<Self> {
        Some(Self::default())
    }

    fn holds_sensitive(depth: u8) -> bool {
        V::holds_sensitive(depth)
    }
}

struct EntriesVisitor<M>(PhantomData<M>);

impl<'de, K, V, H> Visitor<'de> for EntriesVisitor<HashMap<K, V, H>>
where
    K: Wire + Eq + Hash,
    V: Wire,
    H: BuildHasher + Default,
{
    type Value = HashMap<K, V, H>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = HashMap::default();
        while let Some((key, value)) = map.next_entry::<FromWire<K>, FromWire<V>>()? {
            entries.insert(key.0, value.0);
        }
        Ok(entries)
    }
}
