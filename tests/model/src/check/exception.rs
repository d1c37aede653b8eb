//! Exceptions: which ones an operation lists, and what each one holds.

use cognito::__private::describe;

use super::Check;
use crate::member::{self, Role};
use crate::model::Operation;
use crate::names;

impl Check<'_> {
    pub(super) fn exceptions(&mut self, name: &str, operation: &Operation, declared: &describe::Operation) {
        let file = declared.input.file;
        for missing in operation.errors.iter().filter(|code| !declared.errors.iter().any(|error| error.code == **code))
        {
            self.differ(file, format!("`{name}` lacks the exception `{missing}`"), &[names::type_name(missing) + ","]);
        }
        for extra in declared.errors.iter().filter(|error| !operation.errors.iter().any(|code| code == error.code)) {
            let line = format!("(delete `{}`)", extra.name);
            self.differ(file, format!("`{name}` of the model has no exception `{}`", extra.code), &[line]);
        }
        for exception in &declared.errors {
            if operation.errors.iter().any(|code| code == exception.code) && self.seen.insert(exception.name.to_owned())
            {
                self.exception(exception);
            }
        }
    }

    /// Compared once, however many operations list it.
    fn exception(&mut self, declared: &describe::Exception) {
        let place = self.sources.get(declared.name).map_or(declared.name, |declaration| &declaration.place);
        if names::type_name(declared.code) != declared.name {
            self.differ(place, format!("`{}` has the wrong name", declared.name), &[names::type_name(declared.code)]);
        }
        let members = self.model.exceptions.get(declared.code).map_or(&[][..], Vec::as_slice);
        for member in members {
            let same = declared.members.iter().any(|found| {
                found.wire == member.name
                    && found.rust == names::snake(&member.name)
                    && member::same_type(&member.ty, &found.ty)
                    && member::presences(member, Role::Data).contains(&found.presence)
                    && found.sensitive == member.sensitive
            });
            if !same {
                let problem = format!("`{}` lacks the member `{}`", declared.name, member.name);
                self.differ(place, problem, &member::lines(member, Role::Data));
            }
        }
        for extra in declared.members.iter().filter(|found| !members.iter().any(|member| member.name == found.wire)) {
            let problem = format!("`{}` of the model has no member `{}`", declared.name, extra.wire);
            self.differ(place, problem, &[format!("(delete `{}`)", extra.rust)]);
        }
    }
}
