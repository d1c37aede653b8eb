//! Where credentials come from, without the chain.

use super::environment;
use crate::config::ConfigError;

#[test]
fn without_the_chain_only_keys_are_used() -> Result<(), ConfigError> {
    let key = |variables: &[(&str, &str)]| {
        let environment = environment(variables);
        let credentials = environment.sources()?.credentials()?;
        Ok::<_, ConfigError>(credentials.map(|credentials| credentials.access_key_id().to_owned()))
    };
    let files = ("AWS_CONFIG_FILE", "/sources/config");
    assert_eq!(key(&[files, ("AWS_PROFILE", "keys")])?.as_deref(), Some("AKID"));
    assert_eq!(key(&[])?, None);
    for (variables, setting) in [
        (&[files, ("AWS_PROFILE", "own")][..], "`role_arn` of the profile `own`"),
        (&[files, ("AWS_PROFILE", "sso")], "`sso_session` of the profile `sso`"),
        (&[files, ("AWS_PROFILE", "old-sso")], "`sso_start_url` of the profile `old-sso`"),
        (&[files, ("AWS_PROFILE", "process")], "`credential_process` of the profile `process`"),
        (&[("AWS_WEB_IDENTITY_TOKEN_FILE", "/token")], "AWS_WEB_IDENTITY_TOKEN_FILE"),
        (&[("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/v2/x")], "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"),
    ] {
        let error = key(variables);
        assert!(
            error
                .as_ref()
                .is_err_and(|error| error.setting() == setting && error.to_string().contains("credentials-chain")),
            "{variables:?}: {error:?}"
        );
    }
    Ok(())
}
