#![allow(unused)]

use cognito::cognito_operation;

#[cognito_operation(extend = cognito::Client, rename = "GetThing")]
pub struct GetThing {
    pub user_pool_id: String,
}

fn main() {}
