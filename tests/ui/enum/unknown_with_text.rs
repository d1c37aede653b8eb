#![allow(unused)]

use cognito::cognito_enum;

#[cognito_enum]
pub enum ColourType {
    Red,
    #[cognito(unknown)]
    Unknown(String),
}

fn main() {}
