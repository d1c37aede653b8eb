//! A configuration from environment variables and the shared AWS files.

#[cfg(feature = "credentials-chain")]
mod credentials;
mod keys;
#[cfg(not(feature = "credentials-chain"))]
mod keys_alone;
#[cfg(feature = "credentials-chain")]
pub(crate) mod plan;
mod sources;
#[cfg(test)]
mod tests;

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider, future};

use self::sources::Sources;
#[cfg(feature = "credentials-chain")]
use crate::chain;
use crate::config::{Config, ConfigError};
use crate::profile::{FileKind, Profiles};

impl Config {
    /// Reads the configuration that AWS tools share: environment variables, then the profile in `~/.aws/config` and `~/.aws/credentials`.
    ///
    /// | setting | environment | key of the profile |
    /// | --- | --- | --- |
    /// | profile | `AWS_PROFILE` | |
    /// | files | `AWS_CONFIG_FILE`, `AWS_SHARED_CREDENTIALS_FILE` | |
    /// | Region | `AWS_REGION`, `AWS_DEFAULT_REGION` | `region` |
    /// | credentials | see [`DefaultCredentialsChain`] | |
    /// | endpoint | `AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER`, `AWS_ENDPOINT_URL` | in the `services` section, `endpoint_url` |
    /// | ignore these endpoints | `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS` | `ignore_configured_endpoint_urls` |
    /// | FIPS | `AWS_USE_FIPS_ENDPOINT` | `use_fips_endpoint` |
    /// | dual-stack | `AWS_USE_DUALSTACK_ENDPOINT` | `use_dualstack_endpoint` |
    /// | attempts | `AWS_MAX_ATTEMPTS` | `max_attempts` |
    /// | retry mode, `standard` or `adaptive` | `AWS_RETRY_MODE` | `retry_mode` |
    /// | retries as before 2026, if `false` | `AWS_NEW_RETRIES_2026` | |
    /// | no correction of the clock | `AWS_DISABLE_CLOCK_SKEW_CORRECTION` | `disable_clock_skew_correction` |
    /// | application | `AWS_SDK_UA_APP_ID` | `sdk_ua_app_id` |
    ///
    /// Without credentials, operations that are not signed work.
    ///
    /// # Errors
    /// Names the variable or key, its value and what to write: for a value that cannot be used, for a missing Region, and for a
    /// profile that is missing or whose credentials lack something.
    pub fn from_env() -> Result<Self, ConfigError> {
        Environment::of_process().config()
    }
}

/// The credentials that AWS tools share, from the first of these places that is set up:
///
/// 1. `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`, with `AWS_SESSION_TOKEN`
/// 2. the profile that `AWS_PROFILE` names, or `default`: `role_arn` with `source_profile`, `credential_source` or
///    `web_identity_token_file`; `sso_session` or `sso_start_url`, after `aws sso login`; `credential_process`; or keys
/// 3. a web identity, as in Kubernetes: `AWS_WEB_IDENTITY_TOKEN_FILE` and `AWS_ROLE_ARN`
/// 4. a container: `AWS_CONTAINER_CREDENTIALS_RELATIVE_URI` or `AWS_CONTAINER_CREDENTIALS_FULL_URI`
/// 5. the instance's metadata service, version 2, unless `AWS_EC2_METADATA_DISABLED` is `true`
///
/// All but the first and plain keys need the feature `credentials-chain`, which is on by default. A client keeps credentials until
/// shortly before they expire, and asks for new ones once at a time, for at most 10 s.
///
/// `Client::from_env` uses this chain; a configuration of your own takes it as its `credentials_provider`.
#[derive(Debug, Clone)]
pub struct DefaultCredentialsChain(Option<SharedCredentialsProvider>);

impl DefaultCredentialsChain {
    /// Finds out where credentials come from; they are fetched when a call needs them.
    ///
    /// # Errors
    /// Names the variable or key, its value and what to write.
    pub fn from_env() -> Result<Self, ConfigError> {
        let environment = Environment::of_process();
        let sources = environment.sources()?;
        Ok(Self(environment.provider(&sources)?))
    }
}

impl ProvideCredentials for DefaultCredentialsChain {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        match &self.0 {
            Some(provider) => provider.provide_credentials(),
            None => future::ProvideCredentials::ready(Err(CredentialsError::not_loaded(
                "neither variables nor the profile name any; set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY",
            ))),
        }
    }
}

/// Where variables and files are read, so that tests have their own.
pub(crate) struct Environment {
    pub(crate) variables: Vec<(String, OsString)>,
    pub(crate) read: fn(&Path) -> io::Result<String>,
}

