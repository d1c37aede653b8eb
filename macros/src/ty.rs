//! What a field's type is, as far as setters and accessors depend on it.

use quote::ToTokens;
use syn::{GenericArgument, PathArguments, Type};

/// Whether a member has to be there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Presence {
    /// `T`.
    Required,
    /// `Option<T>`.
    Optional,
    /// `T` with `#[cognito(default)]`.
    Defaulted,
}

/// The kinds of members that setters and accessors tell apart.
#[derive(Clone)]
pub(crate) enum Kind {
    /// `String`: set from `impl Into<String>`, read as `&str`.
    Text,
    /// `bool` and numbers: read by value.
    Copy,
    /// `Vec<T>`: appended to, read as a slice.
    List(Box<Element>),
    /// `HashMap<K, V>`: inserted into.
    Map(Box<Element>, Box<Element>),
    /// Everything else: set by value, read by reference.
    Value,
}

/// An element of a list, a key or a value of a map.
#[derive(Clone)]
pub(crate) struct Element {
    pub(crate) ty: Type,
    pub(crate) is_text: bool,
}

/// The type in `Option<..>`, if it is one.
pub(crate) fn option(ty: &Type) -> Option<&Type> {
    match &generic(ty, "Option")?[..] {
        [inner] => Some(*inner),
        _ => None,
    }
}

/// The kind of a type without its `Option`.
pub(crate) fn kind(ty: &Type) -> Kind {
    if let Some([element]) = generic(ty, "Vec").as_deref() {
        return Kind::List(Box::new(Element::new(element)));
    }
    if let Some([key, value, ..]) = generic(ty, "HashMap").as_deref() {
        return Kind::Map(Box::new(Element::new(key)), Box::new(Element::new(value)));
    }
    match last_name(ty).as_deref() {
        Some("String") => Kind::Text,
        Some("bool" | "i32" | "i64") => Kind::Copy,
        _ => Kind::Value,
    }
}

impl Element {
    fn new(ty: &Type) -> Self {
        Self { ty: ungroup(ty).clone(), is_text: last_name(ty).as_deref() == Some("String") }
    }
}

/// The type inside the invisible groups that `macro_rules!` puts around a `$ty`, and inside parentheses.
pub(crate) fn ungroup(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => ungroup(&group.elem),
        Type::Paren(paren) => ungroup(&paren.elem),
        ty => ty,
    }
}

/// The arguments of a path that ends in `name<..>`.
fn generic<'a>(ty: &'a Type, name: &str) -> Option<Vec<&'a Type>> {
    let Type::Path(path) = ungroup(ty) else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments
        .args
        .iter()
        .map(|argument| match argument {
            GenericArgument::Type(ty) => Some(ungroup(ty)),
            _ => None,
        })
        .collect()
}

/// The last segment of a path without arguments.
fn last_name(ty: &Type) -> Option<String> {
    let Type::Path(path) = ungroup(ty) else { return None };
    path.path.segments.last().filter(|last| last.arguments.is_none()).map(|last| last.ident.to_string())
}

/// The type as it is read aloud: `Option<Vec<String>>` without the spaces of token streams.
pub(crate) fn display(ty: &impl ToTokens) -> String {
    ty.to_token_stream()
        .to_string()
        .replace(" :: ", "::")
        .replace(":: ", "::")
        .replace(" <", "<")
        .replace("< ", "<")
        .replace(" >", ">")
        .replace(" ,", ",")
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    #[test]
    fn sees_through_paths() {
        assert!(option(&parse_quote!(::std::option::Option<String>)).is_some());
        assert!(option(&parse_quote!(Option)).is_none());
        assert!(matches!(kind(&parse_quote!(std::vec::Vec<String>)), Kind::List(element) if element.is_text));
        assert!(
            matches!(kind(&parse_quote!(HashMap<String, i32>)), Kind::Map(key, value) if key.is_text && !value.is_text)
        );
        assert!(matches!(kind(&parse_quote!(i64)), Kind::Copy));
        assert!(matches!(kind(&parse_quote!(UserType)), Kind::Value));
    }

    #[test]
    fn reads_aloud() {
        let ty: Type = parse_quote!(::std::option::Option<HashMap<String, Vec<String>>>);
        assert_eq!(display(&ty), "::std::option::Option<HashMap<String, Vec<String>>>");
    }
}
