//! One struct or enum.

use std::fmt::Write;

use crate::member::{self, Role};
use crate::model::{Member, Model};
use crate::names;

const REFERENCE: &str = "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_";

/// A shape or an enum of the model.
pub fn named(model: &Model, name: &str) -> String {
    match (model.structures.get(name), model.enums.get(name)) {
        (Some(members), _) => structure(name, members),
        (None, Some(values)) => enumeration(name, values),
        (None, None) => format!("// the model does not describe `{name}`\n"),
    }
}

fn structure(name: &str, members: &[Member]) -> String {
    let mut text = String::new();
    docs(&mut text, Some(name));
    text.push_str("#[cognito_shape]\n");
    body(&mut text, &names::type_name(name), members, Role::Data);
    text
}

fn enumeration(name: &str, values: &[String]) -> String {
    let rule = names::rename_all(values);
    let mut text = String::new();
    docs(&mut text, None);
    let options = rule.map_or(String::new(), |rule| format!("(rename_all = \"{rule}\")"));
    let _ = writeln!(text, "#[cognito_enum{options}]\npub enum {} {{", names::type_name(name));
    let mut values: Vec<_> = values.iter().collect();
    values.sort_by_key(|value| names::variant(value));
    for line in values.into_iter().flat_map(|value| variant(value, rule)) {
        let _ = writeln!(text, "    {line}");
    }
    text.push_str("    /// A value that this version does not know, kept as received.\n    #[cognito(unknown)]\n    Unknown(UnknownVariantValue),\n}\n");
    text
}

/// The lines of an enum's variant under its `rename_all`.
pub fn variant(value: &str, rule: Option<&str>) -> Vec<String> {
    let name = names::variant(value);
    let mut lines = vec!["/// ….".to_owned()];
    if names::apply(rule, &name) != value {
        lines.push(format!("#[cognito(rename = \"{value}\")]"));
    }
    lines.push(format!("{name},"));
    lines
}

/// An exception of the model, by its code.
pub fn exception(model: &Model, code: &str) -> String {
    let name = names::type_name(code);
    let members = model.exceptions.get(code).map_or(&[][..], Vec::as_slice);
    let mut text = String::new();
    docs(&mut text, None);
    let options = if name == code { String::new() } else { format!("(rename = \"{code}\")") };
    let _ = writeln!(text, "#[cognito_error{options}]");
    body(&mut text, &name, members, Role::Data);
    text
}

/// The documentation that someone has to write, and the link.
pub(super) fn docs(text: &mut String, reference: Option<&str>) {
    text.push_str("/// ….\n");
    if let Some(name) = reference {
        let _ = writeln!(text, "///\n/// [API reference]({REFERENCE}{name}.html)");
    }
}

/// The struct below its attribute.
pub(super) fn body(text: &mut String, name: &str, members: &[Member], role: Role) {
    if members.is_empty() {
        let _ = writeln!(text, "pub struct {name} {{}}");
        return;
    }
    let _ = writeln!(text, "pub struct {name} {{");
    for line in members.iter().flat_map(|member| member::lines(member, role)) {
        let _ = writeln!(text, "    {line}");
    }
    text.push_str("}\n");
}
