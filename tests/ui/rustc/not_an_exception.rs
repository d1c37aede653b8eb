#![allow(unused)]

use cognito::cognito_operation;

#[cognito_operation(extend = cognito::Client, errors = [self::Thing])]
pub struct GetThingInput {
    pub user_pool_id: String,
}

pub struct Thing;

fn main() {}
