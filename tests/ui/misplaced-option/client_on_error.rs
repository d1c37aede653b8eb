#![allow(unused)]

use cognito::cognito_error;

#[cognito_error(client = crate::Client)]
pub struct ThingGoneException {}

fn main() {}
