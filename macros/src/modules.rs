//! The facade's public operation modules, from one list.
//!
//! `AdminGetUser, ListUsers paginated, SetUICustomization(SetUiCustomization)`: the name in the API, the name in Rust if it differs.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Ident, Token};

use crate::case;

struct Entry {
    name: Ident,
    stem: Ident,
    paginated: bool,
}

impl Parse for Entry {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name: Ident = input.parse()?;
        let stem = if input.peek(syn::token::Paren) {
            let stem;
            syn::parenthesized!(stem in input);
            stem.parse()?
        } else {
            name.clone()
        };
        let paginated = match input.parse::<Option<Ident>>()? {
            None => false,
            Some(word) if word == "paginated" => true,
            Some(word) => return Err(syn::Error::new_spanned(word, "expected `paginated` or `,`")),
        };
        Ok(Self { name, stem, paginated })
    }
}

pub(crate) fn expand(list: TokenStream) -> TokenStream {
    match Punctuated::<Entry, Token![,]>::parse_terminated.parse2(list) {
        Ok(entries) => entries.iter().map(module).chain([descriptions(&entries)]).collect(),
        Err(error) => error.to_compile_error(),
    }
}

fn module(Entry { name, stem, paginated }: &Entry) -> TokenStream {
    let module = Ident::new(&case::snake(&stem.to_string()), name.span());
    let (input, output) = (format_ident!("{stem}Input"), format_ident!("{stem}Output"));
    let (input_builder, output_builder) = (format_ident!("{stem}InputBuilder"), format_ident!("{stem}OutputBuilder"));
    let (error, fluent_builder) = (format_ident!("{name}Error"), format_ident!("{name}FluentBuilder"));
    let docs = format!("The operation `{name}`: [`Client::{module}`](crate::Client::{module}).");
    let builder_docs = format!("Builders of the operation `{name}`.");
    let paginator = paginated.then(|| {
        let (paginator, items) = (format_ident!("{name}Paginator"), format_ident!("{name}PaginatorItems"));
        let docs = format!("The paginator of the operation `{name}`.");
        quote! {
            #[doc = #docs]
            pub mod paginator {
                pub use super::super::declared::#module::{#paginator, #items};
            }
        }
    });
    quote! {
        #[doc = #docs]
        pub mod #module {
            pub use super::declared::#module::{#error, #input, #name, #output};
            #[doc = #builder_docs]
            pub mod builders {
                pub use super::super::declared::#module::{#fluent_builder, #input_builder, #output_builder};
            }
            #paginator
        }
    }
}

/// The descriptions of all operations, for the check against the service's model.
fn descriptions(entries: &Punctuated<Entry, Token![,]>) -> TokenStream {
    let inputs = entries.iter().map(|Entry { stem, name, .. }| {
        let module = Ident::new(&case::snake(&stem.to_string()), name.span());
        let input = format_ident!("{stem}Input");
        quote!(<declared::#module::#input as crate::__private::describe::DescribedOperation>::operation())
    });
    quote! {
        crate::__private::described! {
            #[doc(hidden)]
            pub fn describe() -> ::std::vec::Vec<crate::__private::describe::Operation> {
                ::std::vec![#(#inputs,)*]
            }
        }
    }
}