impl Environment {
    fn of_process() -> Self {
        let wanted = |name: &str| name.starts_with("AWS_") || matches!(name, "HOME" | "USERPROFILE");
        let mut variables = Vec::new();
        for (name, value) in std::env::vars_os() {
            if let Some(name) = name.to_str().filter(|name| wanted(name)) {
                variables.push((name.to_owned(), value));
            }
        }
        Self { variables, read: |path| std::fs::read_to_string(path) }
    }

    fn raw(&self, name: &str) -> Option<&OsString> {
        self.variables.iter().find(|(its_name, _)| its_name == name).map(|(_, value)| value)
    }

    /// A variable's value; one that is empty counts as not set.
    fn variable(&self, name: &str) -> Result<Option<&str>, ConfigError> {
        let Some(value) = self.raw(name) else { return Ok(None) };
        let value = value
            .to_str()
            .ok_or_else(|| ConfigError::new(name.to_owned(), "is not UTF-8; set it to plain text"))?
            .trim();
        Ok((!value.is_empty()).then_some(value))
    }

    pub(crate) fn config(&self) -> Result<Config, ConfigError> {
        let sources = self.sources()?;
        let mut builder = Config::builder();
        builder.set_region(Some(sources.region()?));
        sources.set_endpoint(&mut builder)?;
        sources.set_retries(&mut builder)?;
        builder.set_disable_clock_skew_correction(sources.disable_clock_skew_correction()?);
        builder.set_app_name(sources.app_name()?);
        if let Some(provider) = self.provider(&sources)? {
            builder = builder.credentials_provider(provider);
        }
        let config = builder.build();
        config.validate()?;
        Ok(config)
    }

    /// Who gives the credentials that the sources name.
    #[cfg(feature = "credentials-chain")]
    fn provider(&self, sources: &Sources<'_>) -> Result<Option<SharedCredentialsProvider>, ConfigError> {
        let Some(plan) = sources.credentials()? else { return Ok(None) };
        let endpoints = chain::Endpoints { sts: sources.endpoint("STS")?, sso: sources.endpoint("SSO")? };
        // Roles need a Region even where the calls do not: a client with an endpoint of its own may have none.
        let region = sources.region().map_or_else(|_| "us-east-1".to_owned(), |region| region.to_string());
        let around = chain::Surroundings { region, home: self.home().map(Path::to_owned), endpoints };
        Ok(Some(chain::provider(plan, &around)))
    }

    /// Who gives the credentials that the sources name; only plain keys can be given.
    #[cfg(not(feature = "credentials-chain"))]
    #[expect(clippy::unused_self, reason = "the chain needs the user's folder")]
    fn provider(&self, sources: &Sources<'_>) -> Result<Option<SharedCredentialsProvider>, ConfigError> {
        Ok(sources.credentials()?.map(SharedCredentialsProvider::new))
    }

    fn sources(&self) -> Result<Sources<'_>, ConfigError> {
        let mut profiles = Profiles::default();
        for (variable, default, kind) in [
            ("AWS_CONFIG_FILE", ".aws/config", FileKind::Config),
            ("AWS_SHARED_CREDENTIALS_FILE", ".aws/credentials", FileKind::Credentials),
        ] {
            let Some(path) = self.path(variable, default) else { continue };
            let file = path.display().to_string();
            match (self.read)(&path) {
                Ok(text) => profiles.add(kind, &file, &text)?,
                // Programs name files that do not exist to turn the files off.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => {
                    return Err(ConfigError::new(
                        file,
                        format!("cannot be read ({error}); make it readable or set {variable}"),
                    ));
                }
            }
        }
        let chosen = self.variable("AWS_PROFILE")?;
        if let Some(name) = chosen
            && profiles.profile(name).is_none()
        {
            let problem =
                format!("there is no profile {name:?}; add `[profile {name}]` to ~/.aws/config or choose another");
            return Err(ConfigError::new("AWS_PROFILE", problem));
        }
        Ok(Sources { environment: self, profiles, profile: chosen.unwrap_or("default").to_owned() })
    }

    fn path(&self, name: &str, default: &str) -> Option<PathBuf> {
        match self.path_variable(name) {
            Some(path) => match (path.strip_prefix("~"), self.home()) {
                (Ok(rest), Some(home)) => Some(home.join(rest)),
                _ => Some(path.to_owned()),
            },
            None => Some(self.home()?.join(default)),
        }
    }

    fn home(&self) -> Option<&Path> {
        self.path_variable("HOME").or_else(|| self.path_variable("USERPROFILE"))
    }

    fn path_variable(&self, name: &str) -> Option<&Path> {
        self.raw(name).filter(|path| !path.is_empty()).map(Path::new)
    }
}
