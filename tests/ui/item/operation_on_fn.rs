#![allow(unused)]

use cognito::cognito_operation;

#[cognito_operation(extend = cognito::Client)]
pub fn get_thing(user_pool_id: String) {}

fn main() {}
