#![allow(unused)]

use cognito::cognito_shape;

#[cognito_shape(rename = "Thing")]
pub struct ThingType {
    pub user_pool_id: String,
}

fn main() {}
