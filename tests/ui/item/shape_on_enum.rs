#![allow(unused)]

use cognito::cognito_shape;

#[cognito_shape]
pub enum ThingType {
    Thing,
}

fn main() {}
