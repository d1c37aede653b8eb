//! What must hold whatever the network, a file or a variable says. Each function takes any bytes, and panics if something does not hold.
//!
//! `fuzz/` searches for inputs that break one of them; `tests/corpus.rs` repeats what it found, and mutations of it, with each test run.

#![expect(clippy::missing_panics_doc, reason = "all of these panic, as tests do")]

mod endpoint;
mod error;
mod profile;
mod response;
mod transport;

pub use endpoint::endpoint;
pub use error::error;
pub use profile::profile;
pub use response::response;

/// Stands for a secret in the corpus. No error may repeat it unless it is where public text belongs.
pub const SECRET: &str = "s3cr3t-v4lu3";

/// What must hold of any bytes.
pub type Target = fn(&[u8]);

/// The functions by their names, which are those of the folders in `fuzz/corpus`.
pub const TARGETS: [(&str, Target); 4] =
    [("endpoint", endpoint), ("error", error), ("profile", profile), ("response", response)];

/// An error's text fits a log: one line, and not much of it.
fn assert_readable(text: &str, longest: usize) {
    assert!(!text.contains(['\n', '\r']), "more than one line: {text:?}");
    assert!(text.chars().count() <= longest, "{} characters: {text:?}", text.chars().count());
}
