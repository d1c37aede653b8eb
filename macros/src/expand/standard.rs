//! The traits of the standard library that every struct and its builder have.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use super::debug;
use crate::ir::Shape;

/// The largest tuple that the standard library can compare.
const LARGEST_TUPLE: usize = 12;

/// For the struct itself or its builder; `added` are fields that no one declared.
pub(super) fn expand(shape: &Shape, ident: &Ident, added: &[Ident]) -> TokenStream {
    let names: Vec<_> = shape.fields.iter().map(|field| &field.ident).chain(added).collect();
    let groups = names.chunks(LARGEST_TUPLE);
    let debug = debug::expand(shape, ident, added);
    quote! {
        __c::standard! { #ident { #([#(#groups)*])* } }
        #debug
    }
}
