#![allow(unused)]

use cognito::cognito_operation;

#[derive(Clone, Debug, PartialEq)]
pub struct Thing {
    pub name: String,
}

#[cognito_operation(extend = cognito::Client)]
pub struct GetThingInput {
    pub value: Thing,
}

fn main() {}
