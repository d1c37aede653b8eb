//! The proof that a caller knows the secret of an app client.

use aws_sigv4::sign::v4::calculate_signature;
use aws_smithy_types::base64;

use super::Fault;
use crate::types::UserPoolClientType;
use crate::types::error::NotAuthorizedException;

/// Refuses a call without the right hash, if the app client has a secret.
pub(super) fn check(client: &UserPoolClientType, username: &str, given: Option<&str>) -> Result<(), Fault> {
    let Some(secret) = client.client_secret() else { return Ok(()) };
    let id = client.client_id().unwrap_or_default();
    let refused = |message: String| Err(Fault::of::<NotAuthorizedException>(message));
    match given {
        None => refused(format!("Client {id} is configured with secret but SECRET_HASH was not received")),
        Some(hash) if hash == expected(secret, username, id) => Ok(()),
        Some(_) => refused(format!("Unable to verify secret hash for client {id}")),
    }
}

/// Base64 of the HMAC-SHA-256 of username and client id; what signs a request makes the HMAC, in hexadecimal.
fn expected(secret: &str, username: &str, client_id: &str) -> String {
    let hex = calculate_signature(secret, format!("{username}{client_id}").as_bytes());
    let digit = |index: usize| hex.get(index..index + 2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
    base64::encode((0..hex.len()).step_by(2).filter_map(digit).collect::<Vec<u8>>())
}

#[cfg(test)]
mod tests {
    use super::expected;

    #[test]
    fn the_hash_is_that_of_other_implementations() {
        // printf %s ada1example | openssl dgst -sha256 -hmac s3cr3t -binary | base64
        assert_eq!(expected("s3cr3t", "ada", "1example"), "lcNeGk4u8iQ1gO3i2S6ofHT60AN8daaghZi00+tLL9Q=");
    }
}
