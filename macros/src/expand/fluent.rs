//! The fluent builder: the input's builder together with the client it is sent with.

use proc_macro2::TokenStream;
use quote::quote;

use super::builder::{Argument, twins};
use super::docs;
use crate::ir::{Field, Operation};

/// The struct.
pub(super) fn definition(operation: &Operation) -> TokenStream {
    let item = &operation.input.item;
    let (krate, vis, builder, fluent) = (&item.krate, &item.vis, item.builder(), operation.fluent_builder());
    let docs = docs::fluent_builder(operation);
    quote! {
        #docs
        #[derive(::core::clone::Clone, ::core::fmt::Debug)]
        #vis struct #fluent {
            handle: #krate::__private::Handle,
            inner: #builder,
        }
    }
}

/// Its methods, and awaiting it.
pub(super) fn impls(operation: &Operation) -> TokenStream {
    let item = &operation.input.item;
    let (krate, vis, input, builder) = (&item.krate, &item.vis, &item.ident, item.builder());
    let (fluent, output) = (operation.fluent_builder(), operation.output());
    let setters = operation.input.fields.iter().filter(|field| !field.skip).map(|field| setters(field, vis));
    let paginator = super::paginator::into_paginator(operation);
    let send_docs = format!("Sends the request and waits for {}.", docs::link(&output));
    let (allow, sending) = (operation.input.allow_deprecated(), super::operation::sending(operation));
    quote! {
        #allow
        impl #fluent {
            /// The members that are set so far.
            #[inline]
            #vis fn as_input(&self) -> &#builder {
                &self.inner
            }
            #[doc = #send_docs]
            #[inline]
            #vis fn send(self) -> #sending {
                __c::call_built(&self.handle, self.inner, #builder::build)
            }
            /// Changes this call alone: its request, or the client's configuration.
            #[inline]
            #vis fn customize(self) -> __c::Customizable<#input, Self> {
                __c::customize(self.handle, self.inner.build())
            }
            #paginator
            #(#setters)*
        }
        impl __c::FluentBuilder for #fluent {
            type Operation = #input;
        }
        impl __c::IntoFuture for #fluent {
            type Output = __c::Result<#output, #krate::Error>;
            type IntoFuture = __c::Sending<#input, #krate::Error>;
            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                __c::call_built(&self.handle, self.inner, #builder::build)
            }
        }
    }
}

fn setters(field: &Field, vis: &syn::Visibility) -> TokenStream {
    let (name, ty, deprecated) = (&field.ident, &field.ty, &field.deprecated);
    let (set, get) = twins(field);
    let Argument { parameters, arguments, .. } = Argument::of(field);
    let (plain_docs, set_docs, get_docs) = (docs::setter(field), docs::set(field), docs::get(field));
    quote! {
        #plain_docs
        #deprecated
        #[inline]
        #vis fn #name(mut self, #parameters) -> Self {
            self.inner = self.inner.#name(#arguments);
            self
        }
        #[doc = #set_docs]
        #deprecated
        #[inline]
        #vis fn #set(mut self, input: __c::Option<#ty>) -> Self {
            self.inner = self.inner.#set(input);
            self
        }
        #[doc = #get_docs]
        #deprecated
        #[inline]
        #vis fn #get(&self) -> &__c::Option<#ty> {
            self.inner.#get()
        }
    }
}
