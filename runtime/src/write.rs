//! Writing a value member by member: the one driver behind every generated `Serialize`.

use serde::ser::{SerializeStruct, Serializer};

use crate::wire::{AsWire, Wire};

/// Takes the members of a value in the order of their declaration.
#[doc(hidden)]
pub trait Members {
    /// Takes a member that is there.
    fn put<T: Wire>(&mut self, name: &'static str, value: &T);
}

/// Writes an object of all members that are there.
pub(crate) fn write<T: Wire, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut count = Count(0);
    value.put_members(&mut count);
    let mut written = Written { object: serializer.serialize_struct(T::SHAPE, count.0)?, result: Ok(()) };
    value.put_members(&mut written);
    written.result?;
    written.object.end()
}

/// Serialisers want to know beforehand how many members come.
struct Count(usize);

impl Members for Count {
    fn put<T: Wire>(&mut self, _: &'static str, _: &T) {
        self.0 += 1;
    }
}

/// Keeps the first error, so that a generated line is a plain call.
struct Written<S: SerializeStruct> {
    object: S,
    result: Result<(), S::Error>,
}

impl<S: SerializeStruct> Members for Written<S> {
    fn put<T: Wire>(&mut self, name: &'static str, value: &T) {
        if self.result.is_ok() {
            self.result = self.object.serialize_field(name, &AsWire(value));
        }
    }
}
