//! The client method: inherent for a type of this crate, an extension trait for one of another crate.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::docs;
use crate::ir::{Client, Operation};
use crate::ty;

/// The extension trait, if there is one.
pub(super) fn definition(operation: &Operation) -> TokenStream {
    let Client::Extension(client, name) = &operation.client else { return quote!() };
    let (vis, method, fluent) = (&operation.input.item.vis, &operation.method, operation.fluent_builder());
    let docs = docs::method(operation);
    let trait_docs =
        format!("Adds [`{method}`](Self::{method}) to `{}`; import it to call the method.", ty::display(client));
    quote! {
        #[doc = #trait_docs]
        #vis trait #name {
            #docs
            fn #method(&self) -> #fluent;
        }
    }
}

/// The method.
pub(super) fn impls(operation: &Operation) -> TokenStream {
    let item = &operation.input.item;
    let (vis, input) = (&item.vis, &item.ident);
    let (method, fluent) = (&operation.method, operation.fluent_builder());
    let (Client::Inherent(path) | Client::Extension(path, _)) = &operation.client;
    let handle = quote_spanned!(super::at(path)=> __c::CognitoClient::handle(self));
    let body = quote!(<#input as __c::Operation>::fluent_builder(__c::Clone::clone(#handle)));
    match &operation.client {
        Client::Inherent(client) => {
            let docs = docs::method(operation);
            quote! {
                impl #client {
                    #docs
                    #[inline]
                    #vis fn #method(&self) -> #fluent {
                        #body
                    }
                }
            }
        }
        Client::Extension(client, name) => quote! {
            impl #name for #client {
                #[inline]
                fn #method(&self) -> #fluent {
                    #body
                }
            }
        },
    }
}
