//! The outputs with all of their members, and which exceptions operations have; `generate/generate.py` wrote them.

use serde_json::{Map, Value};

/// What the service may answer.
#[derive(Debug)]
pub struct Replies {
    operations: Map<String, Value>,
    exceptions: Map<String, Value>,
}

impl Replies {
    /// Reads the file of this crate.
    pub fn load() -> Self {
        let file: Value = serde_json::from_str(include_str!("../replies.json")).expect("JSON");
        let part = |name: &str| file[name].as_object().expect("an object").clone();
        Self { operations: part("operations"), exceptions: part("exceptions") }
    }

    /// The names of the operations.
    pub fn operations(&self) -> impl Iterator<Item = &str> {
        self.operations.keys().map(String::as_str)
    }

    /// The output of an operation with all of its members.
    pub fn output(&self, operation: &str) -> &Value {
        &self.operations[operation]["output"]
    }

    /// Whether calls of an operation carry a signature.
    pub fn is_signed(&self, operation: &str) -> bool {
        self.operations[operation]["signed"] == Value::Bool(true)
    }

    /// The codes of the exceptions that an operation lists.
    pub fn errors(&self, operation: &str) -> Vec<&str> {
        self.operations[operation]["errors"].as_array().into_iter().flatten().filter_map(Value::as_str).collect()
    }

    /// The codes of all exceptions.
    pub fn exceptions(&self) -> impl Iterator<Item = &str> {
        self.exceptions.keys().map(String::as_str)
    }

    /// The members of an exception besides `message`.
    pub fn members(&self, exception: &str) -> Vec<&str> {
        self.exceptions
            .get(exception)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect()
    }
}
