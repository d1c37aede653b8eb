#![allow(unused)]

use cognito::cognito_operation;

#[cognito_operation(extend = cognito::Client, ouput = GetThingOutput, unsigned = true, errors = [A, A], sensitive)]
pub struct GetThingInput {
    pub user_pool_id: &'static str,
    #[cognito(renam = "Name")]
    pub name: String,
    pub age: Option<u8>,
    #[cognito(rename = "Name")]
    pub label: String,
    pub send: bool,
}

fn main() {}
