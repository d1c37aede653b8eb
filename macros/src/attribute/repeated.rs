//! What is written below an attribute although the attribute does it: derives, `#[non_exhaustive]`, an attribute of ours once more.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, Path, Token};

use super::Role;
use crate::errors::Errors;

const ROLES: [Role; 5] = [Role::Operation, Role::Output, Role::Shape, Role::Enum, Role::Error];

/// Takes the repetitions out of the item, so that each is one error, at its name.
pub(super) fn remove(role: Role, item: TokenStream) -> (TokenStream, TokenStream) {
    let parts = |input: ParseStream<'_>| Ok((input.call(Attribute::parse_outer)?, input.parse::<TokenStream>()?));
    let Ok((mut attributes, rest)) = parts.parse2(item.clone()) else { return (item, TokenStream::new()) };
    let errors = Errors::new();
    attributes.retain_mut(|attribute| !is_repeated(role, attribute, &errors));
    let errors = errors.finish();
    if errors.is_empty() { (item, errors) } else { (quote!(#(#attributes)* #rest), errors) }
}

/// Reports a repetition. A derive loses the traits that are derived already, and goes if nothing is left.
fn is_repeated(role: Role, attribute: &mut Attribute, errors: &Errors) -> bool {
    let Some(name) = last(attribute.path()).cloned() else { return false };
    let ours = role.attribute();
    if let Some(other) = ROLES.into_iter().find(|other| name == other.attribute()) {
        let message = if other == role {
            format!("`#[{ours}]` is given twice\nhelp: write all options in one of them")
        } else {
            format!("`#[{name}]` and `#[{ours}]` cannot be on one item\nhelp: keep one of them")
        };
        errors.push(&name, message);
        return true;
    }
    if name == "non_exhaustive" {
        errors.push(&name, format!("`#[{ours}]` adds this attribute\nhelp: remove it here"));
        return true;
    }
    if name != "derive" {
        return false;
    }
    let Ok(paths) = attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated) else { return false };
    let count = paths.len();
    let kept: Vec<_> = paths.into_iter().filter(|path| !is_derived(role, path, errors)).collect();
    if kept.len() < count {
        *attribute = syn::parse_quote!(#[derive(#(#kept),*)]);
    }
    kept.is_empty() && count > 0
}

fn is_derived(role: Role, path: &Path, errors: &Errors) -> bool {
    let Some(name) = last(path).map(Ident::to_string) else { return false };
    let ours = role.attribute();
    let message = match name.as_str() {
        "Debug" if role != Role::Enum => {
            format!("`Debug` is implemented by `#[{ours}]`, so that sensitive members stay hidden")
        }
        "Clone" | "Debug" | "Deserialize" | "PartialEq" | "Serialize" => {
            format!("`{name}` is implemented by `#[{ours}]`")
        }
        "Eq" | "Hash" | "Ord" | "PartialOrd" if role == Role::Enum => format!("`{name}` is implemented by `#[{ours}]`"),
        _ => return false,
    };
    errors.push(path.to_token_stream(), format!("{message}\nhelp: remove it from this derive"));
    true
}

fn last(path: &Path) -> Option<&Ident> {
    path.segments.last().map(|segment| &segment.ident)
}
