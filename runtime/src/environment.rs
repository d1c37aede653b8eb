//! A configuration from environment variables and the shared AWS files.

mod sources;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use self::sources::Sources;
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
    /// | credentials | `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN` | the same in lower case |
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
    /// Without credentials, operations that are not signed work. Credentials of roles, SSO, containers and instances are not read:
    /// pass a `credentials_provider`, for example that of aws-config.
    ///
    /// # Errors
    /// Names the variable or key, its value and what to write: for a value that cannot be used, for a missing Region, and for a
    /// profile that is missing or takes its credentials from elsewhere.
    pub fn from_env() -> Result<Self, ConfigError> {
        Environment::of_process().config()
    }
}

/// Where variables and files are read, so that tests have their own.
struct Environment {
    variables: HashMap<String, OsString>,
    read: fn(&Path) -> io::Result<String>,
}

impl Environment {
    fn of_process() -> Self {
        let wanted = |name: &str| name.starts_with("AWS_") || matches!(name, "HOME" | "USERPROFILE");
        let variables = std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value)));
        Self {
            variables: variables.filter(|(name, _)| wanted(name)).collect(),
            read: |path| std::fs::read_to_string(path),
        }
    }

    /// A variable's value; one that is empty counts as not set.
    fn variable(&self, name: &str) -> Result<Option<&str>, ConfigError> {
        let Some(value) = self.variables.get(name) else { return Ok(None) };
        let value = value
            .to_str()
            .ok_or_else(|| ConfigError::new(name.to_owned(), "is not UTF-8; set it to plain text"))?
            .trim();
        Ok((!value.is_empty()).then_some(value))
    }

    fn config(&self) -> Result<Config, ConfigError> {
        let sources = self.sources()?;
        let mut builder = Config::builder();
        builder.set_region(Some(sources.region()?));
        sources.set_endpoint(&mut builder)?;
        sources.set_retries(&mut builder)?;
        builder.set_disable_clock_skew_correction(sources.disable_clock_skew_correction()?);
        builder.set_app_name(sources.app_name()?);
        if let Some(credentials) = sources.credentials()? {
            builder = builder.credentials_provider(credentials);
        }
        let config = builder.build();
        config.validate()?;
        Ok(config)
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
        let variable = |name: &str| self.variables.get(name).filter(|path| !path.is_empty()).map(Path::new);
        let home = || variable("HOME").or_else(|| variable("USERPROFILE"));
        match variable(name) {
            Some(path) => match (path.strip_prefix("~"), home()) {
                (Ok(rest), Some(home)) => Some(home.join(rest)),
                _ => Some(path.to_owned()),
            },
            None => Some(home()?.join(default)),
        }
    }
}
