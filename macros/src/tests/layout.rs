//! What keeps the crate easy to find one's way in.

use std::fs;
use std::path::{Path, PathBuf};

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

/// What can be wrong is found before: an expansion works on a valid declaration.
#[test]
fn expansions_cannot_fail() {
    for file in sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/expand")) {
        let text = fs::read_to_string(&file).unwrap();
        for word in ["syn::Result", "-> Result<", "Errors", ".unwrap()", ".expect("] {
            // Generated code may have all of these.
            let in_code = text.lines().filter(|line| !line.contains("__c::") && line.contains(word));
            assert_eq!(in_code.collect::<Vec<_>>(), Vec::<&str>::new(), "{}", file.display());
        }
    }
}
