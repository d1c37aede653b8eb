//! Each test has an environment and files of its own.

use std::io;
use std::path::Path;

use aws_smithy_types::retry::{RetryConfig, RetrySpec};
use aws_types::app_name::AppName;
use aws_types::region::Region;

use super::Environment;
use crate::config::{Config, ConfigError, CredentialsSetting};

#[cfg(not(feature = "credentials-chain"))]
mod keys_alone;
#[cfg(feature = "credentials-chain")]
mod sources;

/// `/home` has full files, `/sso` a profile that lacks something, `/sources` one for each source of credentials, `/locked` cannot be read, all else does not exist.
fn read(path: &Path) -> io::Result<String> {
    match path.to_str() {
        Some("/home/.aws/config") => Ok("\
[default]
region = us-east-1
[profile dev]
region = eu-west-1
services = local
endpoint_url = http://profile
max_attempts = 5
retry_mode = Standard
use_fips_endpoint = false
sdk-ua-app-id = shop
[profile broken]
region = eu-west-1
services = absent
[services local]
cognito_identity_provider =
  endpoint_url = http://service
"
        .into()),
        Some("/home/.aws/credentials") => {
            Ok("[dev]\naws_access_key_id = AKID\naws_secret_access_key = secret\n".into())
        }
        Some("/sso/config") => Ok("[default]\nregion = eu-west-1\nsso_session = corp\n".into()),
        Some("/sources/config") => Ok(include_str!("tests/sources.ini").into()),
        Some("/locked") => Err(io::ErrorKind::PermissionDenied.into()),
        _ => Err(io::ErrorKind::NotFound.into()),
    }
}

fn environment(variables: &[(&str, &str)]) -> Environment {
    let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).into())).collect();
    Environment { variables, read }
}

fn load(variables: &[(&str, &str)]) -> Result<Config, ConfigError> {
    environment(variables).config()
}

fn region(variables: &[(&str, &str)]) -> Result<Option<String>, ConfigError> {
    load(variables).map(|config| config.region().map(Region::to_string))
}

fn endpoint(variables: &[(&str, &str)]) -> Result<Option<String>, ConfigError> {
    load(variables).map(|config| config.settings().endpoint_url.clone())
}

fn has_credentials(variables: &[(&str, &str)]) -> Result<bool, ConfigError> {
    load(variables).map(|config| matches!(config.settings().credentials, CredentialsSetting::Provider(_)))
}

const HOME: (&str, &str) = ("HOME", "/home");
const DEV: (&str, &str) = ("AWS_PROFILE", "dev");
const NO_INSTANCE: (&str, &str) = ("AWS_EC2_METADATA_DISABLED", "true");
const REGION: (&str, &str) = ("AWS_REGION", "eu-north-1");

#[test]
fn the_environment_comes_before_the_profile() -> Result<(), ConfigError> {
    assert_eq!(region(&[REGION, HOME])?.as_deref(), Some("eu-north-1"));
    assert_eq!(
        region(&[("AWS_REGION", " "), ("AWS_DEFAULT_REGION", "eu-south-1"), HOME])?.as_deref(),
        Some("eu-south-1")
    );
    assert_eq!(region(&[HOME])?.as_deref(), Some("us-east-1"));
    assert_eq!(region(&[HOME, DEV])?.as_deref(), Some("eu-west-1"));
    assert_eq!(region(&[("HOME", ""), ("USERPROFILE", "/home")])?.as_deref(), Some("us-east-1"));
    assert_eq!(region(&[HOME, ("AWS_CONFIG_FILE", "~/.aws/config")])?.as_deref(), Some("us-east-1"));
    Ok(())
}

