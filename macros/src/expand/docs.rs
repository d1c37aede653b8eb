//! Every sentence of the generated documentation.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::{Attribute, Expr, ExprLit, Lit, Meta};

use super::builder::{Argument, twins};
use crate::ir::{Field, Operation, Output, Shape};
use crate::ty::{self, Kind, Presence};

/// A builder, which links to what it builds.
pub(super) fn builder(shape: &Shape) -> String {
    let ident = &shape.item.ident;
    format!("A builder for [`{ident}`]: members are set one by one, [`build`](Self::build) makes the value.")
}

/// A plain setter carries the member's own documentation.
pub(super) fn setter(field: &Field) -> TokenStream {
    let (set, _) = twins(field);
    let how = match field.kind {
        Kind::List(_) => Some(format!("Appends one element; [`{set}`](Self::{set}) replaces the whole list.")),
        Kind::Map(..) => Some(format!("Inserts one entry; [`{set}`](Self::{set}) replaces the whole map.")),
        Kind::Text | Kind::Copy | Kind::Value => None,
    };
    let required = (field.presence == Presence::Required).then(|| "Required.".to_owned());
    let docs = &field.docs;
    let notes = [how, required].into_iter().flatten().map(|note| quote!(#[doc = ""] #[doc = #note]));
    quote!(#(#docs)* #(#notes)*)
}

pub(super) fn set(field: &Field) -> String {
    let name = field.ident.unraw();
    format!("Sets [`{name}`](Self::{name}), or clears it with `None`.")
}

pub(super) fn get(field: &Field) -> String {
    let name = field.ident.unraw();
    format!("What [`{name}`](Self::{name}) was set to.")
}

/// The client method: the operation's own text, every setter, the result and the error.
pub(super) fn method(operation: &Operation) -> TokenStream {
    let docs = &operation.input.item.docs;
    let fluent = operation.fluent_builder();
    let mut lines = vec![String::new(), format!("- Set on the builder, [`{fluent}`]:")];
    lines.extend(operation.input.fields.iter().map(|field| member(field, &fluent.to_string())));
    if operation.input.fields.is_empty() {
        lines.push("  - nothing: the operation takes no members".to_owned());
    }
    if operation.paginate.is_some() {
        lines.push(format!("- [`into_paginator`]({fluent}::into_paginator) fetches page after page."));
    }
    let output = operation.output();
    let (output, error) = (ty::display(&output), operation.error());
    let empty = if matches!(operation.output, Output::Empty(_)) { ", which has no members" } else { "" };
    lines.push(format!("- On success, responds with [`{output}`]{empty}."));
    lines.push(format!("- On failure, responds with [`SdkError<{error}>`]({error})."));
    quote!(#(#docs)* #(#[doc = #lines])*)
}

/// One line of the list: the setter with its argument, its twin, whether it is required, the member's text.
fn member(field: &Field, fluent: &str) -> String {
    let (set, _) = twins(field);
    let name = field.ident.unraw();
    let argument = short(&Argument::of(field).parameters);
    let whole = ty::display(&field.ty);
    let required = field.presence == Presence::Required;
    let text = text(&field.docs);
    format!(
        "  - [`{name}({argument})`]({fluent}::{name}) / [`{set}(Option<{whole}>)`]({fluent}::{set}):<br>required: **{required}**<br>{text}<br>"
    )
}

/// Parameters without their names and without the paths of the standard library.
fn short(parameters: &TokenStream) -> String {
    let text = ty::display(parameters).replace("__c::", "");
    let text = text.strip_prefix("input : ").or_else(|| text.strip_prefix("input: ")).unwrap_or(&text).to_owned();
    text.replace("k : ", "").replace("v : ", "")
}

/// The documentation as one line. Text that is not written as a comment, such as `include_str!`, is left out.
fn text(docs: &[Attribute]) -> String {
    let lines = docs.iter().filter_map(|doc| match &doc.meta {
        Meta::NameValue(pair) => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value().trim().to_owned()),
            _ => None,
        },
        Meta::Path(_) | Meta::List(_) => None,
    });
    lines.collect::<Vec<_>>().join(" ")
}

/// The fluent builder, which links to the client method, the input and the output.
pub(super) fn fluent_builder(operation: &Operation) -> TokenStream {
    let (name, input) = (operation.name.to_string(), &operation.input.item.ident);
    let first =
        format!("Builds and sends a request of the operation `{name}`; made by `client.{}()`.", operation.method);
    let second = format!(
        "Its methods set the members of [`{input}`]; [`send`](Self::send) sends it. Awaiting the builder itself does the same, with the error of the whole service."
    );
    quote!(#[doc = #first] #[doc = ""] #[doc = #second])
}

/// A link to an item, for sentences in which the item's name is a path.
pub(super) fn link(item: &impl ToTokens) -> String {
    format!("[`{}`]", ty::display(item))
}
