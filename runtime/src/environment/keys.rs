//! Credentials that are written down: the keys in variables and in profiles.

use aws_credential_types::Credentials;

use super::sources::{Found, Sources};
use crate::config::ConfigError;

impl Sources<'_> {
    pub(super) fn static_variables(&self) -> Result<Option<Credentials>, ConfigError> {
        let find = |name: &str| self.find(&[name], &[]);
        let (key, secret) = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY");
        let Some((key, secret)) = pair(find(key)?, find(secret)?, key, secret)? else { return Ok(None) };
        let token = find("AWS_SESSION_TOKEN")?.map(|found| found.value);
        Ok(Some(Credentials::new(key, secret, token, None, "environment")))
    }

    pub(super) fn static_keys(&self, profile: &str) -> Result<Option<Credentials>, ConfigError> {
        let find = |key: &str| self.key_of(profile, key);
        let (key, secret) = ("aws_access_key_id", "aws_secret_access_key");
        let Some((key, secret)) = pair(find(key), find(secret), key, secret)? else { return Ok(None) };
        let token = find("aws_session_token").map(|found| found.value);
        Ok(Some(Credentials::new(key, secret, token, None, "profile")))
    }

    /// The session of `aws login` is not read, whatever is compiled in.
    pub(super) fn refuse_login_session(&self, profile: &str) -> Result<(), ConfigError> {
        match self.key_of(profile, "login_session") {
            None => Ok(()),
            Some(found) => Err(found.problem(
                "is not read by this client; run `aws configure export-credentials --format process` as `credential_process`",
            )),
        }
    }
}

/// Both or neither: one alone is a mistake.
fn pair(
    key: Option<Found>,
    secret: Option<Found>,
    key_name: &str,
    secret_name: &str,
) -> Result<Option<(String, String)>, ConfigError> {
    let incomplete = |found: &Found, missing: &str| Err(found.problem(&format!("is set without {missing}; set both")));
    match (key, secret) {
        (Some(key), Some(secret)) => Ok(Some((key.value, secret.value))),
        (Some(key), None) => incomplete(&key, secret_name),
        (None, Some(secret)) => incomplete(&secret, key_name),
        (None, None) => Ok(None),
    }
}
