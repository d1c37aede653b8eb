//! Structures and enums.

use cognito::__private::describe;

use super::Check;
use crate::declare;
use crate::member::{self, Role};
use crate::model::{Member, Type};
use crate::names;

impl Check<'_> {
    pub(super) fn structure(&mut self, members: &[Member], declared: &describe::Structure, role: Role) {
        let find = |name: &str| declared.members.iter().find(|declared| declared.wire == name);
        for member in members {
            let Some(found) = find(&member.name) else {
                let problem = format!("`{}` lacks the member `{}`", declared.name, member.name);
                self.differ(self.place(declared), problem, &member::lines(member, role));
                continue;
            };
            self.member(member, found, declared, role);
        }
        for extra in &declared.members {
            if !members.iter().any(|member| member.name == extra.wire) {
                let problem = format!("`{}` of the model has no member `{}`", declared.name, extra.wire);
                self.differ(self.place(declared), problem, &[format!("(delete `{}`)", extra.rust)]);
            }
        }
    }

    fn member(&mut self, member: &Member, declared: &describe::Member, holder: &describe::Structure, role: Role) {
        let mut problems = Vec::new();
        if names::snake(&member.name) != declared.rust {
            problems.push("another name in Rust");
        }
        if !member::same_type(&member.ty, &declared.ty) {
            problems.push("another type");
        }
        if !member::presences(member, role).contains(&declared.presence) {
            problems.push(if member.required { "is required" } else { "is optional" });
        }
        if member.sensitive != declared.sensitive {
            problems.push(if member.sensitive { "is sensitive" } else { "is not sensitive" });
        }
        if member.deprecated != declared.deprecated {
            problems.push(if member.deprecated { "is deprecated" } else { "is not deprecated" });
        }
        if !problems.is_empty() {
            let problem = format!("`{}.{}` of the model: {}", holder.name, member.name, problems.join(", "));
            self.differ(self.place(holder), problem, &member::lines(member, role));
        }
        self.named(&member.ty, &declared.ty);
    }

    /// The type behind a member, once.
    fn named(&mut self, ty: &Type, declared: &describe::Type) {
        match (ty, declared) {
            (Type::List(inner), describe::Type::List(declared)) => self.named(inner, declared),
            (Type::Map(key, value), describe::Type::Map(declared_key, declared_value)) => {
                self.named(key, declared_key);
                self.named(value, declared_value);
            }
            (Type::Structure(name), describe::Type::Structure(rust, structure)) if self.is_new(name, rust) => {
                let members = self.model.structures.get(name).map_or(&[][..], Vec::as_slice);
                self.structure(members, &structure(), Role::Data);
            }
            (Type::Enumeration(name), describe::Type::Enumeration(rust, values)) if self.is_new(name, rust) => {
                self.enumeration(name, rust, values);
            }
            _ => {}
        }
    }

    /// Whether the types belong together and were not compared yet.
    fn is_new(&mut self, name: &str, rust: &str) -> bool {
        names::type_name(name) == rust && self.seen.insert(rust.to_owned())
    }

    fn enumeration(&mut self, name: &str, rust: &str, declared: &[&str]) {
        let values = self.model.enums.get(name).map_or(&[][..], Vec::as_slice);
        let declaration = self.sources.get(rust).cloned();
        let place = declaration.as_ref().map_or(rust, |declaration| &declaration.place);
        let rule = declaration.as_ref().and_then(|declaration| declaration.rename_all.as_deref());
        for missing in values.iter().filter(|value| !declared.contains(&value.as_str())) {
            self.differ(place, format!("`{rust}` lacks the value `{missing}`"), &declare::item::variant(missing, rule));
        }
        for extra in declared.iter().filter(|declared| !values.iter().any(|value| value == *declared)) {
            let line = format!("(delete `{}`)", names::variant(extra));
            self.differ(place, format!("`{name}` of the model has no value `{extra}`"), &[line]);
        }
    }

    fn place(&self, structure: &describe::Structure) -> String {
        let declaration = self.sources.get(structure.name);
        declaration.map_or_else(|| structure.file.to_owned(), |declaration| declaration.place.clone())
    }
}
