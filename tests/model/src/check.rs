//! Compares every declaration with the model.
//!
//! There is no list of excuses: what may differ is a rule, see [`presences`](crate::member::presences).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use cognito::__private::describe;

use crate::declare;
use crate::member::Role;
use crate::model::{Model, Operation};
use crate::names;
use crate::pagination;
use crate::sources::Sources;

mod exception;
mod structure;

/// Something that a declaration and the model disagree about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The file, or the name if the file is not known.
    pub place: String,
    /// What differs.
    pub problem: String,
    /// What to write there.
    pub lines: Vec<String>,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.problem)?;
        self.lines.iter().try_for_each(|line| write!(f, "\n    {line}"))
    }
}

/// Everything that differs.
pub fn check(model: &Model, declared: &[describe::Operation], sources: &Sources) -> Vec<Difference> {
    let mut check = Check { model, sources, seen: BTreeSet::new(), differences: Vec::new() };
    let by_name: BTreeMap<_, _> = declared.iter().map(|operation| (operation.name, operation)).collect();
    for (name, operation) in &model.operations {
        match by_name.get(name.as_str()) {
            Some(declared) => check.operation(name, operation, declared),
            None => check.missing_operation(name, operation),
        }
    }
    for extra in declared.iter().filter(|declared| !model.operations.contains_key(declared.name)) {
        check.differ(extra.input.file, format!("the model has no operation `{}`", extra.name), &["(delete it)"]);
    }
    check.unseen();
    check.differences
}

struct Check<'a> {
    model: &'a Model,
    sources: &'a Sources,
    /// The names in Rust of the types that were compared.
    seen: BTreeSet<String>,
    differences: Vec<Difference>,
}

impl Check<'_> {
    fn differ(&mut self, place: impl Into<String>, problem: String, lines: &[impl AsRef<str>]) {
        let lines = lines.iter().flat_map(|lines| lines.as_ref().lines()).map(str::to_owned).collect();
        self.differences.push(Difference { place: place.into(), problem, lines });
    }

    fn missing_operation(&mut self, name: &str, operation: &Operation) {
        let lines = [
            declare::list_entries(name, operation).replace("    ", ""),
            format!("and a new file src/operation/{}.rs: cargo run -p model -- declare {name}", names::snake(name)),
        ];
        self.differ("src/operation.rs", format!("operation `{name}` is missing"), &lines);
    }

    fn operation(&mut self, name: &str, operation: &Operation, declared: &describe::Operation) {
        let file = declared.input.file;
        let stem = names::type_name(name);
        for (structure, expected) in
            [(&declared.input, format!("{stem}Input")), (&declared.output, format!("{stem}Output"))]
        {
            if structure.name != expected {
                self.differ(
                    file,
                    format!("`{}` has the wrong name", structure.name),
                    &[format!("pub struct {expected}")],
                );
            }
        }
        if declared.method != names::snake(name) {
            self.differ(file, format!("the method of `{name}` has the wrong name"), &[names::snake(name)]);
        }
        match (operation.signed, declared.signed) {
            (false, true) => self.differ(file, format!("`{name}` must not be signed"), &["unsigned,"]),
            (true, false) => self.differ(file, format!("`{name}` has to be signed"), &["(without `unsigned`)"]),
            _ => {}
        }
        self.pagination(name, operation, declared);
        self.exceptions(name, operation, declared);
        self.structure(&operation.input, &declared.input, Role::Input);
        self.structure(&operation.output, &declared.output, Role::Data);
    }

    fn pagination(&mut self, name: &str, operation: &Operation, declared: &describe::Operation) {
        let expected = pagination::expected(operation);
        let same = match (&expected, &declared.pagination) {
            (None, None) => true,
            (Some(expected), Some(declared)) => {
                names::field(&expected.token) == declared.token
                    && names::field(&expected.items) == declared.items
                    && expected.page_size.as_deref().map(names::field).as_deref() == declared.page_size
            }
            _ => false,
        };
        if !same {
            let line = expected
                .map_or_else(|| "(without `paginate`)".to_owned(), |paginator| pagination::option(&paginator) + ",");
            self.differ(declared.input.file, format!("`{name}` is paginated otherwise"), &[line]);
        }
    }

    /// What only one side has: new types that are not declared, and declared ones that no operation leads to.
    fn unseen(&mut self) {
        let (model, sources) = (self.model, self.sources);
        let members = model.operations.values().flat_map(|operation| operation.input.iter().chain(&operation.output));
        for shape in model.reachable(members) {
            if !self.seen.contains(&names::type_name(shape)) {
                self.differ("src/types", format!("`{shape}` is not declared"), &[declare::item::named(model, shape)]);
            }
        }
        for code in model.operations.values().flat_map(|operation| &operation.errors).collect::<BTreeSet<_>>() {
            if !self.seen.contains(&names::type_name(code)) {
                self.differ(
                    "src/types/error.rs",
                    format!("`{code}` is not declared"),
                    &[declare::item::exception(model, code)],
                );
            }
        }
        for (name, declaration) in sources.iter() {
            if !self.seen.contains(name) {
                self.differ(
                    &*declaration.place,
                    format!("no operation of the model leads to `{name}`"),
                    &["(delete it)"],
                );
            }
        }
    }
}
