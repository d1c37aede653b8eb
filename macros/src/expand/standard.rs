//! The traits of the standard library that every struct and its builder have.
//!
//! `Clone` and `PartialEq` are not derived. rustc would write the copy and the comparison of an `Option` or a `String` out anew for each
//! member, which was a third of what a release build of this crate optimised and stored; here each member is a call.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use super::debug;
use crate::ir::Shape;

/// For the struct itself or its builder; `added` are fields that no one declared.
pub(super) fn expand(shape: &Shape, ident: &Ident, added: &[Ident]) -> TokenStream {
    let names: Vec<_> = shape.fields.iter().map(|field| &field.ident).chain(added).collect();
    let allow = shape.allow_deprecated();
    let (other, equal) = match names[..] {
        [] => (quote!(_), quote!(true)),
        [..] => (quote!(other), quote!(#(__c::equal(&self.#names, &other.#names))&&*)),
    };
    let debug = debug::expand(shape, ident, added);
    quote! {
        #[automatically_derived]
        #allow
        impl __c::Clone for #ident {
            #[inline]
            fn clone(&self) -> Self {
                Self { #(#names: __c::copy(&self.#names),)* }
            }
        }
        #[automatically_derived]
        #allow
        impl __c::PartialEq for #ident {
            #[inline]
            fn eq(&self, #other: &Self) -> bool {
                #equal
            }
        }
        #debug
    }
}
