//! The rules of a declaration, each a small function that records what is wrong and what to write.

use quote::{ToTokens, format_ident};
use syn::ext::IdentExt;
use syn::punctuated::Punctuated;
use syn::{Data, DeriveInput, Fields, Ident, LitStr, Path, Token, Type, Variant};

use crate::attribute::Role;
use crate::case;
use crate::errors::{Errors, nearest};
use crate::ir::{Field, Shape};
use crate::lower::named;
use crate::parse::Options;
use crate::ty::{self, Presence};
use crate::value::Paginate;

/// Names that the generated builders use themselves.
const METHODS: [&str; 8] =
    ["as_input", "build", "builder", "customize", "into_future", "into_paginator", "send", "send_with"];

/// The struct's fields. Anything but a struct with named fields and without parameters leaves nothing to generate.
pub(crate) fn named_fields<'a>(
    input: &'a DeriveInput,
    errors: &Errors,
) -> Option<&'a Punctuated<syn::Field, Token![,]>> {
    if !input.generics.params.is_empty() || input.generics.where_clause.is_some() {
        let tokens = if input.generics.params.is_empty() {
            input.generics.where_clause.to_token_stream()
        } else {
            input.generics.to_token_stream()
        };
        errors.push(
            tokens,
            "a declaration cannot be generic\nhelp: use owned types, such as `String` instead of a borrowed string\nnote: a request is sent later, so it must own its data",
        );
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

/// A type that cannot be sent: caught here because rustc would point elsewhere.
pub(crate) fn field_type(field: &syn::Field, errors: &Errors) {
    if let Some((equals, value)) = &field.default {
        let tokens =
            [equals.to_token_stream(), value.to_token_stream()].into_iter().collect::<proc_macro2::TokenStream>();
        errors.push(tokens, "default values are not supported here\nhelp: make the field an `Option`");
    }
    let inner = ty::option(&field.ty).unwrap_or(&field.ty);
    let help = match ty::ungroup(inner) {
        Type::Reference(reference) if reference.elem.to_token_stream().to_string() == "str" => "`String`",
        Type::Reference(_)
        | Type::Slice(_)
        | Type::Ptr(_)
        | Type::FnPtr(_)
        | Type::ImplTrait(_)
        | Type::TraitObject(_) => "`String`, `Vec<_>` or a shape",
        _ => {
            unknown_primitive(inner, errors);
            return nested_option(&field.ty, errors);
        }
    };
    errors.push_broken(&field.ty, format!("a declaration must own its data\nhelp: use {help}"));
}

/// Numbers and characters of Rust that the service does not have.
fn unknown_primitive(ty: &Type, errors: &Errors) {
    let inner = match ty::kind(ty) {
        ty::Kind::List(element) if ty::display(&element.ty) == "u8" => {
            errors.push_broken(ty, "bytes are sent as base64 text\nhelp: use `Blob`");
            return;
        }
        ty::Kind::List(element) | ty::Kind::Map(_, element) => element.ty,
        ty::Kind::Text | ty::Kind::Copy | ty::Kind::Value => ty.clone(),
    };
    let name = ty::display(&inner);
    let help = match name.as_str() {
        "u8" | "u16" | "u32" | "u64" | "u128" | "usize" | "i8" | "i16" | "i128" | "isize" => "use `i32` or `i64`",
        "f32" | "f64" => "the service has no fractional numbers; use `i32`, `i64` or `String`",
        "char" => "use `String`",
        _ => return,
    };
    errors.push_broken(&inner, format!("`{name}` cannot be sent to Cognito\nhelp: {help}"));
}

fn nested_option(ty: &Type, errors: &Errors) {
    let inner = ty::option(ty);
    let element = match ty::kind(inner.unwrap_or(ty)) {
        ty::Kind::List(element) => Some(element.ty),
        ty::Kind::Map(_, value) => Some(value.ty),
        ty::Kind::Text | ty::Kind::Copy | ty::Kind::Value => inner.cloned(),
    };
    if let Some(element) = element.filter(|element| ty::option(element).is_some()) {
        let help = ty::option(&element).map(ty::display).unwrap_or_default();
        errors.push_broken(&element, format!("the service has no way to say this\nhelp: `{help}`"));
    }
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
            .filter(|rest| fields.iter().any(|other| other.ident == rest));
        if reserved || accessor_of.is_some() {
            let wire = &field.wire;
            errors.push(&field.ident, format!("a field cannot be called `{name}`: a generated method has that name\nhelp: call it `{name}_` and add `#[cognito(rename = \"{wire}\")]`"));
            fields[index].skip = true;
        }
    }
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

/// Exceptions that are listed twice, or a list of none.
pub(crate) fn exceptions(options: &Options, errors: &Errors) {
    let Some(paths) = options.paths("errors") else { return };
    if paths.is_empty() {
        errors.push(options.key("errors"), "an empty list means no typed errors\nhelp: leave `errors` out");
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
        errors.push(
            options.key("paginate"),
            "pagination needs an output to read the next token from\nhelp: add `output = ..Output`",
        );
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
            errors.push(&field.ty, format!("the {what} must be `{kind}`"));
            valid = false;
        }
    }
    valid
}

