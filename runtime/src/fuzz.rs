//! What the fuzzer reaches that has no public interface.

use std::cell::RefCell;
use std::io;
use std::path::Path;

use crate::environment::Environment;

thread_local! {
    static FILE: RefCell<String> = const { RefCell::new(String::new()) };
}

/// The configuration that `profile` of the file `config` with this text makes, as its `Debug`; or the text of the error.
pub fn read_profile(profile: &str, text: &str) -> Result<String, String> {
    FILE.with_borrow_mut(|file| text.clone_into(file));
    let read = |path: &Path| match path.to_str() {
        Some("config") => Ok(FILE.with_borrow(Clone::clone)),
        _ => Err(io::ErrorKind::NotFound.into()),
    };
    let mut variables = vec![("AWS_CONFIG_FILE".to_owned(), "config".into())];
    if !profile.is_empty() {
        variables.push(("AWS_PROFILE".to_owned(), profile.into()));
    }
    match (Environment { variables, read }).config() {
        Ok(config) => Ok(format!("{config:?}")),
        Err(error) => Err(error.to_string()),
    }
}
