#![allow(unused)]

use cognito::cognito_enum;

#[cognito_enum]
pub enum ColourType {
    Red,
    Blue,
}

fn main() {}
