#![allow(unused)]

use cognito::{cognito_error, cognito_operation};

#[cognito_operation(extend = cognito::Client, errors = [crate::ThingGoneExcepton])]
pub struct GetThingInput {
    pub user_pool_id: String,
}

#[cognito_error]
pub struct ThingGoneException {}

fn main() {}
