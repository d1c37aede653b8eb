//! `docs/faults.md`: tables of faults, and a section about load, which different tests write.

use std::{env, fs, io};

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/faults.md");
const LOAD: &str = "## Load\n";

/// The page as it was written last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Everything before the section about load.
    pub tables: String,
    /// The section about load, without its title.
    pub load: String,
}

impl Page {
    /// Reads the page; if there is none, it is empty.
    pub fn read() -> Self {
        let text = fs::read_to_string(PATH).unwrap_or_default();
        let (tables, load) = text.split_once(LOAD).unwrap_or((&text, ""));
        Self { tables: tables.to_owned(), load: load.to_owned() }
    }

    /// Writes the page.
    pub fn write(&self) -> io::Result<()> {
        fs::write(PATH, format!("{}{LOAD}{}", self.tables, self.load))
    }

    /// Whether tests write what they find, instead of comparing it.
    pub fn is_written() -> bool {
        env::var_os("BLESS").is_some()
    }
}
