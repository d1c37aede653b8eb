//! Types that cannot be sent.

use quote::ToTokens;
use syn::Type;

use crate::errors::Errors;
use crate::ty;

/// A type that cannot be sent: caught here because rustc would point elsewhere.
pub(crate) fn field_type(field: &syn::Field, errors: &Errors) {
    if let Some((equals, value)) = &field.default {
        let tokens =
            [equals.to_token_stream(), value.to_token_stream()].into_iter().collect::<proc_macro2::TokenStream>();
        errors.push(tokens, "default values are not supported here\nhelp: make the field an `Option`");
    }
    let inner = ty::option(&field.ty).unwrap_or(&field.ty);
    let help = match ty::ungroup(inner) {
        Type::Reference(reference) if reference.elem.to_token_stream().to_string() == "str" => "`String`",
        Type::Reference(_)
        | Type::Slice(_)
        | Type::Array(_)
        | Type::Tuple(_)
        | Type::Ptr(_)
        | Type::FnPtr(_)
        | Type::ImplTrait(_)
        | Type::TraitObject(_) => "`String`, `Vec<_>` or a shape",
        _ => {
            unknown_primitive(inner, errors);
            return nested_option(&field.ty, errors);
        }
    };
    let what = match ty::ungroup(inner) {
        Type::Array(_) | Type::Tuple(_) => format!("`{}` cannot be sent to Cognito", ty::display(inner)),
        _ => "a declaration must own its data".to_owned(),
    };
    errors.push_broken(&field.ty, format!("{what}\nhelp: use {help}"));
}

/// Numbers and characters of Rust that the service does not have.
fn unknown_primitive(ty: &Type, errors: &Errors) {
    let inner = match ty::kind(ty) {
        ty::Kind::List(element) if ty::display(&element.ty) == "u8" => {
            errors.push_broken(ty, "bytes are sent as base64 text\nhelp: use `Blob`");
            return;
        }
        ty::Kind::Map(key, _) if is_primitive(&key.ty) => {
            errors.push_broken(
                &key.ty,
                "the keys of a map are texts\nhelp: use `String`, or an enum with `#[cognito_enum]`",
            );
            return;
        }
        ty::Kind::List(element) | ty::Kind::Map(_, element) => element.ty,
        ty::Kind::Text | ty::Kind::Copy | ty::Kind::Value => ty.clone(),
    };
    let name = ty::display(&inner);
    let help = match name.as_str() {
        "u8" | "u16" | "u32" | "u64" | "u128" | "usize" | "i8" | "i16" | "i128" | "isize" => "use `i32` or `i64`",
        "f32" | "f64" => "the service has no fractional numbers; use `i32`, `i64` or `String`",
        "char" => "use `String`",
        _ => return,
    };
    errors.push_broken(&inner, format!("`{name}` cannot be sent to Cognito\nhelp: {help}"));
}

fn is_primitive(ty: &Type) -> bool {
    const NAMES: [&str; 16] = [
        "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128",
        "usize",
    ];
    NAMES.contains(&ty::display(ty).as_str())
}

fn nested_option(ty: &Type, errors: &Errors) {
    let inner = ty::option(ty);
    let (element, what) = match ty::kind(inner.unwrap_or(ty)) {
        ty::Kind::List(element) => (Some(element.ty), "the elements of a list cannot be absent"),
        ty::Kind::Map(_, value) => (Some(value.ty), "the values of a map cannot be absent"),
        ty::Kind::Text | ty::Kind::Copy | ty::Kind::Value => (inner.cloned(), "a member cannot be absent in two ways"),
    };
    if let Some(element) = element.filter(|element| ty::option(element).is_some()) {
        let help = ty::option(&element).map(ty::display).unwrap_or_default();
        errors.push_broken(&element, format!("{what}\nhelp: write `{help}` here"));
    }
}
