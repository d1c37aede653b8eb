//! The service's model as data, by the names that the service uses.

use std::collections::{BTreeMap, BTreeSet};

/// Everything the service defines.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Model {
    /// The operations.
    pub operations: BTreeMap<String, Operation>,
    /// The structures that are neither input nor output nor exception.
    pub structures: BTreeMap<String, Vec<Member>>,
    /// The values of the string enums.
    pub enums: BTreeMap<String, Vec<String>>,
    /// The members of the exceptions, besides `message`.
    pub exceptions: BTreeMap<String, Vec<Member>>,
}

/// An operation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Operation {
    /// What it takes.
    pub input: Vec<Member>,
    /// What it returns.
    pub output: Vec<Member>,
    /// The exceptions it answers with.
    pub errors: Vec<String>,
    /// Whether requests are signed.
    pub signed: bool,
    /// The service's own description of the pages; it lacks some operations that have them.
    pub paginator: Option<Paginator>,
}

/// The members that pagination uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paginator {
    /// In input and output.
    pub token: String,
    /// In the output.
    pub items: String,
    /// In the input.
    pub page_size: Option<String>,
}

/// A member of a structure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The name on the wire.
    pub name: String,
    /// The type.
    pub ty: Type,
    /// Whether it has to be there.
    pub required: bool,
    /// Whether its value is secret: by its own type or by what it is a list or map of.
    pub sensitive: bool,
    /// Whether the service has given it up.
    pub deprecated: bool,
    /// What the service accepts.
    pub limits: Limits,
}

/// What the service accepts: a length, a number of elements, or a range.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Limits {
    /// The least.
    pub min: Option<i64>,
    /// The most.
    pub max: Option<i64>,
    /// A regular expression that a text matches.
    pub pattern: Option<String>,
}

/// The type of a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// A text.
    Text,
    /// A truth value.
    Boolean,
    /// 32 bits.
    Integer,
    /// 64 bits.
    Long,
    /// Seconds since 1970.
    Timestamp,
    /// Bytes.
    Blob,
    /// Any JSON.
    Document,
    /// A list of one type.
    List(Box<Type>),
    /// Keys and values.
    Map(Box<Type>, Box<Type>),
    /// A structure of [`Model::structures`].
    Structure(String),
    /// A string enum of [`Model::enums`].
    Enumeration(String),
    /// A type that declarations cannot say yet, in words.
    Other(String),
}

impl Type {
    /// The structure or enum that it is, or is a list or map of.
    pub fn named(&self) -> Option<&str> {
        match self {
            Self::Structure(name) | Self::Enumeration(name) => Some(name),
            Self::List(inner) | Self::Map(_, inner) => inner.named(),
            _ => None,
        }
    }
}

impl Model {
    /// The structures and enums that these members lead to, at any depth.
    pub fn reachable<'a>(&'a self, members: impl IntoIterator<Item = &'a Member>) -> BTreeSet<&'a str> {
        let mut reached = BTreeSet::new();
        let mut waiting: Vec<&Member> = members.into_iter().collect();
        while let Some(member) = waiting.pop() {
            if let Some(name) = member.ty.named()
                && reached.insert(name)
            {
                waiting.extend(self.structures.get(name).into_iter().flatten());
            }
        }
        reached
    }

    /// Whether a value of these members can hold a secret, at any depth.
    pub fn sensitive<'a>(&'a self, members: impl IntoIterator<Item = &'a Member> + Clone) -> bool {
        let reached = self.reachable(members.clone());
        let nested = reached.into_iter().filter_map(|name| self.structures.get(name)).flatten();
        members.into_iter().chain(nested).any(|member| member.sensitive)
    }
}
