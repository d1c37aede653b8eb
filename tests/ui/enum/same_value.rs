#![allow(unused)]

use cognito::cognito_enum;
use cognito::primitives::UnknownVariantValue;

#[cognito_enum]
pub enum ColourType {
    Red,
    #[cognito(rename = "Red")]
    Crimson,
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

fn main() {}
