#![allow(unused)]

use cognito::cognito_operation;
use std::borrow::Cow;

#[cognito_operation(extend = cognito::Client)]
pub struct GetThingInput {
    pub value: Cow<'static, str>,
}

fn main() {}
