//! Writing and reading a shape in the service's form.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::attribute::Role;
use crate::ir::{Item, Shape};
use crate::ty::{Kind, Presence};

pub(super) fn expand(shape: &Shape) -> TokenStream {
    if shape.item.broken {
        return broken(&shape.item);
    }
    let ident = &shape.item.ident;
    let builder = shape.item.builder();
    let (text, members) = (ident.to_string(), put_members(shape));
    let sensitive = holds_sensitive(shape);
    let forward = forward(&shape.item);
    let read_members = read_members(shape);
    let allow = shape.allow_deprecated();
    quote! {
        #[automatically_derived]
        #allow
        impl __c::Wire for #ident {
            type Reader = #builder;
            const SHAPE: &'static str = #text;
            #members
            #sensitive
        }
        #forward
        #read_members
    }
}

/// serde's own traits.
pub(super) fn forward(item: &Item) -> TokenStream {
    let ident = &item.ident;
    quote!(__c::serde! { #ident })
}

/// Stands in after a mistake in a member's type, so that only the mistake is reported.
fn broken(item: &Item) -> TokenStream {
    let ident = &item.ident;
    let forward = forward(item);
    quote! {
        impl __c::Wire for #ident {
            type Reader = __c::NoMembers<Self>;
            fn write<S: __c::Serializer>(&self, _: S) -> __c::Result<S::Ok, S::Error> {
                __c::unreachable!()
            }
            fn read<'de, D: __c::Deserializer<'de>>(_: D) -> __c::Result<Self, D::Error> {
                __c::unreachable!()
            }
        }
        #forward
    }
}

fn put_members(shape: &Shape) -> Option<TokenStream> {
    let members = shape.fields.iter().map(|field| {
        // Everything that asks a member's type for the trait does so in the same words, so that rustc reports a wrong type once.
        let (name, wire, ty) = (&field.ident, &field.wire, &field.ty);
        match field.presence {
            Presence::Optional => quote!(<#ty as __c::Wire>::put_some(members, #wire, &self.#name);),
            Presence::Required | Presence::Defaulted => {
                quote!(<#ty as __c::Wire>::put(members, #wire, &self.#name);)
            }
        }
    });
    (!shape.fields.is_empty()).then(|| {
        quote! {
            #[inline]
            fn put_members<_M: __c::Members>(&self, members: &mut _M) {
                #(#members)*
            }
        }
    })
}

/// Whether a value can hold something sensitive, asked only when a response could not be read.
fn holds_sensitive(shape: &Shape) -> TokenStream {
    let body = if shape.sensitive() {
        quote!(true)
    } else {
        let mut nested = shape
            .fields
            .iter()
            .filter(|field| matches!(field.kind, Kind::Value | Kind::List(_) | Kind::Map(..)))
            .peekable();
        if nested.peek().is_none() {
            return quote!();
        }
        let types = nested.map(|field| &field.ty);
        quote!(depth == 0 #(|| <#types as __c::Wire>::holds_sensitive(depth - 1))*)
    };
    let depth = if shape.sensitive() { quote!(_) } else { quote!(depth) };
    quote! {
        #[inline]
        fn holds_sensitive(#depth: u8) -> bool {
            #body
        }
    }
}

fn read_members(shape: &Shape) -> TokenStream {
    let ident = &shape.item.ident;
    let (builder, allow) = (shape.item.builder(), shape.allow_deprecated());
    let wires = shape.fields.iter().map(|field| &field.wire);
    let arms = shape.fields.iter().enumerate().map(|(index, field)| {
        let (name, ty, index) = (&field.ident, &field.ty, Literal::usize_unsuffixed(index));
        quote!(#index => <#ty as __c::Wire>::take(map, &mut self.#name),)
    });
    // Without members the trait's defaults are right.
    let known = (!shape.fields.is_empty()).then(|| {
        quote! {
            const NAMES: &'static [&'static str] = &[#(#wires,)*];
            #[inline]
            fn set<'de, _A: __c::MapAccess<'de>>(&mut self, index: usize, map: &mut _A) -> __c::Result<(), _A::Error> {
                match index {
                    #(#arms)*
                    _ => __c::Ok(()),
                }
            }
        }
    });
    let (mutable, finish) = if shape.fallible() {
        let required = shape.required().map(|field| {
            let (name, wire, ty) = (&field.ident, &field.wire, &field.ty);
            if shape.item.role == Role::Operation {
                quote!(__c::demand(&self.#name, #wire, &mut missing);)
            } else {
                quote!(<#ty as __c::Wire>::fill(&mut self.#name, #wire, &mut missing);)
            }
        });
        let finish = quote! {
            let mut missing = __c::None;
            #(#required)*
            __c::filled(missing, self.build())
        };
        (Some(quote!(mut)), finish)
    } else {
        (None, quote!(__c::Ok(self.build())))
    };
    quote! {
        #[automatically_derived]
        #allow
        impl __c::ReadMembers for #builder {
            type Value = #ident;
            #known
            #[inline]
            fn finish(#mutable self) -> __c::Result<#ident, &'static str> {
                #finish
            }
        }
    }
}
