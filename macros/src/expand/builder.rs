//! The builder of a shape: setters, `set_*`, `get_*` and `build`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;
use syn::ext::IdentExt;

use super::{docs, standard};
use crate::attribute::Role;
use crate::ir::{Field, Shape};
use crate::ty::{Element, Kind, Presence};

/// The struct.
pub(super) fn definition(shape: &Shape) -> TokenStream {
    let (vis, builder) = (&shape.item.vis, shape.item.builder());
    let docs = docs::builder(shape);
    let fields = shape.fields.iter().map(|field| {
        let (name, ty) = (&field.ident, &field.ty);
        quote!(#name: ::core::option::Option<#ty>)
    });
    let krate = &shape.item.krate;
    let meta = (shape.item.role == Role::Error).then(|| quote!(meta: #krate::__private::Meta,));
    quote! {
        #[doc = #docs]
        #[derive(::core::default::Default)]
        #[allow(clippy::struct_field_names)]
        #[non_exhaustive]
        #vis struct #builder {
            #(#fields,)*
            #meta
        }
    }
}

/// Its methods, with `more` of them, and its standard traits.
pub(super) fn impls(shape: &Shape, more: &TokenStream) -> TokenStream {
    let (ident, vis, builder) = (&shape.item.ident, &shape.item.vis, shape.item.builder());
    let setters = shape.fields.iter().filter(|field| !field.skip).map(|field| setters(field, vis));
    let (build, build_docs) = (build(shape), format!("Makes the [`{ident}`]."));
    let added = if shape.item.role == Role::Error { vec![format_ident!("meta")] } else { Vec::new() };
    let standard = standard::expand(shape, &builder, &added);
    let allow = shape.allow_deprecated();
    quote! {
        #allow
        impl #builder {
            #(#setters)*
            #[doc = #build_docs]
            #build
            #more
        }
        #standard
    }
}

/// The argument of a plain setter, how it is converted, and what becomes of it.
pub(super) struct Argument {
    pub(super) parameters: TokenStream,
    pub(super) arguments: TokenStream,
    convert: TokenStream,
}

impl Argument {
    pub(super) fn of(field: &Field) -> Self {
        let ty = &field.ty;
        match &field.kind {
            Kind::Text => Self::one(&quote!(impl __c::Into<#ty>), quote!(__c::Into::into(input))),
            Kind::Copy | Kind::Value => Self::one(&quote!(#ty), quote!(input)),
            Kind::List(element) => {
                let (ty, value) = element_argument(element, &format_ident!("input"));
                Self::one(&ty, value)
            }
            Kind::Map(key, value) => {
                let (key, key_value) = element_argument(key, &format_ident!("k"));
                let (value, value_value) = element_argument(value, &format_ident!("v"));
                Self {
                    parameters: quote!(k: #key, v: #value),
                    arguments: quote!(k, v),
                    convert: quote!(#key_value, #value_value),
                }
            }
        }
    }

    fn one(ty: &TokenStream, convert: TokenStream) -> Self {
        Self { parameters: quote!(input: #ty), arguments: quote!(input), convert }
    }
}

fn element_argument(element: &Element, name: &Ident) -> (TokenStream, TokenStream) {
    let ty = &element.ty;
    if element.is_text {
        (quote!(impl __c::Into<#ty>), quote!(__c::Into::into(#name)))
    } else {
        (quote!(#ty), quote!(#name))
    }
}

/// The names `set_x` and `get_x`, at the field's span, so that an editor finds the field.
pub(super) fn twins(field: &Field) -> (Ident, Ident) {
    let (name, span) = (field.ident.unraw(), field.ident.span());
    (format_ident!("set_{name}", span = span), format_ident!("get_{name}", span = span))
}

fn setters(field: &Field, vis: &syn::Visibility) -> TokenStream {
    let (name, ty, deprecated) = (&field.ident, &field.ty, &field.deprecated);
    let (set, get) = twins(field);
    let Argument { parameters, convert, .. } = Argument::of(field);
    let store = match field.kind {
        Kind::List(_) => {
            quote!(__c::Option::get_or_insert_with(&mut self.#name, __c::default).push(#convert);)
        }
        Kind::Map(..) => {
            quote!(__c::Option::get_or_insert_with(&mut self.#name, __c::default).insert(#convert);)
        }
        Kind::Text | Kind::Copy | Kind::Value => quote!(self.#name = __c::Some(#convert);),
    };
    let (plain_docs, set_docs, get_docs) = (docs::setter(field), docs::set(field), docs::get(field));
    quote! {
        #plain_docs
        #deprecated
        #[inline]
        #vis fn #name(mut self, #parameters) -> Self {
            #store
            self
        }
        #[doc = #set_docs]
        #deprecated
        #[inline]
        #vis fn #set(mut self, input: __c::Option<#ty>) -> Self {
            self.#name = input;
            self
        }
        #[doc = #get_docs]
        #deprecated
        #[inline]
        #vis fn #get(&self) -> &__c::Option<#ty> {
            &self.#name
        }
    }
}

fn build(shape: &Shape) -> TokenStream {
    let (ident, vis) = (&shape.item.ident, &shape.item.vis);
    let required: Vec<_> = shape.required().map(|field| &field.ident).collect();
    let others = shape.fields.iter().filter_map(|field| {
        let name = &field.ident;
        match field.presence {
            Presence::Required => None,
            Presence::Optional => Some(quote!(#name: self.#name)),
            Presence::Defaulted => {
                let or_default = super::or_default(field);
                Some(quote!(#name: self.#name.#or_default))
            }
        }
    });
    let added = match shape.item.role {
        Role::Output => quote!(_request_id: __c::None,),
        Role::Error => quote!(meta: self.meta,),
        Role::Operation | Role::Shape | Role::Enum => quote!(),
    };
    let value = quote!(#ident { #(#required,)* #(#others,)* #added });
    if !shape.fallible() {
        return quote! {
            #[inline]
            #vis fn build(self) -> #ident {
                #value
            }
        };
    }
    let body = if required.is_empty() {
        quote!(__c::Ok(#value))
    } else {
        let details = shape.required().map(|field| {
            let name = field.ident.unraw();
            format!("{name} was not specified but it is required when building {ident}")
        });
        let type_name = ident.to_string();
        quote! {
            match (#(self.#required,)*) {
                (#(__c::Some(#required),)*) => __c::Ok(#value),
                (#(#required,)*) => __c::Err(__c::missing(#type_name, &[#(#details,)*], &[#(#required.is_none(),)*])),
            }
        }
    };
    quote! {
        ///
        /// Fails if a required member is missing; the error names all that are.
        #[inline]
        #vis fn build(self) -> __c::Result<#ident, __c::BuildError> {
            #body
        }
    }
}
