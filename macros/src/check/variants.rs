//! The rules of string enums.

use syn::{Fields, LitStr, Variant};

use crate::errors::{Errors, nearest};
use crate::{case, ty};

/// A known rule of `rename_all`.
pub(crate) fn rename_rule(rule: &LitStr, errors: &Errors) -> bool {
    let text = rule.value();
    if case::apply(&text, "").is_some() {
        return true;
    }
    let rules = case::RULES.iter().map(|rule| format!("`{rule}`")).collect::<Vec<_>>().join(", ");
    let help = nearest(&text, case::RULES.iter().copied())
        .map(|near| format!("\nhelp: did you mean `{near}`?"))
        .unwrap_or_default();
    errors.push(rule, format!("unknown rule `{text}`{help}\nnote: the rules are {rules}"));
    false
}

/// A variant that stands for one value.
pub(crate) fn plain_variant(variant: &Variant, errors: &Errors) -> bool {
    let is_plain = matches!(variant.fields, Fields::Unit);
    if !is_plain {
        errors.push(&variant.fields, "the variants of a string enum have no fields\nhelp: mark the one that keeps unknown values with `#[cognito(unknown)]`");
    }
    if let Some((_, discriminant)) = &variant.discriminant {
        errors.push(discriminant, "a string enum has no numbers\nhelp: remove the number");
    }
    is_plain
}

/// The variant that keeps unknown values: one, last, with one unnamed field.
pub(crate) fn unknown_variant(variant: &Variant, last: bool, second: bool, errors: &Errors) -> bool {
    if second {
        errors.push(&variant.ident, "only one variant can keep unknown values\nhelp: remove this one");
    } else if !last {
        errors.push(&variant.ident, "the variant for unknown values comes last\nhelp: move it to the end");
    }
    let holds = match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            fields.unnamed.first().map(|field| ty::display(&field.ty)).unwrap_or_default()
        }
        Fields::Unnamed(_) | Fields::Named(_) | Fields::Unit => String::new(),
    };
    let right = holds.ends_with("UnknownVariantValue");
    if !right {
        errors.push(
            &variant.ident,
            format!("unknown values need a place to be kept in\nhelp: `{}(UnknownVariantValue)`", variant.ident),
        );
    }
    right
}
