#![allow(unused)]

use cognito::cognito_output;

#[cognito_output]
pub struct GetThingOutput {
    pub request_id: String,
}

fn main() {}
