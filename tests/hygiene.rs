//! Declarations where nothing that expansions could rely on is in scope, or where it means something else.

#![no_implicit_prelude]

/// One module for each way.
pub mod hygiene {
    pub mod bare;
    pub mod conditional;
    pub mod generated;
    pub mod raw;
    pub mod shadowed;
    mod visibility;
}
