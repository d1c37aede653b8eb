//! The order of what a derive emits. Everything below works on a valid IR and cannot fail.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{DeriveInput, Ident};

use crate::attribute::Role;
use crate::errors::Errors;
use crate::ir::{ErrorShape, Field, Operation, Output, Shape, StringEnum};
use crate::lower;

mod accessor;
mod builder;
mod client;
mod debug;
mod describe;
mod docs;
mod error_enum;
mod exception;
mod fluent;
mod operation;
mod output;
mod paginator;
mod standard;
mod string_enum;
mod wire;

/// What a declaration becomes: items that stand beside the struct, and impls in a block with a short name for the hidden module.
struct Expansion {
    items: TokenStream,
    impls: TokenStream,
}

/// Expands a hidden derive. Mistakes become errors beside an expansion of what is right.
pub(crate) fn derive(role: Role, item: TokenStream) -> TokenStream {
    let input = match syn::parse2::<DeriveInput>(item) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let errors = Errors::new();
    let expansion = match role {
        Role::Operation => lower::operation(&input, &errors).map(|it| (it.input.item.krate.clone(), operation(&it))),
        Role::Output => lower::structure(&input, role, &errors).map(|it| (it.item.krate.clone(), output(&it))),
        Role::Shape => {
            lower::structure(&input, role, &errors).map(|it| (it.item.krate.clone(), shape(&it, &TokenStream::new())))
        }
        Role::Enum => lower::string_enum(&input, &errors).map(|it| (it.item.krate.clone(), string_enum(&it))),
        Role::Error => lower::error(&input, &errors).map(|it| (it.shape.item.krate.clone(), error(&it))),
    };
    let errors = errors.finish();
    let Some((krate, Expansion { items, impls })) = expansion else { return errors };
    quote! {
        #items
        #[allow(dead_code, unused_qualifications)]
        const _: () = {
            use #krate::__private as __c;
            #impls
        };
        #errors
    }
}

fn operation(it: &Operation) -> Expansion {
    let Expansion { items, impls } = shape(&it.input, &operation::send_with(it));
    let definitions = [
        operation::definition(it),
        error_enum::definition(it),
        fluent::definition(it),
        client::definition(it),
        paginator::definition(it),
    ];
    let all_impls = [
        operation::impls(it),
        error_enum::impls(it),
        fluent::impls(it),
        client::impls(it),
        paginator::impls(it),
        describe::operation(it),
    ];
    let empty = match &it.output {
        Output::Declared(_) => Expansion { items: quote!(), impls: quote!() },
        Output::Empty(ident) => {
            let Expansion { items, impls } = output(&output::empty(it, ident));
            let definition = output::empty_definition(it, ident);
            Expansion { items: quote!(#definition #items), impls }
        }
    };
    let Expansion { items: empty_items, impls: empty_impls } = empty;
    Expansion { items: quote!(#items #(#definitions)* #empty_items), impls: quote!(#impls #(#all_impls)* #empty_impls) }
}

fn output(it: &Shape) -> Expansion {
    let Expansion { items, impls } = shape(it, &TokenStream::new());
    let request_id = output::request_id(&it.item.ident);
    let lists = output::lists(it);
    Expansion { items, impls: quote!(#impls #request_id #lists) }
}

fn shape(it: &Shape, more: &TokenStream) -> Expansion {
    let impls = [
        accessor::expand(it),
        standard::expand(it, &it.item.ident, &added_fields(it)),
        builder::impls(it, more),
        wire::expand(it),
        describe::shape(it),
    ];
    Expansion { items: builder::definition(it), impls: quote!(#(#impls)*) }
}

fn string_enum(it: &StringEnum) -> Expansion {
    let (impls, description) = (string_enum::impls(it), describe::string_enum(it));
    Expansion { items: TokenStream::new(), impls: quote!(#impls #description) }
}

fn error(it: &ErrorShape) -> Expansion {
    let (impls, description) = (exception::impls(it), describe::exception(it));
    Expansion { items: builder::definition(&it.shape), impls: quote!(#impls #description) }
}

/// The fields that the attribute added.
fn added_fields(shape: &Shape) -> Vec<Ident> {
    match shape.item.role {
        Role::Output => vec![quote::format_ident!("_request_id")],
        Role::Operation | Role::Shape | Role::Enum | Role::Error => Vec::new(),
    }
}

/// For generated code that fails to compile if these tokens are wrong: the error is shown there.
fn at(tokens: &impl Spanned) -> Span {
    Span::call_site().located_at(tokens.span())
}

/// The call that makes up a member that is absent.
fn or_default(field: &Field) -> TokenStream {
    quote_spanned!(at(&field.ty)=> unwrap_or_default())
}

/// An `Option` as an expression.
fn option(value: Option<impl ToTokens>) -> TokenStream {
    value.map_or_else(|| quote!(__c::None), |value| quote!(__c::Some(#value)))
}
