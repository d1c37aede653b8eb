//! The rules of a declaration, each a small function that records what is wrong and what to write.

use quote::{ToTokens, format_ident};
use syn::ext::IdentExt;
use syn::punctuated::Punctuated;
use syn::{Data, DeriveInput, Fields, Ident, LitStr, Path, Token};

use crate::attribute::Role;
use crate::errors::{Errors, nearest};
use crate::ir::{Field, Item, Shape};
use crate::krate;
use crate::lower::named;
use crate::parse::Options;
use crate::ty::{self, Presence};
use crate::value::Paginate;

mod types;
mod variants;

pub(crate) use types::field_type;
pub(crate) use variants::{plain_variant, rename_rule, unknown_variant};

/// Names that the generated builders use themselves.
const METHODS: [&str; 8] =
    ["as_input", "build", "builder", "customize", "into_future", "into_paginator", "send", "send_with"];

/// The struct's fields. Anything but a struct with named fields and without parameters leaves nothing to generate.
pub(crate) fn named_fields<'a>(
    input: &'a DeriveInput,
    errors: &Errors,
) -> Option<&'a Punctuated<syn::Field, Token![,]>> {
    if is_generic(input, errors) {
        return None;
    }
    match (named(&input.data), &input.data) {
        (Some(named), _) => Some(&named.named),
        (None, Data::Struct(data)) if matches!(data.fields, Fields::Unit) => {
            errors.push(
                &input.ident,
                format!("named fields are needed, even if there are none\nhelp: `struct {} {{}}`", input.ident),
            );
            None
        }
        (None, Data::Struct(data)) => {
            errors.push(
                &data.fields,
                format!("the fields need names: they become setters and wire names\nhelp: `struct {} {{ pub user_pool_id: String }}`", input.ident),
            );
            None
        }
        (None, Data::Enum(_) | Data::Union(_)) => None,
    }
}

/// Parameters or a where clause, which no declaration can have.
pub(crate) fn is_generic(input: &DeriveInput, errors: &Errors) -> bool {
    let generics = &input.generics;
    let tokens = match &generics.where_clause {
        Some(clause) if generics.params.is_empty() => clause.to_token_stream(),
        None if generics.params.is_empty() => return false,
        _ => generics.to_token_stream(),
    };
    errors.push(
        tokens,
        "a declaration cannot be generic\nhelp: use owned types, such as `String` instead of a borrowed string\nnote: a request is sent later, so it must own its data",
    );
    true
}

/// The operation's name in Rust: the struct's name without `Input`.
pub(crate) fn operation_stem(ident: &Ident, rename: Option<&LitStr>, errors: &Errors) -> Ident {
    let name = ident.to_string();
    if let Some(stem) = name.strip_suffix("Input").filter(|stem| !stem.is_empty()) {
        return format_ident!("{stem}", span = ident.span());
    }
    // A struct that is called like the operation would share its name with the marker.
    let (stem, or) = match name.strip_suffix("Request") {
        Some(stem) if !stem.is_empty() => (stem, format!(", or write `rename = \"{stem}\"`")),
        _ => (name.as_str(), String::new()),
    };
    let given = rename.and_then(|rename| rename.parse::<Ident>().ok());
    match given {
        Some(given) if given != *ident => given,
        _ => {
            errors.push(
                ident,
                format!(
                    "the operation has no name\nhelp: name this struct `{stem}Input`{or}\nnote: the operation's name is the struct's name without `Input`"
                ),
            );
            format_ident!("{ident}Unnamed", span = ident.span())
        }
    }
}

/// The client method that is called like the operation; a keyword becomes a raw identifier if it can be one.
pub(crate) fn method_name(name: &str, item: &Item, errors: &Errors) -> Ident {
    let span = item.ident.span();
    if ["crate", "self", "super"].contains(&name) {
        errors.push(
            &item.ident,
            format!("a method cannot be called `{name}`\nhelp: choose its name: `method = {name}_operation`"),
        );
        return format_ident!("{name}_operation", span = span);
    }
    // A keyword since the edition 2024.
    let is_keyword = name == "gen" || syn::parse_str::<Ident>(name).is_err();
    if is_keyword { Ident::new_raw(name, span) } else { Ident::new(name, span) }
}

/// Fields whose wire names or generated methods collide.
pub(crate) fn fields(fields: &mut [Field], role: Role, errors: &Errors) {
    for index in 0..fields.len() {
        let (before, field) = (&fields[..index], &fields[index]);
        let name = field.ident.unraw().to_string();
        if let Some(other) = before.iter().find(|other| other.wire == field.wire) {
            let (first, wire) = (&other.ident, &field.wire);
            let help = "help: give one of them another `rename`";
            errors.push(&field.ident, format!("`{first}` and `{name}` would both be sent as `{wire}`\n{help}"));
        }
        let reserved = match role {
            Role::Operation => METHODS.contains(&name.as_str()),
            Role::Output => ["build", "builder", "request_id", "_request_id"].contains(&name.as_str()),
            Role::Shape | Role::Enum => ["build", "builder"].contains(&name.as_str()),
            Role::Error => ["build", "builder", "meta"].contains(&name.as_str()),
        };
        let accessor_of = ["set_", "get_"]
            .iter()
            .find_map(|prefix| name.strip_prefix(prefix))
            .filter(|rest| fields.iter().any(|other| other.ident.unraw() == rest));
        if reserved || accessor_of.is_some() {
            errors.push(&field.ident, reserved_name(&name, &field.wire));
            fields[index].skip = true;
        }
    }
}

