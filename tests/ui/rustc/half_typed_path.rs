#![allow(unused)]

use cognito::cognito_operation;

#[cognito_operation(extend = cognito::Client, errors = [UserNotFoundException, self])]
pub struct GetThingInput {
    pub user_pool_id: String,
}

fn main() {}