#[test]
fn the_nearest_endpoint_is_used() -> Result<(), ConfigError> {
    let own = ("AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER", "http://own");
    let shared = ("AWS_ENDPOINT_URL", "http://shared");
    assert_eq!(endpoint(&[HOME, DEV, shared, own])?.as_deref(), Some("http://own"));
    assert_eq!(endpoint(&[HOME, DEV, shared])?.as_deref(), Some("http://shared"));
    assert_eq!(endpoint(&[HOME, DEV])?.as_deref(), Some("http://service"));
    assert_eq!(endpoint(&[HOME])?, None);
    assert_eq!(endpoint(&[HOME, DEV, own, ("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "TRUE")])?, None);
    Ok(())
}

#[test]
fn credentials_are_optional() -> Result<(), ConfigError> {
    let keys = [REGION, ("AWS_ACCESS_KEY_ID", "AKID"), ("AWS_SECRET_ACCESS_KEY", "secret")];
    assert!(has_credentials(&keys)?);
    assert!(has_credentials(&[HOME, DEV])?);
    assert!(!has_credentials(&[HOME, NO_INSTANCE])?);
    assert!(!has_credentials(&[REGION, NO_INSTANCE])?);
    // Whether this is an instance shows when its metadata service is asked.
    assert_eq!(has_credentials(&[REGION])?, cfg!(feature = "credentials-chain"));
    Ok(())
}

#[test]
fn other_settings_of_a_profile() -> Result<(), ConfigError> {
    let config = load(&[HOME, DEV])?;
    assert_eq!(config.app_name().map(AppName::as_ref), Some("shop"));
    assert_eq!(config.settings().use_fips, Some(false));
    Ok(())
}

#[test]
fn retries() -> Result<(), ConfigError> {
    let retries = |variables: &[(&str, &str)]| Ok(load(variables)?.retry_config().cloned());
    assert_eq!(retries(&[REGION])?, None);
    assert_eq!(retries(&[REGION, ("AWS_RETRY_MODE", "Adaptive")])?, Some(RetryConfig::adaptive()));
    let five = RetryConfig::standard().with_max_attempts(5);
    assert_eq!(retries(&[HOME, DEV])?, Some(five.clone()));
    let old = retries(&[HOME, DEV, ("AWS_NEW_RETRIES_2026", "false")])?;
    assert_eq!(old, Some(five.with_retry_spec(RetrySpec::v2_0())));
    let skew = load(&[REGION, ("AWS_DISABLE_CLOCK_SKEW_CORRECTION", "true")])?.disable_clock_skew_correction();
    assert_eq!(skew, Some(true));
    Ok(())
}

#[test]
fn mistakes_name_their_place() {
    let cases: [(&[(&str, &str)], &str); 17] = [
        (&[], "region"),
        (&[("AWS_REGION", "Ireland!")], "AWS_REGION"),
        (&[REGION, ("AWS_MAX_ATTEMPTS", "0")], "AWS_MAX_ATTEMPTS"),
        (&[REGION, ("AWS_MAX_ATTEMPTS", "many")], "AWS_MAX_ATTEMPTS"),
        (&[REGION, ("AWS_NEW_RETRIES_2026", "2.0")], "AWS_NEW_RETRIES_2026"),
        (&[REGION, ("AWS_DISABLE_CLOCK_SKEW_CORRECTION", "1")], "AWS_DISABLE_CLOCK_SKEW_CORRECTION"),
        (&[REGION, ("AWS_RETRY_MODE", "legacy")], "AWS_RETRY_MODE"),
        (&[REGION, ("AWS_USE_FIPS_ENDPOINT", "yes")], "AWS_USE_FIPS_ENDPOINT"),
        (&[REGION, ("AWS_USE_DUALSTACK_ENDPOINT", "1")], "AWS_USE_DUALSTACK_ENDPOINT"),
        (&[REGION, ("AWS_ENDPOINT_URL", "localhost")], "AWS_ENDPOINT_URL"),
        (&[REGION, ("AWS_SDK_UA_APP_ID", "my app")], "AWS_SDK_UA_APP_ID"),
        (&[REGION, ("AWS_ACCESS_KEY_ID", "AKID")], "AWS_ACCESS_KEY_ID"),
        (&[REGION, ("AWS_PROFILE", "nobody")], "AWS_PROFILE"),
        (&[REGION, ("AWS_CONFIG_FILE", "/locked")], "/locked"),
        (&[("AWS_CONFIG_FILE", "/sso/config")], "`sso_session` of the profile `default`"),
        (&[HOME, ("AWS_PROFILE", "broken")], "`services` of the profile `broken`"),
        (&[HOME, DEV, ("AWS_USE_FIPS_ENDPOINT", "true")], "use_fips"),
    ];
    for (variables, setting) in cases {
        let error = load(variables).map(|_| ());
        assert!(error.as_ref().is_err_and(|error| error.setting() == setting), "{variables:?}: {error:?}");
    }
}
