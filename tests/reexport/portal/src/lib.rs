//! What a company's programs share: `cognito`, so that all of them have one version of it.

#![deny(missing_docs, unused, unreachable_pub)]

/// The clients of AWS.
pub mod aws {
    pub use cognito as pools;
}
