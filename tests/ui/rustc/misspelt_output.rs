#![allow(unused)]

use cognito::{cognito_operation, cognito_output};

#[cognito_operation(extend = cognito::Client, output = GetThingOutptu)]
pub struct GetThingInput {
    pub user_pool_id: String,
}

#[cognito_output]
pub struct GetThingOutput {}

fn main() {}
