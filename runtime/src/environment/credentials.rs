//! Finding out where credentials come from: variables, then the profile, then what the machine offers.

use std::net::IpAddr;
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use super::plan::{Identity, Plan, Role, Sso};
use super::sources::{Found, Sources};
use crate::config::ConfigError;

/// STS lets a session last so long.
const SESSION_SECONDS: std::ops::RangeInclusive<u32> = 900..=43_200;

impl Sources<'_> {
    /// The first of the places that AWS's tools look in, in their order.
    pub(super) fn credentials(&self) -> Result<Option<Plan>, ConfigError> {
        if let Some(credentials) = self.static_variables()? {
            return Ok(Some(Plan::Static(credentials)));
        }
        if let Some(plan) = self.of_profile(&self.profile, &mut Vec::new())? {
            return Ok(Some(plan));
        }
        if let Some(plan) = self.web_identity_variables()? {
            return Ok(Some(plan));
        }
        match self.container()? {
            Some(container) => Ok(Some(container)),
            None => self.instance(),
        }
    }

    /// The source that a profile names. `visited` are the profiles whose roles lead to it.
    fn of_profile(&self, profile: &str, visited: &mut Vec<String>) -> Result<Option<Plan>, ConfigError> {
        let key = |key: &str| self.key_of(profile, key);
        self.refuse_login_session(profile)?;
        if let Some(arn) = key("role_arn") {
            return self.role(profile, &arn, visited).map(Some);
        }
        if let Some(sso) = self.sso(profile)? {
            return Ok(Some(Plan::Sso(sso)));
        }
        if let Some(command) = key("credential_process") {
            return Ok(Some(Plan::Process(command.value)));
        }
        Ok(self.static_keys(profile)?.map(Plan::Static))
    }

    fn role(&self, profile: &str, arn: &Found, visited: &mut Vec<String>) -> Result<Plan, ConfigError> {
        let key = |key: &str| self.key_of(profile, key);
        if let Some(found) = key("mfa_serial") {
            return Err(found.problem(
                "asks for a code that somebody reads off a device, which a program cannot do; \
                 name a `credential_process` that can, or pass a `credentials_provider`",
            ));
        }
        let identity = self.identity(arn.value.clone(), |name| self.key_of(profile, name))?;
        if let Some(file) = key("web_identity_token_file") {
            return Ok(Plan::WebIdentity { role: identity, token_file: PathBuf::from(file.value) });
        }
        let base = match (key("source_profile"), key("credential_source")) {
            (Some(source), None) if source.value == profile => self
                .static_keys(profile)?
                .map(Plan::Static)
                .ok_or_else(|| source.wrong("has no `aws_access_key_id` and `aws_secret_access_key`; add them"))?,
            (Some(source), None) => {
                visited.push(profile.to_owned());
                if visited.contains(&source.value) {
                    return Err(source.wrong("leads back to this profile; name one that has credentials of its own"));
                }
                if self.profiles.profile(&source.value).is_none() {
                    return Err(source.wrong("is not a profile; add it to ~/.aws/config or name another one"));
                }
                self.of_profile(&source.value, visited)?
                    .ok_or_else(|| source.wrong("is a profile without credentials; add them or name another one"))?
            }
            (None, Some(source)) => self.credential_source(&source)?,
            (Some(source), Some(_)) => {
                return Err(source.problem("stands beside `credential_source`; keep one of them"));
            }
            (None, None) => {
                return Err(arn.problem(
                    "says nothing of the credentials that the role is assumed with; \
                     add `source_profile`, `credential_source` or `web_identity_token_file`",
                ));
            }
        };
        Ok(Plan::Role(Box::new(Role { identity, base })))
    }

    fn credential_source(&self, source: &Found) -> Result<Plan, ConfigError> {
        let plan = match source.value.as_str() {
            "Environment" => self.static_variables()?.map(Plan::Static),
            "EcsContainer" => self.container()?,
            "Ec2InstanceMetadata" => self.instance()?,
            _ => {
                return Err(source.wrong("is not a source; write Environment, EcsContainer or Ec2InstanceMetadata"));
            }
        };
        plan.ok_or_else(|| source.wrong("has no credentials here; set the variables that it is made of"))
    }

    fn identity(&self, arn: String, key: impl Fn(&str) -> Option<Found>) -> Result<Identity, ConfigError> {
        let session_name = match key("role_session_name") {
            Some(found) => Some(found),
            None => self.find(&["AWS_ROLE_SESSION_NAME"], &[])?,
        };
        let session_name = session_name.map_or_else(
            || {
                let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
                format!("cognito-{}", now.as_millis())
            },
            |found| found.value,
        );
        let duration_seconds = key("duration_seconds").map(|found| {
            let seconds = found.value.parse().ok().filter(|seconds| SESSION_SECONDS.contains(seconds));
            seconds.ok_or_else(|| found.wrong("is not the length of a session; write seconds, from 900 to 43200"))
        });
        let external_id = key("external_id").map(|found| found.value);
        Ok(Identity { arn, session_name, external_id, duration_seconds: duration_seconds.transpose()? })
    }

    fn sso(&self, profile: &str) -> Result<Option<Sso>, ConfigError> {
        let key = |key: &str| self.key_of(profile, key);
        let session = key("sso_session");
        let names = ["sso_account_id", "sso_role_name", "sso_start_url", "sso_region"];
        let Some(first) = session.clone().or_else(|| names.iter().find_map(|name| key(name))) else {
            return Ok(None);
        };
        let section = match &session {
            Some(session) => Some(self.profiles.sso_session(&session.value).ok_or_else(|| {
                session.wrong("is not the name of an `sso-session` section; add one to ~/.aws/config")
            })?),
            None => None,
        };
        let required = |name: &str| {
            let of_session =
                section.and_then(|section| section.get(name)).filter(|value| !value.is_empty()).map(str::to_owned);
            of_session.or_else(|| key(name).map(|found| found.value)).ok_or_else(|| {
                first.problem(&format!(
                    "stands without `{name}`; run `aws configure sso`, which writes all that is needed"
                ))
            })
        };
        let start_url = required("sso_start_url")?;
        Ok(Some(Sso {
            account_id: required("sso_account_id")?,
            role_name: required("sso_role_name")?,
            region: required("sso_region")?,
            token_name: session.map_or(start_url, |session| session.value),
        }))
    }

    fn web_identity_variables(&self) -> Result<Option<Plan>, ConfigError> {
        let Some(file) = self.find(&["AWS_WEB_IDENTITY_TOKEN_FILE"], &[])? else { return Ok(None) };
        let arn =
            self.find(&["AWS_ROLE_ARN"], &[])?.ok_or_else(|| file.problem("is set without AWS_ROLE_ARN; set both"))?;
        let role = self.identity(arn.value, |_| None)?;
        Ok(Some(Plan::WebIdentity { role, token_file: PathBuf::from(file.value) }))
    }

    fn container(&self) -> Result<Option<Plan>, ConfigError> {
        let find = |name: &str| self.find(&[name], &[]);
        let url = match (find("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")?, find("AWS_CONTAINER_CREDENTIALS_FULL_URI")?) {
            (Some(path), _) if path.value.starts_with('/') => format!("http://169.254.170.2{}", path.value),
            (Some(path), _) => return Err(path.wrong("is not a path; it begins with `/`")),
            (None, Some(url)) if is_container_url(&url.value) => url.value,
            (None, Some(url)) => {
                return Err(url.problem(
                    "is neither an `https` URL nor one of this machine, and credentials are not asked for in the clear",
                ));
            }
            (None, None) => return Ok(None),
        };
        let value = |found: Option<Found>| found.map(|found| found.value);
        let token_file = value(find("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE")?);
        // The file comes first: its content is renewed, the variable's is not.
        let token = if token_file.is_some() { None } else { value(find("AWS_CONTAINER_AUTHORIZATION_TOKEN")?) };
        Ok(Some(Plan::Container { url, token, token_file }))
    }

    /// The last resort; whether the program runs on an instance shows only when its metadata service is asked.
    fn instance(&self) -> Result<Option<Plan>, ConfigError> {
        if self.flag("AWS_EC2_METADATA_DISABLED", "ec2_metadata_disabled")? == Some(true) {
            return Ok(None);
        }
        let find = |name, key| self.find(&[name], &[key]);
        let endpoint = match find("AWS_EC2_METADATA_SERVICE_ENDPOINT", "ec2_metadata_service_endpoint")? {
            Some(found) => Some(found.value.trim_end_matches('/').to_owned()),
            None => match find("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "ec2_metadata_service_endpoint_mode")? {
                None => None,
                Some(mode) if mode.value.eq_ignore_ascii_case("ipv4") => None,
                Some(mode) if mode.value.eq_ignore_ascii_case("ipv6") => Some("http://[fd00:ec2::254]".to_owned()),
                Some(mode) => return Err(mode.wrong("is not a version of IP; write IPv4 or IPv6")),
            },
        };
        Ok(Some(Plan::Instance { endpoint }))
    }
}

/// Whether the credentials of a container may be asked for at this URL: encrypted, or from this machine or the container's host.
fn is_container_url(url: &str) -> bool {
    let Ok(url) = reqwest::Url::parse(url) else { return false };
    let host = url.host_str().unwrap_or_default();
    let hosts = ["169.254.170.2", "169.254.170.23", "[fd00:ec2::23]", "localhost"];
    let is_loopback = || host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
    url.scheme() == "https" || url.scheme() == "http" && (hosts.contains(&host) || is_loopback())
}

#[cfg(test)]
mod tests {
    use super::is_container_url;

    #[test]
    fn credentials_are_not_asked_for_in_the_clear() {
        let near = ["http://169.254.170.23/v1", "http://127.0.0.1:1/", "http://[::1]/", "http://localhost/"];
        for url in near.into_iter().chain(["https://a.example/x"]) {
            assert!(is_container_url(url), "{url}");
        }
        for url in ["http://a.example/", "http://10.0.0.1/", "ftp://localhost/", "nonsense"] {
            assert!(!is_container_url(url), "{url}");
        }
    }
}
