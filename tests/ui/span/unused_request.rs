#![allow(unused)]
#![deny(unused_must_use)]

use cognito::cognito_operation;

#[cognito_operation(extend = cognito::Client)]
pub struct GetThingInput {
    pub user_pool_id: String,
}

fn call(client: &cognito::Client) {
    client.get_thing().user_pool_id("pool").send();
}

fn main() {}
