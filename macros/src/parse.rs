//! From attribute tokens to options, driven by the table in `keys.rs`. A bad option is recorded and skipped, so that all are reported.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Ident, LitStr, Meta, Path};

use crate::errors::{Errors, nearest};
use crate::keys::{self, Key, Place};
use crate::value::{self, Paginate, Raw, Value};

/// The options that were given at one place.
#[derive(Default)]
pub(crate) struct Options {
    given: Vec<(&'static Key, Ident, Value)>,
    /// An option could not be read, so what is missing may have been meant.
    pub(crate) incomplete: bool,
}

impl Options {
    /// Reads all `#[cognito(..)]` attributes of a struct, field or variant.
    pub(crate) fn read(attributes: &[Attribute], place: Place, errors: &Errors) -> Self {
        let mut options = Self::default();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("cognito")) {
            match &attribute.meta {
                Meta::List(list) if list.tokens.is_empty() => {
                    errors.push(
                        attribute,
                        "empty options\nhelp: remove the attribute, or write an option in the parentheses",
                    );
                }
                Meta::List(list) => options.extend(&list.tokens, place, errors),
                Meta::Path(_) | Meta::NameValue(_) => {
                    errors.push(attribute, "expected options in parentheses\nhelp: `#[cognito(sensitive)]`");
                }
            }
        }
        options
    }

    fn extend(&mut self, tokens: &TokenStream, place: Place, errors: &Errors) {
        for option in split(tokens) {
            let named = errors.handle(name_and_rest(option));
            let Some((key, name, raw)) = named.and_then(|(name, raw)| Some((known(&name, place, errors)?, name, raw)))
            else {
                self.incomplete = true;
                continue;
            };
            if self.given.iter().any(|(given, ..)| given.name == key.name) {
                errors.push(&name, format!("`{}` is given twice\nhelp: keep one of them", key.name));
                continue;
            }
            let value = errors.handle(value::read(key, &name, raw)).unwrap_or(Value::Unread);
            self.given.push((key, name, value));
        }
    }

    fn get(&self, name: &str) -> Option<&Value> {
        self.given.iter().find(|(key, ..)| key.name == name).map(|(_, _, value)| value)
    }

    /// The name of an option as it was written, for spans.
    pub(crate) fn key(&self, name: &str) -> Option<&Ident> {
        self.given.iter().find(|(key, ..)| key.name == name).map(|(_, ident, _)| ident)
    }

    pub(crate) fn flag(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    pub(crate) fn path(&self, name: &str) -> Option<&Path> {
        match self.get(name)? {
            Value::Path(path) => Some(path),
            _ => None,
        }
    }

    pub(crate) fn path_as(&self, name: &str) -> Option<(&Path, Option<&Ident>)> {
        match self.get(name)? {
            Value::PathAs(path, alias) => Some((path, alias.as_ref())),
            _ => None,
        }
    }

    pub(crate) fn paths(&self, name: &str) -> Option<&[Path]> {
        match self.get(name)? {
            Value::Paths(paths) => Some(paths),
            _ => None,
        }
    }

    pub(crate) fn ident(&self, name: &str) -> Option<&Ident> {
        match self.get(name)? {
            Value::Ident(ident) => Some(ident),
            _ => None,
        }
    }

    pub(crate) fn text(&self, name: &str) -> Option<&LitStr> {
        match self.get(name)? {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn paginate(&self) -> Option<&Paginate> {
        match self.get("paginate")? {
            Value::Paginate(paginate) => Some(paginate),
            _ => None,
        }
    }
}

/// Cuts at top-level commas, so that one bad option does not hide the next.
fn split(tokens: &TokenStream) -> Vec<TokenStream> {
    let mut options = vec![TokenStream::new()];
    for token in tokens.clone() {
        match token {
            TokenTree::Punct(comma) if comma.as_char() == ',' => options.push(TokenStream::new()),
            token => options.last_mut().into_iter().for_each(|option| option.extend([token.clone()])),
        }
    }
    options.retain(|option| !option.is_empty());
    options
}

fn name_and_rest(tokens: TokenStream) -> syn::Result<(Ident, Raw)> {
    let mut tokens = tokens.into_iter();
    let name = match tokens.next() {
        Some(TokenTree::Ident(name)) => name,
        other => {
            let other = other.into_token_stream();
            return Err(syn::Error::new_spanned(
                &other,
                format!("expected the name of an option, found `{other}`\nhelp: write the name without quotes"),
            ));
        }
    };
    let raw = match tokens.next() {
        None => Raw::Nothing,
        Some(TokenTree::Punct(punct)) if punct.as_char() == '=' => Raw::Assigned(tokens.collect()),
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => match tokens.next() {
            None => Raw::Parenthesised(group.stream()),
            Some(rest) => Raw::Other(rest.into()),
        },
        Some(rest) => Raw::Other(rest.into()),
    };
    Ok((name, raw))
}

fn known(name: &Ident, place: Place, errors: &Errors) -> Option<&'static Key> {
    let text = name.to_string();
    let Some(key) = keys::find(&text) else {
        let valid: Vec<_> = keys::valid_at(place).collect();
        let hint = nearest(&text, valid.iter().copied()).map_or_else(
            || format!("note: {} takes {}", place.noun(), list(&valid)),
            |near| format!("help: did you mean `{near}`?"),
        );
        errors.push(name, format!("unknown option `{text}`\n{hint}"));
        return None;
    };
    if key.places.contains(&place) {
        return Some(key);
    }
    let mut right: Vec<_> = key.places.iter().map(|place| place.noun()).collect();
    let last = right.pop().unwrap_or_default();
    let right = if right.is_empty() { last.to_owned() } else { format!("{} or {last}", right.join(", ")) };
    // Whoever writes a member's option on the whole declaration wants it on a member.
    let member = if place == Place::Enum { Place::Variant } else { Place::Field };
    let meant = if key.places.contains(&member) { Some(&member) } else { key.places.first() };
    let spelled = meant.map_or_else(String::new, |place| place.spell(key.example));
    let on = meant.map_or_else(String::new, |place| place.noun().to_owned());
    errors.push(
        name,
        format!("`{text}` is an option of {right}, not of {}\nhelp: write `{spelled}` on {on}", place.noun()),
    );
    None
}

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
