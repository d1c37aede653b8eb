#![allow(unused)]

use cognito::cognito_operation;

#[cognito_operation(extend = cognito::Client)]
pub struct GetThingInput {
    pub r#type: String,
    pub set_type: String,
}

fn main() {}
