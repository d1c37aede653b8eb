#![allow(unused)]

use cognito::cognito_enum;

#[cognito_enum]
pub enum ColourType {}

fn main() {}
