//! The macros' diagnostics: every file in `tests/ui` has one mistake, and beside it what rustc then says.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// Whose messages the `.stderr` files hold.
const TOOLCHAIN: &str = "rustc 1.95.";

/// On another toolchain: where the copy of the cases is that this process checks without comparing messages.
const COPY: &str = "COGNITO_UI_COPY";

#[test]
fn ui() {
    if let Some(copy) = env::var_os(COPY) {
        return check(Path::new(&copy));
    }
    if cfg!(feature = "__describe") {
        // In a run over the whole workspace, `tests/model` turns descriptions on, and rustc then names their traits as well.
        println!("not compared together with tests/model: run `cargo test --package cognito --test ui`");
        return;
    }
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output().unwrap().stdout;
    let version = String::from_utf8(version).unwrap();
    if version.starts_with(TOOLCHAIN) {
        return check(Path::new("tests/ui"));
    }
    println!("{}: the messages are not compared, they are those of {TOOLCHAIN}x", version.trim());
    assert!(fails_without_messages(), "a case of tests/ui compiles; see above");
}

/// Every case has to fail to compile, with the messages of the `.stderr` file beside it.
fn check(cases: &Path) {
    let cases = cases.join("*/*.rs");
    trybuild::TestCases::new().compile_fail(cases.to_str().unwrap());
}

/// Runs this test again over a copy of the cases where trybuild may write whatever messages there are.
fn fails_without_messages() -> bool {
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join("ui");
    if copy.exists() {
        fs::remove_dir_all(&copy).unwrap();
    }
    for rule in entries(Path::new("tests/ui")).iter().filter(|rule| rule.is_dir()) {
        let to = copy.join(rule.file_name().unwrap());
        fs::create_dir_all(&to).unwrap();
        for case in entries(rule).iter().filter(|case| case.extension().is_some_and(|extension| extension == "rs")) {
            fs::copy(case, to.join(case.file_name().unwrap())).unwrap();
        }
    }
    let this = env::current_exe().unwrap();
    let mut again = Command::new(this);
    again.args(["ui", "--exact", "--nocapture"]).env(COPY, copy).env("TRYBUILD", "overwrite");
    again.status().unwrap().success()
}

fn entries(directory: &Path) -> Vec<PathBuf> {
    fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path()).collect()
}
