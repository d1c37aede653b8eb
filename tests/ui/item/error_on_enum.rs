#![allow(unused)]

use cognito::cognito_error;

#[cognito_error]
pub enum QuotaException {
    Quota,
}

fn main() {}
