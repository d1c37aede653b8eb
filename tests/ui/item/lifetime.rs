#![allow(unused)]

use cognito::cognito_operation;

#[cognito_operation(extend = cognito::Client)]
pub struct GetThingInput<'a> {
    pub user_pool_id: &'a str,
}

fn main() {}
