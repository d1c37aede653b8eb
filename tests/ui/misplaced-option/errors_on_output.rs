#![allow(unused)]

use cognito::cognito_output;

#[cognito_output(errors = [UserNotFoundException])]
pub struct GetThingOutput {
    pub user_pool_id: String,
}

fn main() {}
