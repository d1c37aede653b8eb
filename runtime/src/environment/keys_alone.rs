//! Credentials without the feature `credentials-chain`: keys, and an error for all else that is set up.

use aws_credential_types::Credentials;

use super::sources::Sources;
use crate::config::ConfigError;

const PROFILE: [&str; 4] = ["role_arn", "sso_session", "sso_start_url", "credential_process"];
const VARIABLES: [&str; 3] =
    ["AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI"];

impl Sources<'_> {
    /// The keys in the first of the places that AWS's tools look in.
    ///
    /// A place before them that needs the chain is an error: other credentials than those were meant.
    pub(super) fn credentials(&self) -> Result<Option<Credentials>, ConfigError> {
        if let Some(credentials) = self.static_variables()? {
            return Ok(Some(credentials));
        }
        self.refuse_login_session(&self.profile)?;
        let mut other = PROFILE.iter().find_map(|key| self.key_of(&self.profile, key));
        if other.is_none() {
            if let Some(credentials) = self.static_keys(&self.profile)? {
                return Ok(Some(credentials));
            }
            other = self.find(&VARIABLES, &[])?;
        }
        match other {
            None => Ok(None),
            Some(found) => Err(found.problem(
                "needs the feature `credentials-chain` of the crate `cognito`; turn it on, or pass a `credentials_provider`",
            )),
        }
    }
}
