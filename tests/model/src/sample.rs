//! Values of the model's types: what a request or a response can look like.

use serde_json::{Map, Value, json};

use crate::model::{Member, Model, Type};

/// Which members a sample has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// Those that are required.
    Minimal,
    /// All of them.
    Full,
}

/// How samples are made.
#[derive(Debug, Clone, Copy)]
pub struct Sample<'a> {
    /// What the types mean.
    pub model: &'a Model,
    /// Which members there are.
    pub extent: Extent,
    /// Which value an enum has; past the last one it is a value that nobody knows.
    pub choice: usize,
    /// Whether every structure has a member that nobody knows.
    pub strangers: bool,
    /// What stands in texts that are sensitive, or in a sensitive part.
    pub secret: &'a str,
}

/// A value that no enum has.
pub const UNKNOWN_VALUE: &str = "A_VALUE_FROM_THE_FUTURE";

impl<'a> Sample<'a> {
    /// The members of one extent, with the first value of every enum.
    pub fn new(model: &'a Model, extent: Extent) -> Self {
        Self { model, extent, choice: 0, strangers: false, secret: "a secret" }
    }

    /// An object with the members.
    pub fn object(&self, members: &[Member]) -> Value {
        self.members(members, false)
    }

    fn members(&self, members: &[Member], is_secret: bool) -> Value {
        let included = members.iter().filter(|member| self.extent == Extent::Full || member.required);
        let entry = |member: &Member| {
            (member.name.clone(), self.value(&member.ty, &member.name, is_secret || member.sensitive))
        };
        let stranger = self.strangers.then(|| ("NobodyKnows".to_owned(), json!({ "this": [{ "member": null }] })));
        Value::Object(included.map(entry).chain(stranger).collect())
    }

    fn value(&self, ty: &Type, name: &str, is_secret: bool) -> Value {
        match ty {
            Type::Text if is_secret => json!(format!("{name} {}", self.secret)),
            Type::Text => json!(format!("the \"{name}\" \u{e9}\u{1f511}\n")),
            Type::Boolean => json!(true),
            Type::Integer => json!(-7),
            Type::Long => json!(9_007_199_254_740_993_i64),
            Type::Timestamp => json!(1_689_980_857.949),
            Type::Blob => json!("AAEC/w=="),
            Type::Document if is_secret => json!({ "secret": self.secret }),
            Type::Document => json!({ "list": [1, -2, 2.5, null, true, "x"], "object": { "Empty": {} } }),
            Type::List(element) => Value::Array(self.elements(element, name, is_secret)),
            Type::Map(key, value) => {
                let entry = |name: &str| {
                    let key = self.value(key, name, is_secret);
                    Some((key.as_str()?.to_owned(), self.value(value, name, is_secret)))
                };
                Value::Object(["First", "Second"].iter().filter_map(|name| entry(name)).collect::<Map<_, _>>())
            }
            Type::Structure(shape) => {
                self.members(self.model.structures.get(shape).map_or(&[], Vec::as_slice), is_secret)
            }
            Type::Enumeration(shape) => {
                let values = self.model.enums.get(shape).map_or(&[][..], Vec::as_slice);
                json!(values.get(self.choice).map_or(UNKNOWN_VALUE, String::as_str))
            }
            Type::Other(_) => Value::Null,
        }
    }

    /// Two elements, or every value of an enum.
    fn elements(&self, element: &Type, name: &str, is_secret: bool) -> Vec<Value> {
        match element {
            Type::Enumeration(shape) => {
                let count = self.model.enums.get(shape).map_or(0, Vec::len);
                (0..=count).map(|choice| Self { choice, ..*self }.value(element, name, is_secret)).collect()
            }
            other => vec![self.value(other, name, is_secret), self.value(other, name, is_secret)],
        }
    }
}
