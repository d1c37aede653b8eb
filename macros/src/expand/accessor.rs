//! The inherent methods of a shape: `builder()` and one accessor per member.

use proc_macro2::TokenStream;
use quote::quote;

use crate::attribute::Role;
use crate::ir::{Field, Shape};
use crate::ty::{Kind, Presence};

pub(super) fn expand(shape: &Shape) -> TokenStream {
    let (ident, vis, builder) = (&shape.item.ident, &shape.item.vis, shape.item.builder());
    let accessors = shape.fields.iter().filter(|field| !field.skip).map(|field| accessor(field, shape));
    let docs = format!("Begins a [`{ident}`] with nothing set.");
    let allow = shape.allow_deprecated();
    quote! {
        #allow
        impl #ident {
            #[doc = #docs]
            #[inline]
            #vis fn builder() -> #builder {
                __c::default()
            }
            #(#accessors)*
        }
    }
}

/// The accessors of an input return an `Option` even for required members: that is the official signature.
fn accessor(field: &Field, shape: &Shape) -> TokenStream {
    let (name, docs, deprecated, ty) = (&field.ident, &field.docs, &field.deprecated, &field.ty);
    let vis = &shape.item.vis;
    let optional = field.presence == Presence::Optional;
    let wrapped = shape.item.role == Role::Operation;
    let (result, body) = match &field.kind {
        Kind::List(element) => {
            let element = &element.ty;
            let body = if optional {
                quote!(__c::Option::as_deref(&self.#name).unwrap_or_default())
            } else {
                quote!(&self.#name)
            };
            (quote!(&[#element]), body)
        }
        Kind::Text if optional => (quote!(__c::Option<&str>), quote!(__c::Option::as_deref(&self.#name))),
        Kind::Copy if optional => (quote!(__c::Option<#ty>), quote!(self.#name)),
        Kind::Map(..) | Kind::Value if optional => {
            (quote!(__c::Option<&#ty>), quote!(__c::Option::as_ref(&self.#name)))
        }
        kind => {
            let (result, body) = match kind {
                Kind::Text => (quote!(&str), quote!(&self.#name)),
                Kind::Copy => (quote!(#ty), quote!(self.#name)),
                Kind::List(_) | Kind::Map(..) | Kind::Value => (quote!(&#ty), quote!(&self.#name)),
            };
            if wrapped { (quote!(__c::Option<#result>), quote!(__c::Some(#body))) } else { (result, body) }
        }
    };
    quote! {
        #(#docs)*
        #deprecated
        #[inline]
        #vis fn #name(&self) -> #result {
            #body
        }
    }
}
