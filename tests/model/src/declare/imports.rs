//! The `use` lines of a file, as rustfmt sorts and wraps them.

use std::collections::BTreeSet;

use super::attribute::packed;
use crate::member::rust_type;
use crate::model::{Member, Operation, Type};
use crate::names;

/// How long a line of code may be.
const WIDTH: usize = 120;

const PRIMITIVES: &[&str] = &["Blob", "DateTime", "Document"];

/// For the file of an operation.
pub(super) fn operation(operation: &Operation) -> String {
    let members: Vec<&Member> = operation.input.iter().chain(&operation.output).collect();
    let types = members.iter().filter_map(|member| member.ty.named()).map(names::type_name).collect();
    let attributes =
        if operation.output.is_empty() { &["cognito_operation"][..] } else { &["cognito_operation", "cognito_output"] };
    format!("{}{}", std_imports(&members), crate_imports(attributes, &primitives(&members), &types))
}

/// For a file of shapes and enums; `here` are those in the file.
pub(super) fn types(members: &[&Member], has_enum: bool, here: &BTreeSet<&str>) -> String {
    let elsewhere = members.iter().filter_map(|member| member.ty.named()).filter(|name| !here.contains(name));
    let mut primitives = primitives(members);
    let mut attributes = Vec::new();
    if has_enum {
        primitives.insert("UnknownVariantValue".to_owned());
        attributes.push("cognito_enum");
    }
    if !members.is_empty() {
        attributes.push("cognito_shape");
    }
    format!(
        "{}{}",
        std_imports(members),
        crate_imports(&attributes, &primitives, &elsewhere.map(names::type_name).collect())
    )
}

fn std_imports(members: &[&Member]) -> String {
    let has_map = members.iter().any(|member| rust_type(&member.ty).contains("HashMap<"));
    if has_map { "use std::collections::HashMap;\n\n".to_owned() } else { String::new() }
}

fn primitives(members: &[&Member]) -> BTreeSet<String> {
    fn innermost(ty: &Type) -> &Type {
        match ty {
            Type::List(inner) | Type::Map(_, inner) => innermost(inner),
            other => other,
        }
    }
    let names = members.iter().map(|member| rust_type(innermost(&member.ty)));
    names.filter(|name| PRIMITIVES.contains(&name.as_str())).collect()
}

/// A single attribute sorts among the modules, several in braces come last.
fn crate_imports(attributes: &[&str], primitives: &BTreeSet<String>, types: &BTreeSet<String>) -> String {
    let mut lines = Vec::new();
    if let [attribute] = attributes {
        lines.push(format!("use crate::{attribute};\n"));
    }
    lines.extend(list("crate::primitives", primitives));
    lines.extend(list("crate::types", types));
    if attributes.len() > 1 {
        lines.push(format!("use crate::{{{}}};\n", attributes.join(", ")));
    }
    lines.concat()
}

fn list(module: &str, names: &BTreeSet<String>) -> Option<String> {
    let sorted: Vec<_> = names.iter().cloned().collect();
    let line = match &sorted[..] {
        [] => return None,
        [name] => format!("use {module}::{name};\n"),
        several => format!("use {module}::{{{}}};\n", several.join(", ")),
    };
    Some(if line.len() > WIDTH + 1 {
        format!("use {module}::{{\n{}}};\n", packed(&sorted, 4, WIDTH - 1))
    } else {
        line
    })
}
