#![allow(unused)]

use cognito::cognito_operation;

#[cognito_operation(extend = cognito::Client)]
pub struct GetThingInput {
    #[cognito(default)]
    pub limit: Option<i32>,
}

fn main() {}
