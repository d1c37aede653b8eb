//! From syntax and options to the IR: names, defaults, and the checks that need one place only.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;
use syn::{Attribute, Data, DeriveInput, Fields, Ident, LitStr, Path};

use crate::attribute::Role;
use crate::errors::Errors;
use crate::ir::{Client, ErrorShape, Exception, Field, Item, Operation, Output, Shape, StringEnum};
use crate::keys::Place;
use crate::parse::Options;
use crate::ty::{self, Presence};
use crate::{case, check, krate};

/// The operation that the input struct declares, or `None` if its form leaves nothing to generate.
pub(crate) fn operation(input: &DeriveInput, errors: &Errors) -> Option<Operation> {
    let (shape, options) = shape(input, Role::Operation, errors)?;
    let item = &shape.item;
    let stem = check::operation_stem(&item.ident, options.text("rename"), errors);
    let name = options
        .text("rename")
        .and_then(|rename| wire_ident(rename, &stem, item, errors))
        .filter(|name| *name != item.ident)
        .unwrap_or_else(|| stem.clone());
    let method = options.ident("method").cloned();
    let method = method.unwrap_or_else(|| check::method_name(&case::snake(&stem.to_string()), item, errors));
    let output = match options.path("output") {
        Some(path) => Output::Declared(path.clone()),
        // An output that could not be read may be declared under the usual name.
        None if options.key("output").is_some() => Output::Empty(format_ident!("{stem}UnreadOutput")),
        None => Output::Empty(format_ident!("{stem}Output", span = item.ident.span())),
    };
    check::exceptions(&options, errors);
    let mut exceptions: Vec<Exception> = Vec::new();
    for exception in options.paths("errors").unwrap_or_default().iter().filter_map(|path| exception(path, &item.krate))
    {
        if exceptions.iter().all(|other| other.variant != exception.variant) {
            exceptions.push(exception);
        }
    }
    check::client(&options, errors);
    let extension = format_ident!("{stem}Ext", span = item.ident.span());
    let client = match (options.path_as("extend"), options.path("client")) {
        (Some((path, alias)), _) => Client::Extension(needed(path), alias.cloned().unwrap_or(extension)),
        // A mistake, which is reported; the method is there all the same.
        (None, Some(path)) if path.leading_colon.is_some() => Client::Extension(path.clone(), extension),
        (None, Some(path)) => Client::Inherent(path.clone()),
        (None, None) => Client::Inherent(syn::parse_quote!(crate::Client)),
    };
    let paginate = options.paginate().filter(|paginate| check::pagination(paginate, &shape, &options, errors)).cloned();
    Some(Operation {
        name,
        method,
        output,
        errors: exceptions,
        unsigned: options.flag("unsigned"),
        quota: options.ident("quota").cloned(),
        paginate,
        client,
        input: shape,
    })
}

/// An output or a nested structure.
pub(crate) fn structure(input: &DeriveInput, role: Role, errors: &Errors) -> Option<Shape> {
    shape(input, role, errors).map(|(shape, _)| shape)
}

/// An exception.
pub(crate) fn error(input: &DeriveInput, errors: &Errors) -> Option<ErrorShape> {
    let (mut shape, options) = shape(input, Role::Error, errors)?;
    shape.fields.iter().for_each(|field| check::exception_member(field, errors));
    shape.item.broken = errors.broken();
    let code = options.text("rename").map_or_else(|| shape.item.ident.to_string(), LitStr::value);
    Some(ErrorShape { shape, code })
}

/// A string enum.
pub(crate) fn string_enum(input: &DeriveInput, errors: &Errors) -> Option<StringEnum> {
    let options = Options::read(&input.attrs, Place::Enum, errors);
    let Data::Enum(data) = &input.data else { return None };
    if check::is_generic(input, errors) {
        return None;
    }
    let rule = options.text("rename_all").filter(|rule| check::rename_rule(rule, errors));
    let mut variants = Vec::new();
    let (mut unknown, mut marked) = (None, false);
    let mut others = Vec::new();
    let read: Vec<_> =
        data.variants.iter().map(|variant| (variant, Options::read(&variant.attrs, Place::Variant, errors))).collect();
    for (index, (variant, options)) in read.iter().enumerate() {
        if options.flag("unknown") || (options.incomplete && !matches!(variant.fields, Fields::Unit)) {
            let last = read[index..].iter().all(|(_, options)| options.flag("unknown") || options.incomplete);
            let right = options.incomplete || check::unknown_variant(variant, last, marked, errors);
            if marked || !right {
                others.push(variant.ident.clone());
            } else {
                unknown = Some(variant.ident.clone());
            }
            marked = true;
            continue;
        }
        if !check::plain_variant(variant, errors) {
            others.push(variant.ident.clone());
            continue;
        }
        let name = variant.ident.unraw().to_string();
        let default = rule.and_then(|rule| case::apply(&rule.value(), &name)).unwrap_or(name);
        let wire = rename(options, &default, errors);
        if variants.iter().any(|(_, other)| *other == wire) {
            let at = options.text("rename").map_or_else(|| variant.ident.to_token_stream(), ToTokens::to_token_stream);
            errors.push(
                at,
                format!("two variants would both be sent as `{wire}`\nhelp: give one of them another `rename`"),
            );
        }
        variants.push((variant.ident.clone(), wire));
    }
    if !marked {
        errors.push(
            &input.ident,
            "values that the service adds later need a place to go\nhelp: add `#[cognito(unknown)] Unknown(UnknownVariantValue)` as the last variant",
        );
    }
    let item = item(input, Role::Enum, &options, errors);
    unknown.map(|unknown| StringEnum { item, variants, unknown, others })
}

