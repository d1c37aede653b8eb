//! What keeps the crate easy to find one's way in.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else {
            files.push(path);
        }
    }
    files
}

#[test]
fn no_file_is_longer_than_300_lines() {
    for file in sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        let lines = fs::read_to_string(&file).unwrap().lines().count();
        assert!(lines <= 300, "{} has {lines} lines", file.display());
    }
}

/// The identifiers of a file, without those of the code that it generates.
fn identifiers(tokens: TokenStream, found: &mut Vec<String>) {
    let mut before = [String::new(), String::new()];
    for token in tokens {
        let is_generated = ["quote", "quote_spanned"].contains(&before[0].as_str()) && before[1] == "!";
        before.rotate_left(1);
        before[1] = token.to_string();
        match token {
            TokenTree::Group(group) if !is_generated => identifiers(group.stream(), found),
            TokenTree::Ident(ident) => found.push(ident.to_string()),
            _ => {}
        }
    }
}

/// What can be wrong is found before: an expansion works on a valid declaration.
#[test]
fn expansions_cannot_fail() {
    for file in sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/expand")) {
        let mut found = Vec::new();
        identifiers(fs::read_to_string(&file).unwrap().parse().unwrap(), &mut found);
        for word in ["Result", "Errors", "unwrap", "expect", "panic", "unreachable"] {
            assert!(!found.iter().any(|identifier| identifier == word), "`{word}` in {}", file.display());
        }
    }
}
