#![allow(unused)]

use cognito::cognito_enum;
use cognito::primitives::UnknownVariantValue;

#[cognito_enum]
pub enum ColourType {
    Red,
    #[cognito(unknown)]
    Unknown(UnknownVariantValue, UnknownVariantValue),
}

fn main() {}
