//! `Debug` that hides sensitive members.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;
use syn::ext::IdentExt;

use crate::ir::Shape;

/// For the struct itself or its builder; `added` are fields that no one declared.
pub(super) fn expand(shape: &Shape, ident: &Ident, added: &[Ident]) -> TokenStream {
    let allow = shape.allow_deprecated();
    let names =
        shape.fields.iter().map(|field| field.ident.unraw().to_string()).chain(added.iter().map(Ident::to_string));
    let text = std::iter::once(ident.unraw().to_string()).chain(names).collect::<Vec<_>>().join(" ");
    let values = shape.fields.iter().map(|field| {
        let name = &field.ident;
        if field.sensitive { quote!(&__c::REDACTED) } else { quote!(&self.#name) }
    });
    quote! {
        #[automatically_derived]
        #allow
        impl __c::Debug for #ident {
            #[inline]
            fn fmt(&self, f: &mut __c::Formatter<'_>) -> __c::FmtResult {
                __c::debug_struct(f, #text, &[#(#values,)* #(&self.#added,)*])
            }
        }
    }
}
