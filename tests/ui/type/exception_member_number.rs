#![allow(unused)]

use cognito::cognito_error;

#[cognito_error]
pub struct QuotaException {
    pub limit: Option<i32>,
}

fn main() {}
