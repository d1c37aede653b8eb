//! An exception: message, metadata, builder, `Display` and `Error`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;
use syn::ext::IdentExt;

use crate::ir::{ErrorShape, Field};

/// Methods and traits of the exception and its builder.
pub(super) fn impls(error: &ErrorShape) -> TokenStream {
    let shape = &error.shape;
    let (vis, ident) = (&shape.item.vis, &shape.item.ident);
    let (code, builder, name) = (&error.code, shape.item.builder(), ident.to_string());
    let display = if ident == code { code.clone() } else { format!("{ident} [{code}]") };
    let (names, wires): (Vec<_>, Vec<_>) = shape.fields.iter().map(|field| (&field.ident, &field.wire)).unzip();
    let texts = shape.fields.iter().map(|field| field.ident.unraw().to_string());
    let accessors = shape.fields.iter().map(|field| accessor(field, vis));
    let begin = format!("Begins a [`{ident}`] with nothing set.");
    let others = (!names.is_empty()).then(|| {
        quote! {
            #[inline]
            fn other_members(&self) -> __c::Vec<(&'static str, __c::Option<&str>)> {
                __c::vec![#((#wires, self.#names()),)*]
            }
        }
    });
    let body = if names.is_empty() { quote!(_) } else { quote!(body) };
    let builder_items = builder_items(error);
    quote! {
        impl #ident {
            /// What the service says about the failure.
            #[inline]
            #vis fn message(&self) -> __c::Option<&str> {
                __c::Option::as_deref(&self.message)
            }
            #(#accessors)*
            #[doc = #begin]
            #[inline]
            #vis fn builder() -> #builder {
                __c::default()
            }
        }
        #builder_items
        #[automatically_derived]
        impl __c::Debug for #ident {
            #[inline]
            fn fmt(&self, f: &mut __c::Formatter<'_>) -> __c::FmtResult {
                __c::debug_exception(f, #name, &self.message, &[#((#texts, &self.#names),)*], &self.meta)
            }
        }
        #[automatically_derived]
        impl __c::Display for #ident {
            #[inline]
            fn fmt(&self, f: &mut __c::Formatter<'_>) -> __c::FmtResult {
                __c::display_exception(f, #display, __c::Option::as_deref(&self.message))
            }
        }
        #[automatically_derived]
        impl __c::Error for #ident {}
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
                    #(#names: __c::text_member(body, #wires),)*
                    meta,
                }
            }
            #[inline]
            fn details(&self) -> &__c::Meta {
                &self.meta
            }
            #[inline]
            fn explanation(&self) -> __c::Option<&str> {
                self.message()
            }
            #others
        }
    }
}

/// Members of exceptions are texts: the service has no others.
fn accessor(field: &Field, vis: &syn::Visibility) -> TokenStream {
    let (name, docs) = (&field.ident, &field.docs);
    quote! {
        #(#docs)*
        #[inline]
        #vis fn #name(&self) -> __c::Option<&str> {
            __c::Option::as_deref(&self.#name)
        }
    }
}

fn builder_items(error: &ErrorShape) -> TokenStream {
    let shape = &error.shape;
    let (vis, ident, builder) = (&shape.item.vis, &shape.item.ident, shape.item.builder());
    let members = members(error);
    let setters = members.iter().map(|name| {
        let plain = name.unraw();
        let (set, get) =
            (format_ident!("set_{plain}", span = name.span()), format_ident!("get_{plain}", span = name.span()));
        let (docs, set_docs, get_docs) = (
            format!("Sets [`{plain}`]({ident}::{plain})."),
            format!("Sets [`{plain}`](Self::{plain}), or clears it with `None`."),
            format!("What [`{plain}`](Self::{plain}) was set to."),
        );
        quote! {
            #[doc = #docs]
            #[inline]
            #vis fn #name(mut self, input: impl __c::Into<__c::String>) -> Self {
                self.#name = __c::Some(__c::Into::into(input));
                self
            }
            #[doc = #set_docs]
            #[inline]
            #vis fn #set(mut self, input: __c::Option<__c::String>) -> Self {
                self.#name = input;
                self
            }
            #[doc = #get_docs]
            #[inline]
            #vis fn #get(&self) -> &__c::Option<__c::String> {
                &self.#name
            }
        }
    });
    quote! {
        impl #builder {
            #(#setters)*
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
            /// Makes the exception.
            #[inline]
            #vis fn build(self) -> #ident {
                #ident { #(#members: self.#members,)* meta: self.meta }
            }
        }
    }
}

/// The builder's struct.
pub(super) fn definition(error: &ErrorShape) -> TokenStream {
    let item = &error.shape.item;
    let (krate, vis, builder) = (&item.krate, &item.vis, item.builder());
    let (docs, members) = (super::docs::builder(&error.shape), members(error));
    quote! {
        #[doc = #docs]
        #[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::default::Default, ::core::fmt::Debug)]
        #[non_exhaustive]
        #vis struct #builder {
            #(#members: ::core::option::Option<::std::string::String>,)*
            meta: #krate::__private::Meta,
        }
    }
}

fn members(error: &ErrorShape) -> Vec<Ident> {
    std::iter::once(format_ident!("message"))
        .chain(error.shape.fields.iter().map(|field| field.ident.clone()))
        .collect()
}
