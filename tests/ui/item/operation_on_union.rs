#![allow(unused)]

use cognito::cognito_operation;

#[cognito_operation(extend = cognito::Client)]
pub union GetThingInput {
    number: i32,
}

fn main() {}
