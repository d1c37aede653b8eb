//! The documentation keeps up with the code.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The names of the operations' files.
fn operations() -> Vec<String> {
    let folder = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/operation")).unwrap();
    let mut names: Vec<_> =
        folder.map(|file| file.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    names.sort();
    names
}

#[test]
fn the_index_has_every_operation_once() {
    let index = read("src/lib.rs");
    for operation in operations() {
        assert_eq!(index.matches(&format!("](Client::{operation})")).count(), 1, "{operation} in src/lib.rs");
    }
}

#[test]
fn every_operation_file_is_declared_and_public() {
    let list = read("src/operation.rs");
    let declared: Vec<_> =
        list.lines().filter_map(|line| line.trim().strip_prefix("pub(super) mod ")?.strip_suffix(';')).collect();
    assert_eq!(declared, operations(), "the `mod` lines in src/operation.rs");
    let public =
        list.split_once("operation_modules! {").unwrap().1.lines().filter(|line| line.trim().ends_with(',')).count();
    assert_eq!(public, declared.len(), "the list in src/operation.rs");
}

/// The option tables in the attributes' documentation name every option of the macro's own table.
#[test]
fn every_option_is_documented() {
    let table = read("macros/src/keys.rs");
    let documentation: String = ["operation", "output", "shape", "enum", "error"]
        .iter()
        .map(|name| read(&format!("src/doc/cognito_{name}.md")))
        .collect();
    let names: Vec<_> = table.lines().filter_map(|line| line.split_once("name: \"")?.1.split('"').next()).collect();
    assert!(names.len() > 10, "{names:?}");
    for name in names {
        assert!(documentation.contains(&format!("`{name}")), "`{name}` in src/doc");
    }
}
