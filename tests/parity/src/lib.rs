//! Calls the official crate and this one with the same text, and holds what they send and return against each other.

pub mod accepted;
pub mod compare;
pub mod mutation;
pub mod outcome;
pub mod replies;
pub mod transport;

mod official_side;
mod our_side;

use std::pin::Pin;

pub use outcome::{Outcome, outcome};
pub use transport::Transport;

/// Which members of its input a call sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// None at all.
    Nothing,
    /// The required ones.
    Minimal,
    /// All of them, nested ones too.
    Full,
    /// The required ones and all that can be empty: texts, lists and maps without content.
    Empty,
}

impl Form {
    /// All forms, with their names in `accepted.txt`.
    pub const ALL: [(Self, &str); 4] =
        [(Self::Nothing, "nothing"), (Self::Minimal, "minimal"), (Self::Full, "full"), (Self::Empty, "empty")];
}

/// A call that is under way.
pub type Running = Pin<Box<dyn Future<Output = Outcome>>>;

/// A call that can be made with the client `C`.
pub struct Operation<C> {
    pub name: &'static str,
    pub call: fn(C, Form) -> Running,
}

/// One of the two crates, behind a transport of ours.
pub trait Side {
    /// The names of the operations.
    fn operations(&self) -> Vec<&'static str>;

    /// Calls an operation.
    fn call(&self, operation: &str, form: Form) -> Running;
}

/// The official crate.
pub fn official(transport: &Transport) -> impl Side + use<> {
    official_side::side(transport)
}

/// This crate.
pub fn ours(transport: &Transport) -> impl Side + use<> {
    our_side::side(transport)
}
