//! Each test has an environment and files of its own.

use std::io;
use std::path::Path;

use aws_smithy_types::retry::{RetryConfig, RetrySpec};
use aws_types::app_name::AppName;
use aws_types::region::Region;

use super::Environment;
use super::plan::Plan;
use crate::config::{Config, ConfigError, CredentialsSetting};

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
        Some("/sources/config") => Ok(SOURCES.into()),
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

/// The places where credentials come from, in the profiles of `/sources/config`.
#[test]
fn sources_of_credentials() -> Result<(), ConfigError> {
    let files = ("AWS_CONFIG_FILE", "/sources/config");
    let plan = |variables: &[(&str, &str)]| {
        let environment = environment(variables);
        let sources = environment.sources()?;
        Ok(sources.credentials()?.map(|plan| describe(&plan)))
    };
    let of = |profile: &str| plan(&[files, ("AWS_PROFILE", profile)]).map(Option::unwrap_or_default);
    assert_eq!(of("keys")?, "keys AKID");
    assert_eq!(
        of("role")?,
        "role arn:aws:iam::1:role/outer as ada for 900 s with role arn:aws:iam::1:role/inner with keys AKID"
    );
    assert_eq!(of("own")?, "role arn:aws:iam::1:role/own with keys OWN");
    assert_eq!(of("instance")?, "role arn:aws:iam::1:role/i with instance http://[fd00:ec2::254]");
    assert_eq!(of("web")?, "web identity arn:aws:iam::1:role/web /token");
    assert_eq!(of("sso")?, "sso 123456789012 reader us-west-2 corp");
    assert_eq!(of("old-sso")?, "sso 123456789012 reader us-west-1 https://corp.example/start");
    assert_eq!(of("process")?, "process helper --for \"ada\"");

    let (token, role) = (("AWS_WEB_IDENTITY_TOKEN_FILE", "/token"), ("AWS_ROLE_ARN", "arn"));
    let path = ("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/v2/x");
    let (secret, file) = (("AWS_CONTAINER_AUTHORIZATION_TOKEN", "t"), ("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", "/t"));
    assert_eq!(plan(&[token, role, path])?.as_deref(), Some("web identity arn /token"));
    assert_eq!(plan(&[path, secret])?.as_deref(), Some("container http://169.254.170.2/v2/x t"));
    assert_eq!(plan(&[path, secret, file])?.as_deref(), Some("container http://169.254.170.2/v2/x /t"));
    assert_eq!(plan(&[])?.as_deref(), Some("instance"));
    assert_eq!(plan(&[NO_INSTANCE])?, None);
    Ok(())
}

fn describe(plan: &Plan) -> String {
    match plan {
        Plan::Static(credentials) => format!("keys {}", credentials.access_key_id()),
        Plan::Role(role) => {
            let session = match role.identity.session_name.as_str() {
                name if name.starts_with("cognito-") => String::new(),
                name => format!(" as {name}"),
            };
            let duration =
                role.identity.duration_seconds.map(|seconds| format!(" for {seconds} s")).unwrap_or_default();
            format!("role {}{session}{duration} with {}", role.identity.arn, describe(&role.base))
        }
        Plan::WebIdentity { role, token_file } => format!("web identity {} {}", role.arn, token_file.display()),
        Plan::Sso(sso) => format!("sso {} {} {} {}", sso.account_id, sso.role_name, sso.region, sso.token_name),
        Plan::Process(command) => format!("process {command}"),
        Plan::Container { url, token, token_file } => {
            format!(
                "container {url} {}",
                token.as_ref().or(token_file.as_ref()).map(String::as_str).unwrap_or_default()
            )
        }
        Plan::Instance { endpoint } => {
            format!("instance {}", endpoint.as_deref().unwrap_or_default()).trim().to_owned()
        }
    }
}

#[test]
fn mistakes_in_sources_of_credentials_name_their_place() {
    for (profile, setting, part) in [
        ("login", "`login_session` of the profile `login`", "credential_process"),
        ("mfa", "`mfa_serial` of the profile `mfa`", "credentials_provider"),
        ("loop-a", "`source_profile` of the profile `loop-b`", "leads back"),
        ("nowhere", "`source_profile` of the profile `nowhere`", "\"absent\" is not a profile"),
        ("bare", "`role_arn` of the profile `bare`", "source_profile"),
        ("both", "`source_profile` of the profile `both`", "keep one"),
        ("source", "`credential_source` of the profile `source`", "Ec2InstanceMetadata"),
        ("short", "`duration_seconds` of the profile `short`", "from 900 to 43200"),
        ("half-sso", "`sso_session` of the profile `half-sso`", "`sso_account_id`"),
        ("no-session", "`sso_session` of the profile `no-session`", "sso-session"),
        ("half", "`aws_access_key_id` of the profile `half`", "set both"),
    ] {
        let error = load(&[REGION, ("AWS_CONFIG_FILE", "/sources/config"), ("AWS_PROFILE", profile)]).map(|_| ());
        assert!(
            error.as_ref().is_err_and(|error| error.setting() == setting && error.to_string().contains(part)),
            "{profile}: {error:?}"
        );
    }
}

const SOURCES: &str = "\
[default]
[profile keys]
aws_access_key_id = AKID
aws_secret_access_key = secret
[profile inner]
role_arn = arn:aws:iam::1:role/inner
source_profile = keys
[profile role]
role_arn = arn:aws:iam::1:role/outer
role_session_name = ada
duration_seconds = 900
source_profile = inner
[profile own]
role_arn = arn:aws:iam::1:role/own
source_profile = own
aws_access_key_id = OWN
aws_secret_access_key = secret
[profile instance]
role_arn = arn:aws:iam::1:role/i
credential_source = Ec2InstanceMetadata
ec2_metadata_service_endpoint_mode = IPv6
[profile web]
role_arn = arn:aws:iam::1:role/web
web_identity_token_file = /token
[sso-session corp]
sso_region = us-west-2
sso_start_url = https://corp.example/start
[profile sso]
sso_session = corp
sso_account_id = 123456789012
sso_role_name = reader
[profile old-sso]
sso_start_url = https://corp.example/start
sso_region = us-west-1
sso_account_id = 123456789012
sso_role_name = reader
[profile process]
credential_process = helper --for \"ada\"
[profile login]
login_session = arn
[profile mfa]
role_arn = arn
mfa_serial = arn
[profile loop-a]
role_arn = arn
source_profile = loop-b
[profile loop-b]
role_arn = arn
source_profile = loop-a
[profile nowhere]
role_arn = arn
source_profile = absent
[profile bare]
role_arn = arn
[profile both]
role_arn = arn
source_profile = keys
credential_source = Environment
[profile source]
role_arn = arn
credential_source = Sky
[profile short]
role_arn = arn
source_profile = keys
duration_seconds = 1
[profile half-sso]
sso_session = corp
[profile no-session]
sso_session = absent
[profile half]
aws_access_key_id = AKID
";

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
