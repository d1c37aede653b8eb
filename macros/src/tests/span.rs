//! Where an editor goes from a generated name: to the field or the struct that it was made of.

use proc_macro2::{LineColumn, TokenStream, TokenTree};

use crate::attribute::{self, Role};
use crate::expand;

const SOURCE: &str = "\
/// Moves a user.
pub struct AdminMoveUserInput {
    /// The pool.
    pub user_pool_id: String,
    /// The labels.
    pub labels: Option<Vec<Label>>,
}
";

/// The positions of all definitions of this name, or of its uses if it is not defined here.
fn positions(tokens: TokenStream, name: &str, is_defined: bool, found: &mut Vec<LineColumn>) {
    let mut before = String::new();
    for token in tokens {
        let defines = ["fn", "struct", "enum"].contains(&before.as_str());
        before = token.to_string();
        match token {
            TokenTree::Group(group) => positions(group.stream(), name, is_defined, found),
            TokenTree::Ident(ident) if ident == name && (defines || !is_defined) => found.push(ident.span().start()),
            _ => {}
        }
    }
}

/// Whether each identifier `name` of the expansion points to `target` in the source.
fn leads_to(name: &str, target: &str) {
    let (role, options) = (Role::Operation, TokenStream::new());
    let derived = expand::derive(role, attribute::expand(role, &options, SOURCE.parse().unwrap()));
    let line = SOURCE.lines().position(|line| line.contains(target)).unwrap();
    let column = SOURCE.lines().nth(line).unwrap().find(target).unwrap();
    let mut found = Vec::new();
    positions(derived, name, name != "Label", &mut found);
    assert!(!found.is_empty(), "no `{name}`");
    for position in found {
        assert_eq!((position.line, position.column), (line + 1, column), "`{name}`");
    }
}

#[test]
fn setters_getters_and_accessors_lead_to_the_field() {
    for name in ["user_pool_id", "set_user_pool_id", "get_user_pool_id"] {
        leads_to(name, "user_pool_id");
    }
    for name in ["labels", "set_labels", "get_labels"] {
        leads_to(name, "labels:");
    }
}

#[test]
fn the_client_method_and_the_types_lead_to_the_struct() {
    let names = [
        "admin_move_user",
        "AdminMoveUserFluentBuilder",
        "AdminMoveUserInputBuilder",
        "AdminMoveUserError",
        "AdminMoveUserOutput",
    ];
    for name in names {
        leads_to(name, "AdminMoveUserInput");
    }
}

/// rustc reports a wrong type where it was written.
#[test]
fn types_are_the_users_own() {
    leads_to("Label", "Label>");
}
