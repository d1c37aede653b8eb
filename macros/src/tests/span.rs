//! Where an editor goes from a generated name: to the field or the struct that it was made of. Where rustc shows an error: at the user's tokens.

use proc_macro2::{LineColumn, TokenStream, TokenTree};

use crate::attribute::{self, Role};
use crate::expand;

const OPERATION: &str = "\
/// Moves a user.
pub struct AdminMoveUserInput {
    /// The pool.
    pub user_pool_id: String,
    /// The labels.
    pub labels: Option<Vec<Label>>,
    /// Where the page begins.
    pub page: Option<String>,
}
";

const OPTIONS: &str = "output = MovedOutput, errors = [UserNotFoundException, self::GoneException], quota = UserUpdate, \
    extend = other::Client, paginate(token = page, items = users)";

/// Fits the other attributes on structs.
const MEMBERS: &str = "\
pub struct Moved {
    pub pool_name: Option<String>,
}
";

const ENUM: &str = "\
pub enum Place {
    Cellar,
    #[cognito(unknown)] Unknown(UnknownVariantValue),
}
";

/// What is looked for in an expansion.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// The names of functions and types.
    Defined,
    /// All identifiers.
    Used,
}

/// The positions of all identifiers `name` of a kind.
fn positions(tokens: TokenStream, name: &str, kind: Kind, found: &mut Vec<LineColumn>) {
    let mut before = String::new();
    for token in tokens {
        let is_defined = ["fn", "struct", "enum", "trait", "type"].contains(&before.as_str());
        before = token.to_string();
        match token {
            TokenTree::Group(group) => positions(group.stream(), name, kind, found),
            TokenTree::Ident(ident) if ident == name && (is_defined || kind == Kind::Used) => {
                found.push(ident.span().start());
            }
            _ => {}
        }
    }
}

/// Whether each `name` in the expansion of `item` points to `target` in `source`, which is the item or the options.
fn leads(role: Role, item: &str, (kind, name): (Kind, &str), (source, target): (&str, &str)) {
    let options = if role == Role::Operation { OPTIONS } else { "" };
    let (options_tokens, item_tokens) = (options.parse().unwrap(), item.parse().unwrap());
    let derived = expand::derive(role, attribute::expand(role, &options_tokens, item_tokens));
    let line = source.lines().position(|line| line.contains(target)).unwrap();
    let column = source.lines().nth(line).unwrap().find(target).unwrap();
    let mut found = Vec::new();
    positions(derived, name, kind, &mut found);
    assert!(!found.is_empty(), "no `{name}`");
    for position in found {
        assert_eq!((position.line, position.column), (line + 1, column), "`{name}`");
    }
}

#[test]
fn setters_getters_and_accessors_lead_to_the_field() {
    for (field, target) in [("user_pool_id", "user_pool_id"), ("labels", "labels:"), ("page", "page:")] {
        for name in [field.to_owned(), format!("set_{field}"), format!("get_{field}")] {
            leads(Role::Operation, OPERATION, (Kind::Defined, &name), (OPERATION, target));
        }
    }
    for role in [Role::Output, Role::Shape, Role::Error] {
        for name in ["pool_name", "set_pool_name", "get_pool_name"] {
            leads(role, MEMBERS, (Kind::Defined, name), (MEMBERS, "pool_name"));
        }
    }
}

#[test]
fn the_client_method_and_the_types_lead_to_the_struct() {
    let names = [
        "admin_move_user",
        "AdminMoveUser",
        "AdminMoveUserError",
        "AdminMoveUserExt",
        "AdminMoveUserFluentBuilder",
        "AdminMoveUserInputBuilder",
        "AdminMoveUserPaginator",
        "AdminMoveUserPaginatorItems",
    ];
    for name in names {
        leads(Role::Operation, OPERATION, (Kind::Defined, name), (OPERATION, "AdminMoveUserInput"));
    }
    for role in [Role::Output, Role::Shape, Role::Error] {
        leads(role, MEMBERS, (Kind::Defined, "MovedBuilder"), (MEMBERS, "Moved"));
    }
}

#[test]
fn the_variants_of_the_error_lead_to_the_exceptions() {
    for (name, exception) in [("is_user_not_found_exception", "UserNotFoundException"), ("is_gone_exception", "Gone")] {
        leads(Role::Operation, OPERATION, (Kind::Defined, name), (OPTIONS, exception));
    }
}

/// rustc reports a name that does not exist, or means something else, where it was written.
#[test]
fn what_the_user_wrote_keeps_its_place() {
    leads(Role::Operation, OPERATION, (Kind::Used, "Label"), (OPERATION, "Label>"));
    for name in ["MovedOutput", "GoneException", "UserUpdate", "other"] {
        leads(Role::Operation, OPERATION, (Kind::Used, name), (OPTIONS, name));
    }
    leads(Role::Enum, ENUM, (Kind::Used, "Cellar"), (ENUM, "Cellar"));
    leads(Role::Enum, ENUM, (Kind::Used, "Unknown"), (ENUM, "Unknown("));
}
