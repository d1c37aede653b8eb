//! The calls, compiled against this crate.

use ours as sdk;

#[path = "side/mod.rs"]
mod side;

pub(crate) use side::side;
