//! Collects every mistake of a declaration, so that all are reported in one compilation.

use std::cell::{Cell, RefCell};

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::Error;

/// The mistakes found so far. Must be [`finish`](Self::finish)ed.
pub(crate) struct Errors {
    list: RefCell<Vec<Error>>,
    broken: Cell<bool>,
    finished: Cell<bool>,
}

impl Errors {
    pub(crate) fn new() -> Self {
        Self { list: RefCell::new(Vec::new()), broken: Cell::new(false), finished: Cell::new(false) }
    }

    /// Records a mistake at the tokens that have to change. Lines after the first are `help:` and `note:` lines.
    pub(crate) fn push(&self, tokens: impl ToTokens, message: impl std::fmt::Display) {
        self.list.borrow_mut().push(Error::new_spanned(tokens.into_token_stream(), message));
    }

    /// Like [`push`](Self::push), for a mistake after which members cannot be written or read.
    pub(crate) fn push_broken(&self, tokens: impl ToTokens, message: impl std::fmt::Display) {
        self.broken.set(true);
        self.push(tokens, message);
    }

    /// Records a failed parse and goes on without the value.
    pub(crate) fn handle<T>(&self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.list.borrow_mut().push(error)).ok()
    }

    /// Whether the expansion has to do without the members' types.
    pub(crate) fn broken(&self) -> bool {
        self.broken.get()
    }

    /// A `compile_error!` for each mistake.
    pub(crate) fn finish(self) -> TokenStream {
        self.finished.set(true);
        self.list.take().iter().map(Error::to_compile_error).collect()
    }
}

impl Drop for Errors {
    fn drop(&mut self) {
        assert!(self.finished.get() || std::thread::panicking(), "mistakes were collected and not reported");
    }
}

/// The candidate that was probably meant: at most a third of its letters differ.
pub(crate) fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|candidate| (distance(name, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= candidate.len().max(name.len()).div_ceil(3))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Levenshtein distance of two short ASCII names.
fn distance(left: &str, right: &str) -> usize {
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.bytes().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in right.bytes().enumerate() {
            let substituted = diagonal + usize::from(a != b);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[right.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn finds_what_was_meant() {
        let names = ["output", "errors", "unsigned", "rename"];
        assert_eq!(nearest("ouput", names), Some("output"));
        assert_eq!(nearest("unsinged", names), Some("unsigned"));
        assert_eq!(nearest("retries", names), None);
    }
}
