#![allow(unused)]

use cognito::cognito_operation;

#[cognito_operation(extend = cognito::Client)]
pub struct SuperInput {
    pub user_pool_id: String,
}

fn main() {}