/// The path of the facade must mean the same everywhere in the expansion.
pub(crate) fn krate(options: &Options, errors: &Errors) {
    let Some(path) = options.path("crate") else { return };
    let starts_at_crate = path.segments.first().is_some_and(|first| first.ident == "crate" || first.ident == "$crate");
    if path.leading_colon.is_none() && !starts_at_crate {
        let text = ty::display(path);
        let text = text.trim_start_matches("self::").trim_start_matches("super::");
        errors.push(path, format!("the path must be absolute\nhelp: `crate = ::{text}` for a dependency, `crate = crate::{text}` for a module of this crate"));
    }
}

/// A known rule of `rename_all`.
pub(crate) fn rename_rule(rule: &LitStr, errors: &Errors) -> bool {
    let text = rule.value();
    if case::apply(&text, "").is_some() {
        return true;
    }
    let rules = case::RULES.iter().map(|rule| format!("`{rule}`")).collect::<Vec<_>>().join(", ");
    let help = nearest(&text, case::RULES.iter().copied())
        .map(|near| format!("\nhelp: did you mean `{near}`?"))
        .unwrap_or_default();
    errors.push(rule, format!("unknown rule `{text}`{help}\nnote: the rules are {rules}"));
    false
}

/// A variant that stands for one value.
pub(crate) fn plain_variant(variant: &Variant, errors: &Errors) {
    if !matches!(variant.fields, Fields::Unit) {
        errors.push(&variant.fields, "the variants of a string enum have no fields\nhelp: mark the one that keeps unknown values with `#[cognito(unknown)]`");
    }
    if let Some((_, discriminant)) = &variant.discriminant {
        errors.push(discriminant, "the values of a string enum are no numbers\nhelp: remove the number");
    }
}

/// The variant that keeps unknown values: one, last, with one unnamed field.
pub(crate) fn unknown_variant(variant: &Variant, last: bool, second: bool, errors: &Errors) -> bool {
    if second {
        errors.push(&variant.ident, "only one variant can keep unknown values\nhelp: remove this one");
    } else if !last {
        errors.push(&variant.ident, "the variant for unknown values comes last\nhelp: move it to the end");
    }
    let holds = match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            fields.unnamed.first().map(|field| ty::display(&field.ty)).unwrap_or_default()
        }
        Fields::Unnamed(_) | Fields::Named(_) | Fields::Unit => String::new(),
    };
    let right = holds.ends_with("UnknownVariantValue");
    if !right {
        errors.push(
            &variant.ident,
            format!("unknown values need a place to be kept in\nhelp: `{}(UnknownVariantValue)`", variant.ident),
        );
    }
    right
}
