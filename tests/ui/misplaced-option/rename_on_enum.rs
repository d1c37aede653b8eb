#![allow(unused)]

use cognito::cognito_enum;
use cognito::primitives::UnknownVariantValue;

#[cognito_enum(rename = "Colour")]
pub enum ColourType {
    Red,
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

fn main() {}