/// The message for a field whose name the generated code needs.
pub(crate) fn reserved_name(name: &str, wire: &str) -> String {
    format!(
        "a field cannot be called `{name}`: generated code uses that name\nhelp: call it `{name}_` and add `#[cognito(rename = \"{wire}\")]`"
    )
}

/// The members of an exception, which are all texts that may be absent.
pub(crate) fn exception_member(field: &Field, errors: &Errors) {
    if !matches!((&field.kind, field.presence), (ty::Kind::Text, Presence::Optional)) {
        errors.push_broken(
            &field.ty,
            "the members of an exception are texts that may be absent\nhelp: use `Option<String>`",
        );
    }
}

/// A wire name that says something new and can be a name.
pub(crate) fn wire_name(rename: &LitStr, default: &str, errors: &Errors) -> bool {
    let text = rename.value();
    let odd = text.chars().find(|letter| letter.is_whitespace() || letter.is_control() || matches!(letter, '"' | '\\'));
    let message = if text.is_empty() {
        "a wire name cannot be empty\nhelp: write the name as the service spells it, or remove `rename`".to_owned()
    } else if let Some(odd) = odd {
        let odd = odd.escape_debug();
        format!("a wire name cannot contain `{odd}`\nhelp: write the name as the service spells it")
    } else if text == default {
        "this is already the wire name\nhelp: remove `rename`".to_owned()
    } else {
        return true;
    };
    errors.push(rename, message);
    false
}

/// Whether an item can be called so; no keyword can.
pub(crate) fn can_be_named(name: &Ident) -> bool {
    syn::parse2::<Ident>(name.to_token_stream()).is_ok()
}

/// Exceptions that are listed twice, or a list of none.
pub(crate) fn exceptions(options: &Options, errors: &Errors) {
    let Some(paths) = options.paths("errors") else { return };
    if paths.is_empty() {
        errors.push(options.key("errors"), "an empty list means no typed errors\nhelp: leave `errors` out");
    }
    for path in paths {
        if let Some(last) = path.segments.last().filter(|last| !can_be_named(&last.ident)) {
            errors.push(
                last,
                format!(
                    "`{}` is not the name of an exception\nhelp: `self::MyException` for one of your own",
                    last.ident
                ),
            );
        }
    }
    for (index, path) in paths.iter().enumerate() {
        let last = |path: &Path| path.segments.last().map(|segment| segment.ident.to_string());
        if paths[..index].iter().any(|other| last(other) == last(path)) {
            errors.push(path, format!("`{}` is listed twice\nhelp: remove one", last(path).unwrap_or_default()));
        }
    }
}

/// Whether the client type can get the method in the way that was asked for.
pub(crate) fn client(options: &Options, errors: &Errors) {
    if let (Some(_), Some(second)) = (options.key("client"), options.key("extend")) {
        errors.push(second, "choose one of `client` and `extend`\nhelp: `client` adds a method to your own type, `extend` adds a trait for a type of another crate");
    }
    if let Some(path) = options.path("client").filter(|path| path.leading_colon.is_some()) {
        errors.push(
            path,
            format!("methods cannot be added to a type of another crate\nhelp: `extend = {}`", ty::display(path)),
        );
    }
    if let Some((path, _)) = options.path_as("extend")
        && path.segments.first().is_some_and(|first| first.ident == "crate")
    {
        errors.push(path, format!("this type is in your own crate\nhelp: `client = {}`", ty::display(path)));
    }
}

/// Whether the fields of `paginate` exist in the input and have the right types.
pub(crate) fn pagination(paginate: &Paginate, shape: &Shape, options: &Options, errors: &Errors) -> bool {
    if options.path("output").is_none() {
        if options.key("output").is_none() {
            errors.push(
                options.key("paginate"),
                "pagination needs an output to read the next token from\nhelp: add `output = ..Output`",
            );
        }
        return false;
    }
    let mut valid = true;
    for (name, kind) in [(Some(&paginate.token), "Option<String>"), (paginate.page_size.as_ref(), "Option<i32>")] {
        let Some(name) = name else { continue };
        let Some(field) = shape.fields.iter().find(|field| field.ident == *name) else {
            let names: Vec<_> = shape.fields.iter().map(|field| field.ident.to_string()).collect();
            let help = match nearest(&name.to_string(), names.iter().map(String::as_str)) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("add `pub {name}: {kind}`"),
            };
            errors.push(name, format!("no field `{name}` in this struct\nhelp: {help}"));
            valid = false;
            continue;
        };
        let is_number = kind == "Option<i32>";
        let right = match field.kind {
            ty::Kind::Text => !is_number && field.presence == Presence::Optional,
            ty::Kind::Copy => is_number && ty::display(&field.ty) == "i32",
            ty::Kind::List(_) | ty::Kind::Map(..) | ty::Kind::Value => false,
        };
        if !right {
            let what = if is_number { "page size" } else { "page token" };
            errors.push(&field.ty, format!("the {what} must be `{kind}`\nhelp: `pub {name}: {kind}`"));
            valid = false;
        }
    }
    valid
}

/// The path of the facade must mean the same everywhere in the expansion.
pub(crate) fn krate(options: &Options, errors: &Errors) {
    let Some(path) = options.path("crate") else { return };
    if !krate::is_absolute(path) {
        let text = ty::display(path);
        let text = text.trim_start_matches("self::").trim_start_matches("super::");
        errors.push(path, format!("the path must be absolute\nhelp: `crate = ::{text}` for a dependency, `crate = crate::{text}` for a module of this crate"));
    }
}
