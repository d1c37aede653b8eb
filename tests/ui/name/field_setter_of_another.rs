#![allow(unused)]

use cognito::cognito_operation;

#[cognito_operation(extend = cognito::Client)]
pub struct GetThingInput {
    pub name: String,
    pub set_name: String,
}

fn main() {}
