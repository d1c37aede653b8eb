#![allow(unused)]

use cognito::cognito_enum;
use cognito::primitives::UnknownVariantValue;

#[cognito_enum]
pub enum ColourType {
    Red,
    #[cognito(other)]
    Unknown(UnknownVariantValue),
}

fn main() {}
