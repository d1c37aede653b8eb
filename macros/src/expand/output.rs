//! Outputs: the request id, and the output of an operation that returns nothing else.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;
use syn::ext::IdentExt;

use crate::attribute::Role;
use crate::ir::{Item, Operation, Shape};
use crate::ty::{Kind, Presence};

/// The traits that every output has.
pub(super) fn request_id(ident: &Ident) -> TokenStream {
    quote!(__c::output! { #ident })
}

/// An output without members, as if it had been declared.
pub(super) fn empty(operation: &Operation, ident: &Ident) -> Shape {
    let input = &operation.input.item;
    let item = Item {
        role: Role::Output,
        krate: input.krate.clone(),
        vis: input.vis.clone(),
        ident: ident.clone(),
        docs: Vec::new(),
        broken: false,
    };
    Shape { item, fields: Vec::new() }
}

/// The struct of an output without members.
pub(super) fn empty_definition(operation: &Operation, ident: &Ident) -> TokenStream {
    let vis = &operation.input.item.vis;
    let docs = format!("The output of [`{}`]: nothing but the request id.", operation.name);
    quote! {
        #[doc = #docs]
        #[non_exhaustive]
        #vis struct #ident {
            _request_id: ::core::option::Option<::std::string::String>,
        }
    }
}

/// Lets a paginator name the type of a list's elements, which only the output's declaration knows.
pub(super) fn lists(shape: &Shape) -> TokenStream {
    let ident = &shape.item.ident;
    let impls = shape.fields.iter().filter_map(|field| {
        let Kind::List(element) = &field.kind else { return None };
        let (name, element, hash) = (&field.ident, &element.ty, member_hash(&field.ident));
        let list = if field.presence == Presence::Optional {
            quote!(self.#name.unwrap_or_default())
        } else {
            quote!(self.#name)
        };
        Some(quote! {
            #[automatically_derived]
            impl __c::ListMember<#hash> for #ident {
                type Item = #element;
                #[inline]
                fn take(self) -> __c::Vec<#element> {
                    #list
                }
            }
        })
    });
    quote!(#(#impls)*)
}

/// A number that stands for a member's name where Rust allows no text (FNV-1a).
pub(super) fn member_hash(name: &Ident) -> u64 {
    name.unraw()
        .to_string()
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
