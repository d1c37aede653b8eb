#![allow(unused)]

use cognito::cognito_operation;

#[cognito_operation(client = reexport::Client)]
pub struct GetThingInput {
    pub user_pool_id: String,
}

mod reexport {
    pub use cognito::Client;
}

fn main() {}
