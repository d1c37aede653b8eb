#![allow(unused)]

use cognito::cognito_error;

#[cognito_error]
pub struct QuotaException {
    pub quota_name: String,
}

fn main() {}
