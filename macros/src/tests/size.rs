//! The budget of an expansion: lines, formatted like this repository, without documentation and attributes.
//!
//! `BLESS=1 cargo test -p cognito-macros` writes `tests/size.txt`, where a change shows. Without rustfmt the lines cannot be counted.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use quote::{format_ident, quote};
use syn::parse_quote;

use super::{bare_lines, expansion};
use crate::attribute::Role;

/// The lines of an operation with so many required, optional and list members.
fn lines(required: usize, optional: usize, lists: usize) -> usize {
    let member = |kind: &str, at| format_ident!("{kind}_{at}");
    let members = (0..required).map(|at| (member("name", at), quote!(String)));
    let members = members.chain((0..optional).map(|at| (member("option", at), quote!(Option<String>))));
    let members = members.chain((0..lists).map(|at| (member("list", at), quote!(Option<Vec<String>>))));
    let fields = members.map(|(name, ty)| quote!(pub #name: #ty));
    let item = parse_quote!(pub struct DoThingInput { #(#fields),* });
    bare_lines(&expansion(Role::Operation, &quote!(errors = [UserNotFoundException]), item))
}

#[test]
fn expansions_keep_to_their_budget() {
    if Command::new("rustfmt").arg("--version").output().is_err() {
        return;
    }
    let empty = lines(0, 0, 0);
    let each = |with_ten: usize| format!("{}.{}", (with_ten - empty) / 10, (with_ten - empty) % 10);
    let text = format!(
        "an operation without members, with one exception and an empty output: {empty} lines\n\
         each required member: {} lines\neach optional member: {} lines\neach list: {} lines\n",
        each(lines(10, 0, 0)),
        each(lines(0, 10, 0)),
        each(lines(0, 0, 10)),
    );
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/size.txt");
    if env::var_os("BLESS").is_some() {
        fs::write(&path, &text).unwrap();
    }
    assert_eq!(fs::read_to_string(path).unwrap_or_default(), text, "BLESS=1 writes the new sizes");
}

/// `docs/internals.md` states what the two budgets hold.
#[test]
fn the_stated_sizes_are_those_of_the_budgets() {
    let read = |path: &str| fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    let budgets = read("tests/size.txt") + &read("../tests/lines/budget.txt");
    let budget = |name: &str| {
        let line = budgets.lines().find(|line| line.starts_with(name)).unwrap_or_else(|| panic!("no `{name}`"));
        line.rsplit(": ").next().unwrap_or_default().trim_end_matches(" lines").to_owned()
    };
    let rustc = budgets.split_once("rustc ").and_then(|(_, after)| after.split(',').next()).unwrap();
    let stated = [
        format!("before optimisation, rustc {rustc} |"),
        format!(
            "| an operation | {}, without members | {}, with",
            budget("an operation"),
            budget("each further operation")
        ),
        format!("| an optional member | {} | {} |", budget("each optional"), budget("each further optional")),
    ];
    let guide = read("../docs/internals.md");
    for text in stated {
        assert!(guide.contains(&text), "docs/internals.md does not state: {text}");
    }
}
