#![allow(unused)]

use cognito::cognito_operation;

pub struct Thing;

#[cognito_operation(extend = cognito::Client, client = Thing)]
pub struct GetThingInput {
    pub user_pool_id: String,
}

fn main() {}
