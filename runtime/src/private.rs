//! What generated code uses, and nothing else may.

use std::fmt;

// The standard library, under names that nothing at the declaration can shadow.
pub use std::boxed::Box;
pub use std::clone::Clone;
pub use std::cmp::PartialEq;
pub use std::convert::{AsRef, From, Infallible, Into};
pub use std::fmt::{Debug, Display, Formatter, Result as FmtResult};
pub use std::future::{Future, IntoFuture};
pub use std::option::Option::{self, None, Some};
pub use std::result::Result::{self, Err, Ok};
pub use std::str::FromStr;
pub use std::string::String;
pub use std::vec::Vec;
pub use std::{error::Error, file, marker::Send, unreachable, vec};

// serde and the AWS crates.
pub use aws_smithy_async::future::pagination_stream::PaginationStream;
pub use aws_smithy_runtime_api::box_error::BoxError;
pub use aws_smithy_runtime_api::client::result::CreateUnhandledError;
pub use aws_smithy_types::error::metadata::{ErrorMetadata, ProvideErrorMetadata};
pub use aws_smithy_types::retry::{ErrorKind, ProvideErrorKind};
pub use aws_types::request_id::RequestId;
pub use serde::de::{Deserialize, Deserializer, MapAccess};
pub use serde::ser::{Serialize, Serializer};

// The runtime.
pub use crate::call::{Sending, call_built};
pub use crate::customize::{Customizable, customize};
#[cfg(feature = "__describe")]
pub use crate::describe;
pub use crate::error::{Meta, Unhandled};
pub use crate::exception::{AnyException, Exception, OperationError, Parts};
pub use crate::operation::{
    CognitoClient, FluentBuilder, ListMember, Marker, Operation, OperationMeta, OperationOutput, Paginated,
};
pub use crate::paginator::{items, pages};
pub use crate::quota::QuotaCategory;
pub use crate::read::{NoMembers, ReadMembers};
pub use crate::standard::{copy, equal};
pub use crate::string_enum::{UnknownVariantError, UnknownVariantValue, read as read_text};
pub use crate::wire::{Wire, demand};
pub use crate::write::Members;
pub use crate::{
    __described as described, __error_enum as error_enum, __output as output, __serde as serde, __standard as standard,
};
pub use crate::{BuildError, Handle, SdkError};

/// What stands in `Debug` for a sensitive member.
pub const REDACTED: &str = "*** Sensitive Data Redacted ***";

/// The error of a `build` that misses members; `details` are the official texts of the required ones, which begin with the name.
pub fn missing(type_name: &str, details: &[&'static str], is_missing: &[bool]) -> BuildError {
    let name = |text: &'static str| text.split(' ').next().unwrap_or(text);
    let (mut first, mut several, mut names) = (None, false, String::new());
    for (&text, _) in details.iter().zip(is_missing).filter(|(_, missing)| **missing) {
        if first.is_some() {
            several = true;
            names.push_str(", ");
        }
        first = first.or(Some(text));
        names.push_str(name(text));
    }
    let first = first.unwrap_or_default();
    if !several {
        return BuildError::missing_field(name(first), first);
    }
    let text = format!("{names} were not specified but they are required when building {type_name}");
    BuildError::invalid_field(name(first), text)
}

/// `Default::default` without the trait's name in reach.
pub fn default<T: Default>() -> T {
    T::default()
}

/// `Debug` of a struct. `names` are its own and those of its fields, in one text because each text costs a relocation.
pub fn debug_struct(f: &mut Formatter<'_>, names: &str, values: &[&dyn Debug]) -> fmt::Result {
    let mut names = names.split(' ');
    let mut debug = f.debug_struct(names.next().unwrap_or_default());
    for (field, value) in names.zip(values) {
        debug.field(field, value);
    }
    debug.finish()
}

/// A value whose absent members have been filled in, or the wire name of a member for which there is nothing to fill in.
pub fn filled<T>(missing: Option<&'static str>, built: Result<T, BuildError>) -> Result<T, &'static str> {
    match missing {
        Some(name) => Err(name),
        None => built.map_err(|_| "a required member"),
    }
}

/// What an error enum holds. Compiled once for each, not for each of its methods.
#[inline(never)]
pub fn parts_of<E: OperationError>(error: &E) -> Parts<'_> {
    error.parts()
}

/// What an error enum reads of the exception in it. Compiled once for each exception, not for each operation with it.
#[inline(never)]
pub fn parts<'a, E: Exception>(variant: &'static str, exception: &'a E) -> Parts<'a> {
    (variant, exception, exception.details().error())
}

/// `Debug` of an error enum.
pub fn debug_error(f: &mut Formatter<'_>, (variant, inner, _): Parts<'_>) -> fmt::Result {
    f.debug_tuple(variant).field(&inner).finish()
}

/// The cause of an error enum: the exception, or what is behind a failure without a type.
pub fn source<'a>(inner: &'a (dyn Error + 'static)) -> Option<&'a (dyn Error + 'static)> {
    match inner.downcast_ref::<Unhandled>() {
        Some(unhandled) => Error::source(unhandled),
        None => Some(inner),
    }
}

/// Where the code of a response stands among those of an operation's exceptions; behind the last one if it is not among them.
pub fn position(meta: &Meta, codes: &[&str]) -> usize {
    codes.iter().position(|code| *code == meta.code()).unwrap_or(codes.len())
}

/// The exception in a response that has its code. Compiled once for each, not for each operation that lists it.
#[inline(never)]
pub fn exception<E: Exception>(meta: Meta, body: &[u8]) -> E {
    E::from_response(meta, body)
}

/// `Display` of an exception: its name, then what the service says.
pub fn display_exception(f: &mut Formatter<'_>, name: &str, message: Option<&str>) -> fmt::Result {
    f.write_str(name)?;
    message.map_or(Ok(()), |message| write!(f, ": {message}"))
}

/// A text member of an error response; absent if it is no text.
pub fn text_member(body: &[u8], name: &str) -> Option<String> {
    crate::error_body::text_member(body, name)
}

/// The first cause of a type, searched along the chain of sources.
pub fn find_cause<'a, T: Error + 'static>(error: &'a (dyn Error + 'static)) -> Option<&'a T> {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if let Some(found) = error.downcast_ref() {
            return Some(found);
        }
        cause = error.source();
    }
    None
}
