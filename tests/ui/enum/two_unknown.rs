#![allow(unused)]

use cognito::cognito_enum;
use cognito::primitives::UnknownVariantValue;

#[cognito_enum]
pub enum ColourType {
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
    #[cognito(unknown)]
    Other(UnknownVariantValue),
}

fn main() {}
