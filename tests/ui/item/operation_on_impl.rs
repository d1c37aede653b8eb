#![allow(unused)]

use cognito::cognito_operation;

pub struct GetThingInput {}

#[cognito_operation(extend = cognito::Client)]
impl GetThingInput {}

fn main() {}
