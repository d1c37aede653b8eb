#![allow(unused)]

use cognito::cognito_operation;

#[cognito_operation(extend = cognito::Client)]
pub struct GetThingInput {
    pub user_id: String,
    #[cognito(rename = "UserId")]
    pub sub: String,
}

fn main() {}
