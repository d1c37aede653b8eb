#![allow(unused)]

use cognito::cognito_enum;
use cognito::primitives::UnknownVariantValue;

#[cognito_enum]
pub enum ColourType
where
    String: Clone,
{
    Red,
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

fn main() {}
