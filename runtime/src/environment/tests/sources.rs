//! Where credentials come from, with the chain.

use super::{NO_INSTANCE, REGION, environment, load};
use crate::config::ConfigError;
use crate::environment::plan::Plan;

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
