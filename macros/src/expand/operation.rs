//! The operation itself: the marker and the `Operation` impl with its static data.

use proc_macro2::TokenStream;
use quote::quote;

use super::option;
use crate::ir::Operation;

/// What the service calls itself in `x-amz-target`.
const SERVICE: &str = "AWSCognitoIdentityProviderService";

/// The marker. An alias, because the same struct with the same traits for each operation is checked for each of them.
pub(super) fn definition(operation: &Operation) -> TokenStream {
    let item = &operation.input.item;
    let (krate, vis, input, marker) = (&item.krate, &item.vis, &item.ident, &operation.name);
    let docs = format!("The operation `{marker}`, whose input is [`{input}`].");
    quote! {
        #[doc = #docs]
        #vis type #marker = #krate::__private::Marker<#input>;
    }
}

/// The static data, and sending without a fluent builder.
pub(super) fn impls(operation: &Operation) -> TokenStream {
    let item = &operation.input.item;
    let (input, error, output) = (&item.ident, operation.error(), operation.output());
    let (fluent, name) = (operation.fluent_builder(), operation.name.to_string());
    let (target, signed) = (format!("{SERVICE}.{name}"), !operation.unsigned);
    let quota = option(operation.quota.as_ref().map(|category| quote!(__c::QuotaCategory::#category)));
    quote! {
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
