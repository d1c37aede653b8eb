//! Each option of the table is tested and documented.

use std::fs;
use std::path::Path;

use crate::keys::KEYS;

/// The texts of all files below a folder of the repository with one of these endings.
fn texts(folder: &str, endings: &[&str]) -> Vec<String> {
    let mut texts = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if endings.iter().any(|ending| path.to_string_lossy().ends_with(ending)) {
                texts.push(fs::read_to_string(path).unwrap());
            }
        }
    }
    texts
}

/// Whether a text has the option as a word.
fn mentions(text: &str, option: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(option)
        .any(|(at, _)| !text[..at].ends_with(is_word) && !text[at + option.len()..].starts_with(is_word))
}

#[test]
fn each_option_has_a_test_of_what_it_does_and_of_how_it_fails() {
    let behaviour =
        [texts("tests/declare", &[".rs"]), texts("tests/downstream", &[".rs"]), texts("tests/renamed", &[".rs"])]
            .concat();
    // What rustc and the macro say about it.
    let failures = texts("tests/ui", &[".stderr"]);
    for key in KEYS {
        let name = key.name;
        let is_used = |text: &&String| text.contains("cognito") && mentions(text, name);
        assert!(behaviour.iter().any(|text| is_used(&text)), "no behaviour test uses `{name}`");
        assert!(
            failures.iter().any(|text| text.contains(&format!("`{name}")) || text.contains(&format!("({name}"))),
            "no ui test names `{name}`"
        );
    }
}

#[test]
fn each_option_is_in_the_guide_and_in_the_documentation_of_its_attributes() {
    let guide = texts("docs", &["declaring.md"]).concat();
    let documentation = texts("src/doc", &[".md"]).concat();
    for key in KEYS {
        let name = key.name;
        assert!(guide.contains(&format!("\n### `{name}`\n")), "docs/declaring.md has no section `{name}`");
        assert!(documentation.contains(&format!("`{name}")), "`{name}` in src/doc");
    }
}
