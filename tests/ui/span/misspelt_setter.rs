#![allow(unused)]

use cognito::cognito_operation;

#[cognito_operation(extend = cognito::Client)]
pub struct GetThingInput {
    pub user_pool_id: String,
    pub limit: Option<i32>,
}

fn call(client: &cognito::Client) {
    client.get_thing().user_pol_id("p");
}

fn main() {}
