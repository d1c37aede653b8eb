//! An exception: message, metadata, builder, `Display` and `Error`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Visibility;

use super::{accessor, builder, standard};
use crate::ir::ErrorShape;

/// Methods and traits of the exception and its builder.
pub(super) fn impls(error: &ErrorShape) -> TokenStream {
    let shape = &error.shape;
    let ident = &shape.item.ident;
    let display = if ident == &error.code { error.code.clone() } else { format!("{ident} [{}]", error.code) };
    let members = [
        accessor::expand(shape),
        builder::impls(shape, &meta_setters(&shape.item.vis)),
        standard::expand(shape, ident, &[format_ident!("meta")]),
    ];
    let service = service_traits(error);
    quote! {
        #(#members)*
        #[automatically_derived]
        impl __c::Display for #ident {
            #[inline]
            fn fmt(&self, f: &mut __c::Formatter<'_>) -> __c::FmtResult {
                __c::display_exception(f, #display, __c::Option::as_deref(&self.message))
            }
        }
        #[automatically_derived]
        impl __c::Error for #ident {}
        #service
    }
}

/// The traits of the AWS crates and of the runtime.
fn service_traits(error: &ErrorShape) -> TokenStream {
    let (shape, code) = (&error.shape, &error.code);
    let ident = &shape.item.ident;
    let others: Vec<_> = shape.fields.iter().filter(|field| field.ident != "message").collect();
    let names: Vec<_> = others.iter().map(|field| &field.ident).collect();
    let wires: Vec<_> = others.iter().map(|field| &field.wire).collect();
    let listed = (!names.is_empty() && !shape.item.broken).then(|| {
        quote! {
            #[inline]
            fn other_members(&self) -> __c::Vec<(&'static str, __c::Option<&str>)> {
                __c::vec![#((#wires, __c::Option::as_deref(&self.#names)),)*]
            }
        }
    });
    let read = wires.iter().map(|wire| {
        if shape.item.broken { quote!(__c::unreachable!()) } else { quote!(__c::text_member(body, #wire)) }
    });
    let body = if names.is_empty() || shape.item.broken { quote!(_) } else { quote!(body) };
    quote! {
        #[automatically_derived]
        impl __c::ProvideErrorMetadata for #ident {
            #[inline]
            fn meta(&self) -> &__c::ErrorMetadata {
                self.meta.error()
            }
        }
        #[automatically_derived]
        impl __c::RequestId for #ident {
            #[inline]
            fn request_id(&self) -> __c::Option<&str> {
                __c::RequestId::request_id(self.meta.error())
            }
        }
        #[automatically_derived]
        impl __c::Exception for #ident {
            const CODE: &'static str = #code;
            #[inline]
            fn from_response(meta: __c::Meta, #body: &[u8]) -> Self {
                Self {
                    message: meta.error().message().map(__c::Into::into),
                    #(#names: #read,)*
                    meta,
                }
            }
            #[inline]
            fn details(&self) -> &__c::Meta {
                &self.meta
            }
            #[inline]
            fn explanation(&self) -> __c::Option<&str> {
                __c::Option::as_deref(&self.message)
            }
            #listed
        }
    }
}

/// The builder's methods for the metadata.
fn meta_setters(vis: &Visibility) -> TokenStream {
    quote! {
        /// Sets the metadata: code, message and extras.
        #[inline]
        #vis fn meta(mut self, meta: __c::ErrorMetadata) -> Self {
            self.meta = __c::Into::into(meta);
            self
        }
        /// Sets the metadata, or clears it with `None`.
        #[inline]
        #vis fn set_meta(&mut self, meta: __c::Option<__c::ErrorMetadata>) -> &mut Self {
            self.meta = meta.map(__c::Into::into).unwrap_or_default();
            self
        }
    }
}
