#![allow(unused)]

use cognito::cognito_shape;

#[cognito_shape(rename_all = "camelCase")]
pub struct ThingType {
    pub user_pool_id: String,
}

fn main() {}
