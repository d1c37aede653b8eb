//! Writes the declaration of an operation, with everything that it needs and that is not declared yet.

use std::collections::BTreeSet;
use std::fmt::Write;

use cognito::QuotaCategory;

use crate::Error;
use crate::member::Role;
use crate::model::{Member, Model, Operation};
use crate::names;
use crate::pagination;
use crate::sources::Sources;

mod attribute;
mod imports;
pub mod item;

/// What belongs into one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Where it goes.
    pub file: String,
    /// What goes there.
    pub text: String,
}

/// The declaration of the operation `name`; `sources` say which types exist. The model does not know quotas.
pub fn operation(
    model: &Model,
    name: &str,
    quota: Option<QuotaCategory>,
    sources: &Sources,
) -> Result<Vec<Section>, Error> {
    let operation = model.operations.get(name).ok_or_else(|| unknown(model, name))?;
    let reached = model.reachable(operation.input.iter().chain(&operation.output));
    let new_types = reached.into_iter().filter(|shape| sources.get(&names::type_name(shape)).is_none()).collect();
    let new_errors = operation.errors.iter().filter(|error| sources.get(&names::type_name(error)).is_none());
    let mut sections = vec![
        Section { file: format!("src/operation/{}.rs", names::snake(name)), text: page(name, operation, quota) },
        Section { file: "src/operation.rs".to_owned(), text: list_entries(name, operation) },
    ];
    sections.push(Section { file: "src/lib.rs, in the index".to_owned(), text: index_entry(name) });
    sections.extend(type_sections(model, &new_types));
    sections.extend(error_sections(model, &new_errors.map(String::as_str).collect()));
    Ok(sections)
}

/// The file of the operation.
fn page(name: &str, operation: &Operation, quota: Option<QuotaCategory>) -> String {
    let stem = names::type_name(name);
    let mut page = format!("//! `{name}`: ….\n\n");
    page.push_str(&imports::operation(operation));
    page.push('\n');
    item::docs(&mut page, Some(name));
    let attribute = attribute::operation(&options(name, &stem, operation, quota), &error_names(operation));
    page.push_str(&attribute);
    item::body(&mut page, &format!("{stem}Input"), &operation.input, Role::Input);
    if !operation.output.is_empty() {
        page.push('\n');
        item::docs(&mut page, Some(name));
        page.push_str("#[cognito_output]\n");
        item::body(&mut page, &format!("{stem}Output"), &operation.output, Role::Data);
    }
    page
}

fn options(name: &str, stem: &str, operation: &Operation, quota: Option<QuotaCategory>) -> Vec<String> {
    let mut options = Vec::new();
    if !operation.signed {
        options.push("unsigned".to_owned());
    }
    if name != stem {
        options.push(format!("rename = \"{name}\""));
    }
    if !operation.output.is_empty() {
        options.push(format!("output = {stem}Output"));
    }
    options.extend(quota.map(|quota| format!("quota = {quota:?}")));
    options.extend(pagination::expected(operation).map(|paginator| pagination::option(&paginator)));
    options
}

/// In the order of the catalogue, which pays no heed to case; the model lists some twice.
fn error_names(operation: &Operation) -> Vec<String> {
    let mut errors: Vec<_> = operation.errors.iter().map(|error| names::type_name(error)).collect();
    errors.sort_by_key(|error| error.to_ascii_lowercase());
    errors.dedup();
    errors
}

/// The two lines that make an operation known.
pub fn list_entries(name: &str, operation: &Operation) -> String {
    let stem = names::type_name(name);
    let stem = if stem == name { String::new() } else { format!("({stem})") };
    let paginated = if pagination::expected(operation).is_some() { " paginated" } else { "" };
    format!("    pub(super) mod {};\n    {name}{stem}{paginated},\n", names::snake(name))
}

/// The link in the list of operations by task.
fn index_entry(name: &str) -> String {
    let method = names::snake(name);
    format!("//!   [`{method}`](Client::{method})\n")
}

fn type_sections(model: &Model, new: &BTreeSet<&str>) -> Vec<Section> {
    if new.is_empty() {
        return Vec::new();
    }
    let members: Vec<&Member> = new.iter().filter_map(|name| model.structures.get(*name)).flatten().collect();
    let has_enum = new.iter().any(|name| model.enums.contains_key(*name));
    let mut types = imports::types(&members, has_enum, new);
    let mut exports = String::new();
    for shape in new {
        let name = names::type_name(shape);
        let builder = if model.enums.contains_key(*shape) { "" } else { ", and in `builders` its builder" };
        let _ = write!(types, "\n{}", item::named(model, shape));
        let _ = writeln!(exports, "    {name}{builder}");
    }
    vec![
        Section { file: "src/types/….rs, the area that fits or a new one".to_owned(), text: types },
        Section { file: "src/types.rs, in its lists".to_owned(), text: exports },
    ]
}

fn error_sections(model: &Model, new: &BTreeSet<&str>) -> Vec<Section> {
    if new.is_empty() {
        return Vec::new();
    }
    let declarations: Vec<_> = new.iter().map(|code| item::exception(model, code)).collect();
    let names: Vec<_> = new.iter().map(|code| format!("    {},\n", names::type_name(code))).collect();
    vec![
        Section { file: "src/types/error.rs".to_owned(), text: declarations.join("\n") },
        Section { file: "src/error.rs, in its list".to_owned(), text: names.concat() },
    ]
}

fn unknown(model: &Model, name: &str) -> String {
    let wanted = name.to_ascii_lowercase();
    let similar = model.operations.keys().filter(|known| known.to_ascii_lowercase().contains(&wanted));
    let similar: Vec<_> = similar.map(String::as_str).collect();
    let hint = if similar.is_empty() { String::new() } else { format!("; it has {}", similar.join(", ")) };
    format!("the model has no operation `{name}`{hint}")
}
