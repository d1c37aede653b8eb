//! Descriptions for the check against the service's model. They go through `__private::described!`, which drops them in ordinary builds;
//! without the feature `__describe` they are not even written, so that builds do not pay for reading them.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::ext::IdentExt;

use super::option;
use crate::attribute::Role;
use crate::ir::{ErrorShape, Field, Operation, Shape, StringEnum};
use crate::ty::Presence;

pub(super) fn shape(shape: &Shape) -> TokenStream {
    let (ident, text) = (&shape.item.ident, shape.item.ident.to_string());
    let members = shape.fields.iter().map(member);
    let builder = shape.item.builder();
    let as_member = (shape.item.role == Role::Shape).then(|| {
        quote! {
            impl __c::describe::Described for #ident {
                fn describe() -> __c::describe::Type {
                    __c::describe::Type::Structure(#text, <Self as __c::describe::DescribedStructure>::structure)
                }
            }
        }
    });
    switched(|| {
        quote! {
            #as_member
            impl __c::describe::DescribedStructure for #ident {
                fn structure() -> __c::describe::Structure {
                    __c::describe::Structure { name: #text, members: __c::vec![#(#members,)*], file: __c::file!(), debug: __c::describe::debug::<#ident, #builder> }
                }
            }
        }
    })
}

pub(super) fn string_enum(string_enum: &StringEnum) -> TokenStream {
    let (ident, text) = (&string_enum.item.ident, string_enum.item.ident.to_string());
    switched(|| {
        quote! {
            impl __c::describe::Described for #ident {
                fn describe() -> __c::describe::Type {
                    __c::describe::Type::Enumeration(#text, Self::values())
                }
            }
        }
    })
}

pub(super) fn exception(error: &ErrorShape) -> TokenStream {
    let shape = &error.shape;
    let (ident, text, code) = (&shape.item.ident, shape.item.ident.to_string(), &error.code);
    let members = shape.fields.iter().filter(|field| field.ident != "message").map(member);
    switched(|| {
        quote! {
            impl __c::describe::DescribedException for #ident {
                fn exception() -> __c::describe::Exception {
                    __c::describe::Exception { name: #text, code: #code, members: __c::vec![#(#members,)*] }
                }
            }
        }
    })
}

pub(super) fn operation(operation: &Operation) -> TokenStream {
    let item = &operation.input.item;
    let (input, output, fluent) = (&item.ident, operation.output(), operation.fluent_builder());
    let (name, method, signed) = (operation.name.to_string(), operation.method.to_string(), !operation.unsigned);
    let errors = operation.errors.iter().map(|exception| &exception.path);
    let pagination = match &operation.paginate {
        None => quote!(__c::None),
        Some(paginate) => {
            let (token, items) = (paginate.token.to_string(), paginate.items.to_string());
            let page_size = option(paginate.page_size.as_ref().map(ToString::to_string));
            quote!(__c::Some(__c::describe::Pagination { token: #token, items: #items, page_size: #page_size }))
        }
    };
    switched(|| {
        quote! {
            impl __c::describe::DescribedOperation for #input {
                fn operation() -> __c::describe::Operation {
                    __c::describe::Operation {
                        name: #name,
                        method: #method,
                        signed: #signed,
                        quota: <Self as __c::Operation>::META.quota,
                        input: <Self as __c::describe::DescribedStructure>::structure(),
                        output: <#output as __c::describe::DescribedStructure>::structure(),
                        errors: __c::vec![#(<#errors as __c::describe::DescribedException>::exception(),)*],
                        pagination: #pagination,
                        fluent: |handle, text| {
                            let fluent = #fluent { handle, inner: __c::describe::builder(text)? };
                            __c::Ok(::std::format!("{fluent:?} {fluent:#?}"))
                        },
                        send: |handle, text| {
                            __c::describe::send(__c::describe::builder(text).map(|inner| #fluent { handle, inner }.send()))
                        },
                    }
                }
            }
        }
    })
}

fn member(field: &Field) -> TokenStream {
    let (wire, rust, ty, sensitive) = (&field.wire, field.ident.unraw().to_string(), &field.ty, field.sensitive);
    let deprecated = field.deprecated.is_some();
    let presence = format_ident!(
        "{}",
        match field.presence {
            Presence::Required => "Required",
            Presence::Optional => "Optional",
            Presence::Defaulted => "Defaulted",
        }
    );
    quote! {
        __c::describe::Member {
            wire: #wire,
            rust: #rust,
            ty: <#ty as __c::describe::Described>::describe(),
            presence: __c::describe::Presence::#presence,
            sensitive: #sensitive,
            deprecated: #deprecated,
        }
    }
}

/// The items are made only if they are wanted.
fn switched(items: impl FnOnce() -> TokenStream) -> TokenStream {
    if cfg!(not(any(test, feature = "__describe"))) {
        return TokenStream::new();
    }
    let items = items();
    quote!(__c::described! { #items })
}
