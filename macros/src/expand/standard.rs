//! The traits of the standard library that every struct and its builder have.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use super::debug;
use crate::ir::Shape;

/// For the struct itself or its builder; `added` are fields that no one declared.
pub(super) fn expand(shape: &Shape, ident: &Ident, added: &[Ident]) -> TokenStream {
    let names = shape.fields.iter().map(|field| &field.ident).chain(added);
    let debug = debug::expand(shape, ident, added);
    quote! {
        __c::standard! { #ident { #(#names)* } }
        #debug
    }
}
