#![allow(unused)]

use cognito::cognito_operation;
use cognito::primitives::DateTime;

#[cognito_operation(extend = cognito::Client)]
pub struct GetThingInput {
    #[cognito(default)]
    pub created: DateTime,
}

fn main() {}
