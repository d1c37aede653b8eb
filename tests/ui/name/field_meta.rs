#![allow(unused)]

use cognito::cognito_error;

#[cognito_error]
pub struct QuotaException {
    pub meta: Option<String>,
}

fn main() {}
