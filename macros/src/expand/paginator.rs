//! Paginators: the pages of a list, and the elements of all pages.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::Ident;

use super::{docs, output};
use crate::ir::Operation;

/// The two structs.
pub(super) fn definition(operation: &Operation) -> TokenStream {
    if operation.paginate.is_none() {
        return quote!();
    }
    let item = &operation.input.item;
    let (krate, vis, builder, name) = (&item.krate, &item.vis, item.builder(), &operation.name);
    let (paginator, items) = names(operation);
    let docs = format!("The pages of [`{name}`], fetched one by one as they are asked for.");
    let items_docs = format!("The elements of all pages of [`{name}`].");
    quote! {
        #[doc = #docs]
        #vis struct #paginator {
            handle: #krate::__private::Handle,
            builder: #builder,
            stop_on_duplicate_token: bool,
        }
        #[doc = #items_docs]
        #vis struct #items(#paginator);
    }
}

fn names(operation: &Operation) -> (Ident, Ident) {
    let name = &operation.name;
    (format_ident!("{}Paginator", name), format_ident!("{}PaginatorItems", name))
}

/// Their methods.
pub(super) fn impls(operation: &Operation) -> TokenStream {
    let Some(paginate) = &operation.paginate else { return quote!() };
    let (vis, input) = (&operation.input.item.vis, &operation.input.item.ident);
    let (page, error) = (operation.output(), operation.error());
    let (paginator, items) = names(operation);
    let (token, list) = (&paginate.token, &paginate.items);
    let hash = output::member_hash(list);
    // At the name of the list: that is what has to change if the output has none.
    let at_list = super::at(list);
    let item = quote_spanned!(at_list=> <#page as __c::ListMember<#hash>>::Item);
    let list = quote_spanned! {at_list=>
        type Item = #item;
        #[inline]
        fn items(output: #page) -> __c::Vec<Self::Item> {
            <#page as __c::ListMember<#hash>>::take(output)
        }
    };
    let send_items = quote_spanned! {at_list=>
        /// A stream of elements. It ends after the last one or after an error.
        #[inline]
        #vis fn send(self) -> __c::PaginationStream<__c::Result<#item, __c::SdkError<#error>>> {
            __c::items::<#input>(self.0.send())
        }
    };
    let page_link = docs::link(&page);
    let send_docs = format!(
        "A stream of {page_link}. It ends after the last page or after an error; an empty page is not the end."
    );
    let page_size = paginate.page_size.as_ref().map(|page_size| {
        let docs = format!(
            "Sets how many elements a page has at most: [`{page_size}`]({input}::{page_size}) of each request."
        );
        quote! {
            #[doc = #docs]
            #[inline]
            #vis fn page_size(mut self, limit: i32) -> Self {
                self.builder = self.builder.#page_size(limit);
                self
            }
        }
    });
    quote! {
        impl #paginator {
            #page_size
            /// The elements of the pages instead of the pages.
            #[inline]
            #vis fn items(self) -> #items {
                #items(self)
            }
            /// Whether to stop when the service returns the token it was just given. On by default: the list would not end otherwise.
            #[inline]
            #vis fn stop_on_duplicate_token(mut self, stop_on_duplicate_token: bool) -> Self {
                self.stop_on_duplicate_token = stop_on_duplicate_token;
                self
            }
            #[doc = #send_docs]
            #[inline]
            #vis fn send(self) -> __c::PaginationStream<__c::Result<#page, __c::SdkError<#error>>> {
                __c::pages::<#input>(self.handle, self.builder.build(), self.stop_on_duplicate_token)
            }
        }
        impl #items {
            #send_items
        }
        #[automatically_derived]
        impl __c::Paginated for #input {
            #list
            #[inline]
            fn token(&self) -> __c::Option<&str> {
                __c::Option::as_deref(&self.#token)
            }
            #[inline]
            fn with_token(mut self, token: __c::String) -> Self {
                self.#token = __c::Some(token);
                self
            }
            #[inline]
            fn next_token(output: &#page) -> __c::Option<&str> {
                __c::Option::as_deref(&output.#token)
            }
        }
    }
}

/// The fluent builder's way into the paginator.
pub(super) fn into_paginator(operation: &Operation) -> TokenStream {
    if operation.paginate.is_none() {
        return quote!();
    }
    let vis = &operation.input.item.vis;
    let (paginator, _) = names(operation);
    quote! {
        /// Fetches page after page, beginning with this request.
        #[inline]
        #vis fn into_paginator(self) -> #paginator {
            #paginator { handle: self.handle, builder: self.inner, stop_on_duplicate_token: true }
        }
    }
}
