#![allow(unused)]

use cognito::cognito_enum;
use cognito::primitives::UnknownVariantValue;

#[cognito_enum(rename_all = "lowercase")]
pub enum ColourType {
    RED,
    Red,
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

fn main() {}
