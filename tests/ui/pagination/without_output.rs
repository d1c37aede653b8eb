#![allow(unused)]

use cognito::cognito_operation;

#[cognito_operation(extend = cognito::Client, paginate(token = next_token, items = things))]
pub struct ListThingsInput {
    pub limit: Option<i32>,
    pub next_token: Option<String>,
}

fn main() {}
