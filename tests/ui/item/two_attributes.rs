#![allow(unused)]

use cognito::{cognito_operation, cognito_shape};

#[cognito_operation(extend = cognito::Client)]
#[cognito_shape]
pub struct GetThingInput {
    pub user_pool_id: String,
}

fn main() {}
