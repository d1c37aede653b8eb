#![allow(unused)]

use cognito::cognito_operation;
use std::collections::HashMap;

#[cognito_operation(extend = cognito::Client)]
pub struct GetThingInput {
    pub value: HashMap<i32, String>,
}

fn main() {}
