//! The thin attributes: each re-emits its item with a hidden derive and hands the options on in a helper attribute.
//!
//! A derive sees the item after `cfg` was applied, makes `#[cognito(..)]` legal inside it, and cannot swallow it.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use crate::{check, krate};

mod repeated;

/// Which attribute an item carries.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Role {
    Operation,
    Output,
    Shape,
    Enum,
    Error,
}

impl Role {
    /// The attribute's name.
    pub(crate) fn attribute(self) -> &'static str {
        match self {
            Self::Operation => "cognito_operation",
            Self::Output => "cognito_output",
            Self::Shape => "cognito_shape",
            Self::Enum => "cognito_enum",
            Self::Error => "cognito_error",
        }
    }

    fn keyword(self) -> &'static str {
        if self == Self::Enum { "enum" } else { "struct" }
    }
}

/// Expands an attribute; `options` is what stands in its parentheses.
pub(crate) fn expand(role: Role, options: &TokenStream, item: TokenStream) -> TokenStream {
    if let Some(error) = misplaced(role, &item) {
        return quote!(#error #item);
    }
    if let Some(error) = taken(role, &item) {
        return quote!(#error #item);
    }
    let (item, errors) = repeated::remove(role, item);
    let krate = krate::in_options(options);
    let (derive, standard) = match role {
        Role::Operation => ("CognitoOperation", quote!()),
        Role::Output => ("CognitoOutput", quote!()),
        Role::Shape => ("CognitoShape", quote!()),
        Role::Enum => (
            "CognitoEnum",
            quote!(
                ::core::clone::Clone,
                ::core::cmp::Eq,
                ::core::cmp::Ord,
                ::core::cmp::PartialEq,
                ::core::cmp::PartialOrd,
                ::core::fmt::Debug,
                ::core::hash::Hash,
            ),
        ),
        Role::Error => ("CognitoError", quote!()),
    };
    let derive = Ident::new(derive, Span::call_site());
    let options = if options.is_empty() { quote!() } else { quote!(#[cognito(#options)]) };
    let item = match role {
        Role::Output => {
            with_fields(item, &quote!(), &quote!(_request_id: ::core::option::Option<::std::string::String>,))
        }
        Role::Error => with_fields(
            item,
            &quote!(
                /// What the service says about the failure.
                pub message: ::core::option::Option<::std::string::String>,
            ),
            &quote!(meta: #krate::__private::Meta,),
        ),
        Role::Operation | Role::Shape | Role::Enum => item,
    };
    // The service chose the members' names and types.
    let allow =
        (role != Role::Enum).then(|| quote!(#[allow(clippy::struct_excessive_bools, clippy::struct_field_names)]));
    quote! {
        #[derive(#standard #krate::__private::#derive)]
        #options
        #allow
        #[non_exhaustive]
        #item
        #errors
    }
}

/// The error for an attribute on an item of another kind.
fn misplaced(role: Role, item: &TokenStream) -> Option<TokenStream> {
    const KEYWORDS: [&str; 12] =
        ["struct", "enum", "union", "trait", "impl", "fn", "mod", "type", "const", "static", "use", "macro_rules"];
    let keyword = item.clone().into_iter().find_map(|token| match token {
        TokenTree::Ident(ident) if KEYWORDS.iter().any(|keyword| ident == keyword) => Some(ident),
        _ => None,
    })?;
    if keyword == role.keyword() {
        return None;
    }
    let attribute = role.attribute();
    let help = match (role, keyword.to_string().as_str()) {
        (Role::Enum, _) => "put it on the enum that lists the values",
        (_, "enum") => "put it on a struct with named fields; for a string enum use `#[cognito_enum]`",
        (Role::Operation, _) => "put it on the struct that holds the request's fields",
        (Role::Output, _) => "put it on the struct that holds the response's fields",
        (Role::Shape, _) => "put it on the struct that holds the members",
        (Role::Error, _) => "put it on the struct that is named like the exception",
    };
    let goes_on = if role == Role::Enum { "an enum" } else { "a struct" };
    let message = format!("`#[{attribute}]` goes on {goes_on}, not on `{keyword}`\nhelp: {help}");
    Some(syn::Error::new_spanned(keyword, message).to_compile_error())
}

/// The struct with fields before and after its own. An item without braces is left alone: the derive reports it.
fn with_fields(item: TokenStream, before: &TokenStream, after: &TokenStream) -> TokenStream {
    let mut done = false;
    item.into_iter()
        .map(|token| match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace && !done => {
                done = true;
                let fields = group.stream();
                let ends_with_comma = matches!(
                    fields.clone().into_iter().last(),
                    Some(TokenTree::Punct(punct)) if punct.as_char() == ','
                );
                let before = if find_field(&fields, "message").is_some() { &quote!() } else { before };
                let comma = if fields.is_empty() || ends_with_comma { quote!() } else { quote!(,) };
                let mut extended = Group::new(Delimiter::Brace, quote!(#before #fields #comma #after));
                extended.set_span(group.span());
                TokenTree::Group(extended)
            }
            token => token,
        })
        .flat_map(ToTokens::into_token_stream)
        .collect()
}

/// The error for a field that is called like one that the attribute adds.
fn taken(role: Role, item: &TokenStream) -> Option<TokenStream> {
    let (name, wire) = match role {
        Role::Output => ("_request_id", "RequestId"),
        Role::Error => ("meta", "Meta"),
        Role::Operation | Role::Shape | Role::Enum => return None,
    };
    item.clone().into_iter().find_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
            let field = find_field(&group.stream(), name)?;
            Some(syn::Error::new_spanned(field, check::reserved_name(name, wire)).to_compile_error())
        }
        _ => None,
    })
}

/// The field with this name.
fn find_field(fields: &TokenStream, name: &str) -> Option<Ident> {
    let tokens: Vec<_> = fields.clone().into_iter().collect();
    tokens.windows(2).find_map(|pair| match pair {
        [TokenTree::Ident(ident), TokenTree::Punct(punct)] if ident == name && punct.as_char() == ':' => {
            Some(ident.clone())
        }
        _ => None,
    })
}
