//! The calls, compiled against the official crate.

use official as sdk;

#[path = "side/mod.rs"]
mod side;

pub(crate) use side::side;
