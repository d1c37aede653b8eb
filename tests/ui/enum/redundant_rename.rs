#![allow(unused)]

use cognito::cognito_enum;
use cognito::primitives::UnknownVariantValue;

#[cognito_enum]
pub enum ColourType {
    #[cognito(rename = "Red")]
    Red,
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

fn main() {}
