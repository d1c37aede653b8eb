#![allow(unused)]

use cognito::{cognito_operation, cognito_output};

#[cognito_operation(extend = cognito::Client, output = ListThingsOutput, paginate(token = next_token, items =))]
pub struct ListThingsInput {
    pub limit: Option<i32>,
    pub next_token: Option<String>,
}

#[cognito_output]
pub struct ListThingsOutput {
    pub next_token: Option<String>,
    pub things: Vec<String>,
}

fn main() {}
