#![allow(unused)]

use cognito::cognito_error;

#[cognito_error(renam = "Quota")]
pub struct QuotaException {
    pub quota_name: Option<String>,
}

fn main() {}
