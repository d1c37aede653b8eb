//! What the declaration of a member may be, and how it is written.

use cognito::__private::describe;

use crate::hint;
use crate::model::{Member, Type};
use crate::names;

/// Where a member stands: it decides what `required` means in Rust.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// In the input of an operation: checked before anything is sent.
    Input,
    /// In an output or a shape.
    Data,
}

/// What a member may be declared as; the first is what `declare` writes.
///
/// Two rules, as officially: outside inputs a structure is always an `Option`, and a text, number or truth value may be marked
/// `default`, because the service leaves it out.
pub fn presences(member: &Member, role: Role) -> &'static [describe::Presence] {
    use describe::Presence::{Defaulted, Optional, Required};
    let is_plain = matches!(member.ty, Type::Text | Type::Boolean | Type::Integer | Type::Long);
    let is_required = member.required && (role == Role::Input || !matches!(member.ty, Type::Structure(_)));
    match (is_required, is_plain && role == Role::Data) {
        (true, false) => &[Required],
        (true, true) => &[Required, Defaulted],
        (false, false) => &[Optional],
        (false, true) => &[Optional, Defaulted],
    }
}

/// The lines of a member: documentation, attributes, field.
pub fn lines(member: &Member, role: Role) -> Vec<String> {
    let field = names::field(&member.name);
    let mut options = Vec::new();
    if names::pascal(field.trim_start_matches("r#")) != member.name {
        options.push(format!("rename = \"{}\"", member.name));
    }
    if member.sensitive {
        options.push("sensitive".to_owned());
    }
    let mut lines = vec![hint::doc_line(member)];
    if !options.is_empty() {
        lines.push(format!("#[cognito({})]", options.join(", ")));
    }
    if member.deprecated {
        lines.push("#[deprecated(note = \"the service no longer fills it\")]".to_owned());
    }
    let ty = rust_type(&member.ty);
    let is_option = presences(member, role).first() == Some(&describe::Presence::Optional);
    lines.push(if is_option { format!("pub {field}: Option<{ty}>,") } else { format!("pub {field}: {ty},") });
    lines
}

/// A type in Rust.
pub fn rust_type(ty: &Type) -> String {
    match ty {
        Type::Text => "String".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Integer => "i32".to_owned(),
        Type::Long => "i64".to_owned(),
        Type::Timestamp => "DateTime".to_owned(),
        Type::Blob => "Blob".to_owned(),
        Type::Document => "Document".to_owned(),
        Type::List(element) => format!("Vec<{}>", rust_type(element)),
        Type::Map(key, value) => format!("HashMap<{}, {}>", rust_type(key), rust_type(value)),
        Type::Structure(name) | Type::Enumeration(name) => names::type_name(name),
        Type::Other(words) => format!("/* {words} */"),
    }
}

/// Whether a declared type is the model's.
pub fn same_type(ty: &Type, declared: &describe::Type) -> bool {
    match (ty, declared) {
        (Type::Text, describe::Type::Text)
        | (Type::Boolean, describe::Type::Boolean)
        | (Type::Integer, describe::Type::Integer)
        | (Type::Long, describe::Type::Long)
        | (Type::Timestamp, describe::Type::Timestamp)
        | (Type::Blob, describe::Type::Blob)
        | (Type::Document, describe::Type::Document) => true,
        (Type::List(element), describe::Type::List(declared)) => same_type(element, declared),
        (Type::Map(key, value), describe::Type::Map(declared_key, declared_value)) => {
            same_type(key, declared_key) && same_type(value, declared_value)
        }
        (Type::Structure(name), describe::Type::Structure(declared, _))
        | (Type::Enumeration(name), describe::Type::Enumeration(declared, _)) => names::type_name(name) == *declared,
        _ => false,
    }
}
