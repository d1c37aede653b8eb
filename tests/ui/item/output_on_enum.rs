#![allow(unused)]

use cognito::cognito_output;

#[cognito_output]
pub enum GetThingOutput {
    Thing,
}

fn main() {}
