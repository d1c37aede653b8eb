//! The operation itself: the marker struct and the `Operation` impl with its static data.

use proc_macro2::TokenStream;
use quote::quote;

use super::option;
use crate::ir::Operation;

/// What the service calls itself in `x-amz-target`.
const SERVICE: &str = "AWSCognitoIdentityProviderService";

/// The marker struct.
pub(super) fn definition(operation: &Operation) -> TokenStream {
    let (vis, marker) = (&operation.input.item.vis, &operation.name);
    let docs = format!("The operation `{marker}`, whose input is [`{}`].", operation.input.item.ident);
    quote! {
        #[doc = #docs]
        #[derive(::core::clone::Clone, ::core::default::Default, ::core::fmt::Debug)]
        #[non_exhaustive]
        #vis struct #marker;
    }
}

/// The static data, and sending without a fluent builder.
pub(super) fn impls(operation: &Operation) -> TokenStream {
    let item = &operation.input.item;
    let (vis, input) = (&item.vis, &item.ident);
    let (marker, error, output) = (&operation.name, operation.error(), operation.output());
    let (fluent, name) = (operation.fluent_builder(), marker.to_string());
    let (target, signed) = (format!("{SERVICE}.{name}"), !operation.unsigned);
    let quota = option(operation.quota.as_ref().map(|category| quote!(__c::QuotaCategory::#category)));
    quote! {
        impl #marker {
            /// The operation's name in the service's API.
            #vis const NAME: &'static str = #name;
            /// The request-rate category that calls count in, if Amazon lists one.
            #vis const QUOTA: __c::Option<__c::QuotaCategory> = <#input as __c::Operation>::QUOTA;
            /// The marker of the operation.
            #[inline]
            #vis fn new() -> Self {
                Self
            }
        }
        #[automatically_derived]
        impl __c::Operation for #input {
            type Output = #output;
            type Error = #error;
            type FluentBuilder = #fluent;
            const META: &'static __c::OperationMeta =
                &__c::OperationMeta { name: #name, target: #target, signed: #signed, quota: #quota };
            #[inline]
            fn fluent_builder(handle: __c::Handle) -> #fluent {
                #fluent { handle, inner: __c::default() }
            }
        }
    }
}

/// Sending without a fluent builder: a method of the input's builder.
pub(super) fn send_with(operation: &Operation) -> TokenStream {
    let item = &operation.input.item;
    let (vis, input, sending) = (&item.vis, &item.ident, sending(operation));
    let docs = format!(
        "Sends the request with this client and waits for the output, like the builder of `client.{}()`.",
        operation.method
    );
    quote! {
        #[doc = #docs]
        #[inline]
        #vis fn send_with(self, client: &impl __c::CognitoClient) -> #sending {
            __c::call_built::<#input, _, _>(__c::CognitoClient::handle(client), self, Self::build)
        }
    }
}

/// The future of a call. Not an `async fn`: two coroutines for each operation were a twentieth of what the facade takes to build.
pub(super) fn sending(operation: &Operation) -> TokenStream {
    let (output, error) = (operation.output(), operation.error());
    quote!(impl __c::Future<Output = __c::Result<#output, __c::SdkError<#error>>> + __c::Send)
}
