//! What the declarations say, as data: for the check against the service's model (`tests/model`).
//!
//! Compiled only with the feature `__describe`; an ordinary build has none of it.

use std::collections::HashMap;
use std::error::Error;
use std::fmt::Debug;
use std::pin::Pin;

use aws_smithy_types::error::display::DisplayErrorContext;
use aws_smithy_types::{Blob, DateTime, Document};

use crate::read::{FilledBuilder, ReadMembers};
use crate::wire::Wire;
use crate::{Handle, QuotaCategory, SdkError, json};

/// A call on its way, whatever its operation.
pub type Sent = Pin<Box<dyn Future<Output = Result<String, String>> + Send>>;

/// The type of a member.
#[derive(Debug, Clone)]
pub enum Type {
    /// `String`.
    Text,
    /// `bool`.
    Boolean,
    /// `i32`.
    Integer,
    /// `i64`.
    Long,
    /// `DateTime`.
    Timestamp,
    /// `Blob`.
    Blob,
    /// `Document`.
    Document,
    /// `Vec<_>`.
    List(Box<Type>),
    /// `HashMap<_, _>`.
    Map(Box<Type>, Box<Type>),
    /// A shape: its name in Rust, and its description.
    Structure(&'static str, fn() -> Structure),
    /// A string enum: its name in Rust, and its values.
    Enumeration(&'static str, &'static [&'static str]),
}

/// Whether a member has to be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// `T`.
    Required,
    /// `Option<T>`.
    Optional,
    /// `T` with `#[cognito(default)]`.
    Defaulted,
}

/// A member of a structure.
#[derive(Debug, Clone)]
pub struct Member {
    /// The name on the wire.
    pub wire: &'static str,
    /// The name in Rust.
    pub rust: &'static str,
    /// The type, without its `Option`.
    pub ty: Type,
    /// Whether it has to be there.
    pub presence: Presence,
    /// Whether `Debug` hides it.
    pub sensitive: bool,
    /// Whether it is `#[deprecated]`.
    pub deprecated: bool,
}

/// A struct with members.
#[derive(Debug, Clone)]
pub struct Structure {
    /// The name in Rust.
    pub name: &'static str,
    /// The members, in the order of the declaration.
    pub members: Vec<Member>,
    /// The file of the declaration.
    pub file: &'static str,
    /// The `Debug` texts of the value and of the builder that a JSON text describes.
    pub debug: fn(&str) -> Result<[String; 2], json::ReadError>,
}

/// An exception.
#[derive(Debug, Clone)]
pub struct Exception {
    /// The name in Rust.
    pub name: &'static str,
    /// The code that the service sends.
    pub code: &'static str,
    /// The members besides `message`.
    pub members: Vec<Member>,
}

/// The fields that pagination uses, by their names in Rust.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pagination {
    /// In input and output.
    pub token: &'static str,
    /// In the output.
    pub items: &'static str,
    /// In the input.
    pub page_size: Option<&'static str>,
}

/// An operation.
#[derive(Debug, Clone)]
pub struct Operation {
    /// The name in the service's API.
    pub name: &'static str,
    /// The client method.
    pub method: &'static str,
    /// Whether requests are signed.
    pub signed: bool,
    /// The request-rate category.
    pub quota: Option<QuotaCategory>,
    /// The input.
    pub input: Structure,
    /// The output.
    pub output: Structure,
    /// The exceptions, in the order of the declaration.
    pub errors: Vec<Exception>,
    /// How the result is paged.
    pub pagination: Option<Pagination>,
    /// The `Debug` texts of a fluent builder with the members of a JSON text.
    pub fluent: fn(Handle, &str) -> Result<String, json::ReadError>,
    /// Sends a fluent builder with the members of a JSON text and returns the output as one.
    pub send: fn(Handle, &str) -> Sent,
}

/// A type that a member can have.
pub trait Described {
    /// The description.
    fn describe() -> Type;
}

/// An input, output or shape.
pub trait DescribedStructure {
    /// The description.
    fn structure() -> Structure;
}

/// An exception.
pub trait DescribedException {
    /// The description.
    fn exception() -> Exception;
}

/// An operation, by its input.
pub trait DescribedOperation {
    /// The description.
    fn operation() -> Operation;
}

macro_rules! described {
    ($($rust:ty => $described:ident),*) => {$(
        impl Described for $rust {
            fn describe() -> Type {
                Type::$described
            }
        }
    )*};
}

described!(String => Text, bool => Boolean, i32 => Integer, i64 => Long, DateTime => Timestamp, Blob => Blob, Document => Document);

impl<T: Described> Described for Vec<T> {
    fn describe() -> Type {
        Type::List(Box::new(T::describe()))
    }
}

impl<T: Described> Described for Box<T> {
    fn describe() -> Type {
        T::describe()
    }
}

impl<K: Described, V: Described, H> Described for HashMap<K, V, H> {
    fn describe() -> Type {
        Type::Map(Box::new(K::describe()), Box::new(V::describe()))
    }
}

/// See [`Structure::debug`].
pub fn debug<T: Wire + Debug, B: ReadMembers + Debug>(text: &str) -> Result<[String; 2], json::ReadError> {
    let value: T = json::from_slice(text.as_bytes())?;
    let builder: B = builder(text)?;
    Ok([format!("{value:?} {value:#?}"), format!("{builder:?} {builder:#?}")])
}

/// A builder with the members of a JSON text.
pub fn builder<B: ReadMembers>(text: &str) -> Result<B, json::ReadError> {
    json::from_slice::<FilledBuilder<B>>(text.as_bytes()).map(|filled| filled.0)
}

/// See [`Operation::send`]. A failure is every text of the error: `Debug`, and `Display` with all causes.
pub fn send<O: Wire, E: Error + 'static>(
    sent: Result<impl Future<Output = Result<O, SdkError<E>>> + Send + 'static, json::ReadError>,
) -> Sent {
    Box::pin(async move {
        let output = sent.map_err(|error| error.to_string())?.await;
        let output = output.map_err(|error| format!("{error:?} {error:#?} {}", DisplayErrorContext(&error)))?;
        let text = json::to_vec(&output).map_err(|error| error.to_string())?;
        String::from_utf8(text).map_err(|error| error.to_string())
    })
}
