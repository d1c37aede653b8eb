//! The error enum of an operation.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::Ident;

use crate::case;
use crate::ir::{Exception, Operation};

/// The enum.
pub(super) fn definition(operation: &Operation) -> TokenStream {
    let item = &operation.input.item;
    let (krate, vis, ident) = (&item.krate, &item.vis, operation.error());
    let (paths, variants) = exceptions(operation);
    let docs = format!("What [`{}`](type@{}) fails with.", operation.name, operation.name);
    let variant_docs = variants.iter().map(|variant| format!("The service answered with `{variant}`."));
    quote! {
        #[doc = #docs]
        #[allow(unused_qualifications)]
        #[non_exhaustive]
        #vis enum #ident {
            #(
                #[doc = #variant_docs]
                #variants(#paths),
            )*
            /// Any other failure; [`meta`](Self::meta) has its code and message.
            Unhandled(#krate::__private::Unhandled),
        }
    }
}

fn exceptions(operation: &Operation) -> (Vec<&TokenStream>, Vec<&Ident>) {
    operation.errors.iter().map(|exception| (&exception.path, &exception.variant)).unzip()
}

/// An arm for each exception, at its name in `errors`: that is what has to change if it is none.
fn arms(operation: &Operation, arm: impl Fn(&Exception, Span) -> TokenStream) -> impl Iterator<Item = TokenStream> {
    operation.errors.iter().map(move |exception| arm(exception, super::at(&exception.variant)))
}

/// Its methods and traits.
pub(super) fn impls(operation: &Operation) -> TokenStream {
    let (vis, ident) = (&operation.input.item.vis, operation.error());
    let (_, variants) = exceptions(operation);
    let predicates = variants.iter().map(|variant| {
        let name = format_ident!("is_{}", case::snake(&variant.to_string()), span = variant.span());
        let docs = format!("Whether this is [`{variant}`](Self::{variant}).");
        // Not with `matches!`, which would be expanded for each of them.
        quote! {
            #[doc = #docs]
            #[inline]
            #vis fn #name(&self) -> bool {
                if let Self::#variant(_) = self { true } else { false }
            }
        }
    });
    let exceptions = operation_error(operation);
    quote! {
        impl #ident {
            #(#predicates)*
        }
        __c::error_enum! { #vis #ident }
        #exceptions
        #[automatically_derived]
        impl __c::DeclaredError for #ident {}
    }
}

/// What depends on the exceptions.
fn operation_error(operation: &Operation) -> TokenStream {
    let ident = operation.error();
    let codes = arms(operation, |Exception { path, .. }, span| quote_spanned!(span=> <#path as __c::Exception>::CODE,));
    let by_code = operation.errors.iter().enumerate().map(|(index, Exception { variant, .. })| {
        let index = Literal::usize_unsuffixed(index);
        quote_spanned!(super::at(variant)=> #index => Self::#variant(__c::exception(meta, body)),)
    });
    let parts = arms(operation, |Exception { variant, .. }, span| {
        let name = variant.to_string();
        quote_spanned!(span=> Self::#variant(inner) => __c::parts(#name, inner),)
    });
    let erased = arms(
        operation,
        |Exception { variant, .. }, span| quote_spanned!(span=> Self::#variant(inner) => __c::AnyException::new(inner),),
    );
    quote! {
        #[automatically_derived]
        impl __c::OperationError for #ident {
            #[inline]
            fn from_response(meta: __c::Meta, body: &[u8]) -> Self {
                match __c::position(&meta, &[#(#codes)*]) {
                    #(#by_code)*
                    _ => Self::Unhandled(__c::Unhandled::from_meta(meta)),
                }
            }
            #[inline]
            fn parts(&self) -> __c::Parts<'_> {
                match self {
                    #(#parts)*
                    Self::Unhandled(inner) => ("Unhandled", inner, inner.meta().error()),
                }
            }
            #[inline]
            fn into_exception(self) -> __c::AnyException {
                match self {
                    #(#erased)*
                    Self::Unhandled(inner) => __c::AnyException::unhandled(inner),
                }
            }
        }
    }
}
