//! The path by which generated code reaches the facade.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use syn::Path;

/// The value of `crate = ..` in an attribute's options, found without parsing the rest of them.
pub(crate) fn in_options(options: &TokenStream) -> TokenStream {
    let mut tokens = options.clone().into_iter().peekable();
    let mut at_start = true;
    while let Some(token) = tokens.next() {
        let is_crate = matches!(&token, TokenTree::Ident(ident) if at_start && ident == "crate");
        let is_assigned = matches!(tokens.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == '=');
        if is_crate && is_assigned {
            let value: TokenStream = tokens
                .skip(1)
                .take_while(|token| !matches!(token, TokenTree::Punct(punct) if punct.as_char() == ','))
                .collect();
            return syn::parse2::<Path>(value).map_or_else(|_| default(), |path| absolute(&path));
        }
        at_start = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ',');
    }
    default()
}

/// The path; a relative one as if it began with `::`, which its error says, so that no other errors follow from it.
pub(crate) fn absolute(path: &Path) -> TokenStream {
    let first = path.segments.first().map(|first| first.ident.to_string());
    match first.as_deref() {
        _ if is_absolute(path) => quote!(#path),
        Some("self" | "super") | None => default(),
        Some(_) => quote!(::#path),
    }
}

/// Whether the path means the same in every module.
pub(crate) fn is_absolute(path: &Path) -> bool {
    let starts_at_crate = path.segments.first().is_some_and(|first| first.ident == "crate" || first.ident == "$crate");
    path.leading_colon.is_some() || starts_at_crate
}

/// The facade under its own name.
pub(crate) fn default() -> TokenStream {
    quote!(::cognito)
}