fn shape(input: &DeriveInput, role: Role, errors: &Errors) -> Option<(Shape, Options)> {
    let options = Options::read(&input.attrs, role.into(), errors);
    let named = check::named_fields(input, errors)?;
    let mut fields: Vec<_> =
        named.iter().filter(|field| !is_added(role, field)).map(|syntax| field(syntax, errors)).collect();
    check::fields(&mut fields, role, errors);
    let item = item(input, role, &options, errors);
    Some((Shape { item, fields }, options))
}

fn item(input: &DeriveInput, role: Role, options: &Options, errors: &Errors) -> Item {
    check::krate(options, errors);
    let krate = options.path("crate").map_or_else(krate::default, krate::absolute);
    Item {
        role,
        krate,
        vis: input.vis.clone(),
        ident: input.ident.clone(),
        docs: docs(&input.attrs),
        broken: errors.broken(),
    }
}

/// Whether the attribute added the field.
fn is_added(role: Role, field: &syn::Field) -> bool {
    let name = match role {
        Role::Output => "_request_id",
        Role::Error => "meta",
        Role::Operation | Role::Shape | Role::Enum => return false,
    };
    field.ident.as_ref().is_some_and(|ident| ident == name)
}

fn field(syntax: &syn::Field, errors: &Errors) -> Field {
    let options = Options::read(&syntax.attrs, Place::Field, errors);
    check::field_type(syntax, errors);
    let ident = syntax.ident.clone().unwrap_or_else(|| format_ident!("unnamed"));
    let optional = ty::option(&syntax.ty);
    let presence = match (optional, options.flag("default")) {
        (Some(_), given) => {
            if given {
                errors.push(
                    options.key("default"),
                    "an `Option` may be absent anyway, so `default` does nothing\nhelp: remove `default`, or the `Option`",
                );
            }
            Presence::Optional
        }
        (None, true) => Presence::Defaulted,
        (None, false) => Presence::Required,
    };
    let ty = ty::ungroup(optional.unwrap_or(&syntax.ty)).clone();
    Field {
        wire: rename(&options, &case::pascal(&ident.unraw().to_string()), errors),
        docs: docs(&syntax.attrs),
        deprecated: syntax.attrs.iter().find(|attribute| attribute.path().is_ident("deprecated")).cloned(),
        kind: ty::kind(&ty),
        sensitive: options.flag("sensitive"),
        skip: false,
        ident,
        presence,
        ty,
    }
}

/// The wire name, with the checks that `rename` says something and says it well.
fn rename(options: &Options, default: &str, errors: &Errors) -> String {
    let Some(rename) = options.text("rename") else { return default.to_owned() };
    check::wire_name(rename, default, errors);
    rename.value()
}

fn wire_ident(rename: &LitStr, stem: &Ident, item: &Item, errors: &Errors) -> Option<Ident> {
    // Without `Input` at its end, the struct's name says nothing of the operation's, so `rename` repeats nothing.
    let default = if item.ident == format!("{stem}Input") { stem.to_string() } else { String::new() };
    if !check::wire_name(rename, &default, errors) {
        return None;
    }
    let mut ident = errors.handle(rename.parse::<Ident>().map_err(|_| {
        syn::Error::new_spanned(
            rename,
            "an operation's name is letters and digits\nhelp: `rename = \"SetUICustomization\"`",
        )
    }))?;
    ident.set_span(stem.span());
    Some(ident)
}

/// A name alone is looked up among the service's exceptions; a longer path is used as written.
fn exception(path: &Path, krate: &TokenStream) -> Option<Exception> {
    let variant = path.segments.last()?.ident.clone();
    if !check::can_be_named(&variant) {
        return None;
    }
    let is_name = path.segments.len() == 1 && path.leading_colon.is_none();
    let path = if is_name { quote!(#krate::types::error::#variant) } else { needed(path).to_token_stream() };
    Some(Exception { path, variant })
}

/// The path with its first segment marked as written by the macro, which keeps the lint `unused_qualifications` away: the grammar asks
/// for the qualification.
fn needed(path: &Path) -> Path {
    let mut path = path.clone();
    if let Some(first) = path.segments.first_mut() {
        first.ident.set_span(first.ident.span().resolved_at(Span::call_site()));
    }
    path
}

fn docs(attributes: &[Attribute]) -> Vec<Attribute> {
    attributes.iter().filter(|attribute| attribute.path().is_ident("doc")).cloned().collect()
}

/// The named fields of a struct.
pub(crate) fn named(data: &Data) -> Option<&syn::FieldsNamed> {
    match data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(named) => Some(named),
            Fields::Unnamed(_) | Fields::Unit => None,
        },
        Data::Enum(_) | Data::Union(_) => None,
    }
}
