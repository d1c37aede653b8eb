//! `Debug` that hides sensitive members.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;
use syn::ext::IdentExt;

use crate::ir::Shape;

/// For the struct itself or its builder; `added` are fields that no one declared.
pub(super) fn expand(shape: &Shape, ident: &Ident, added: &[Ident]) -> TokenStream {
    let text = ident.to_string();
    let allow = shape.allow_deprecated();
    let fields = shape.fields.iter().map(|field| {
        let (name, text) = (&field.ident, field.ident.unraw().to_string());
        if field.sensitive {
            quote!(debug.field(#text, &__c::REDACTED);)
        } else {
            quote!(debug.field(#text, &self.#name);)
        }
    });
    let added = added.iter().map(|name| {
        let text = name.to_string();
        quote!(debug.field(#text, &self.#name);)
    });
    quote! {
        #[automatically_derived]
        #allow
        impl __c::Debug for #ident {
            #[inline]
            fn fmt(&self, f: &mut __c::Formatter<'_>) -> __c::FmtResult {
                let mut debug = f.debug_struct(#text);
                #(#fields)*
                #(#added)*
                debug.finish()
            }
        }
    }
}
