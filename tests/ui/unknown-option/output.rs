#![allow(unused)]

use cognito::cognito_output;

#[cognito_output(unsigned_)]
pub struct GetThingOutput {
    pub user_pool_id: String,
}

fn main() {}
