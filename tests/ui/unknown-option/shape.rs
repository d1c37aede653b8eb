#![allow(unused)]

use cognito::cognito_shape;

#[cognito_shape(visible)]
pub struct ThingType {
    pub user_pool_id: String,
}

fn main() {}
