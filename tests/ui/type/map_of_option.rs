#![allow(unused)]

use cognito::cognito_operation;
use std::collections::HashMap;

#[cognito_operation(extend = cognito::Client)]
pub struct GetThingInput {
    pub value: HashMap<String, Option<String>>,
}

fn main() {}
