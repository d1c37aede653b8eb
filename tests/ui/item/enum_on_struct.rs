#![allow(unused)]

use cognito::cognito_enum;

#[cognito_enum]
pub struct ColourType {
    pub colour: String,
}

fn main() {}
