#![allow(unused)]

use cognito::cognito_operation;

#[cognito_operation(extend = cognito::Client)]
pub enum GetThingInput {
    UserPoolId(String),
}

fn main() {}
