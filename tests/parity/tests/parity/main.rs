//! The same calls through the official crate and through this one.

mod errors;
mod outputs;
mod requests;
