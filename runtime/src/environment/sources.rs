//! Where a setting is found, and whether it can be used.

use aws_smithy_types::retry::{RetryConfig, RetrySpec};
use aws_types::app_name::AppName;
use aws_types::region::Region;

use super::Environment;
use crate::config::{Builder, ConfigError};
use crate::endpoint::{Endpoint, is_host_label};
use crate::profile::{Profiles, nested};

/// The environment with the profile that it selects.
pub(super) struct Sources<'a> {
    pub(super) environment: &'a Environment,
    pub(super) profiles: Profiles,
    pub(super) profile: String,
}

/// A value and the name of the place where it was found.
#[derive(Clone)]
pub(super) struct Found {
    pub(super) value: String,
    pub(super) setting: String,
}

impl Found {
    /// The value cannot be used.
    pub(super) fn wrong(&self, problem: &str) -> ConfigError {
        self.problem(&format!("{:?} {problem}", self.value))
    }

    /// The setting cannot be used; its value is not shown.
    pub(super) fn problem(&self, problem: &str) -> ConfigError {
        ConfigError::new(self.setting.clone(), problem)
    }

    fn boolean(&self) -> Result<bool, ConfigError> {
        match self.value.to_ascii_lowercase().as_str() {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err(self.wrong("is neither true nor false; write one of them")),
        }
    }
}

impl Sources<'_> {
    fn key(&self, key: &str) -> Option<Found> {
        self.key_of(&self.profile, key)
    }

    /// A key of a profile.
    pub(super) fn key_of(&self, profile: &str, key: &str) -> Option<Found> {
        let value = self.profiles.profile(profile)?.get(key).filter(|value| !value.is_empty())?.to_owned();
        Some(Found { value, setting: format!("`{key}` of the profile `{profile}`") })
    }

    /// The first of these variables, else the first of these keys of the profile.
    pub(super) fn find(&self, variables: &[&str], keys: &[&str]) -> Result<Option<Found>, ConfigError> {
        for &name in variables {
            if let Some(value) = self.environment.variable(name)? {
                return Ok(Some(Found { value: value.to_owned(), setting: name.to_owned() }));
            }
        }
        Ok(keys.iter().find_map(|key| self.key(key)))
    }

    pub(super) fn flag(&self, variable: &str, key: &str) -> Result<Option<bool>, ConfigError> {
        self.find(&[variable], &[key])?.map(|found| found.boolean()).transpose()
    }

    pub(super) fn region(&self) -> Result<Region, ConfigError> {
        match self.find(&["AWS_REGION", "AWS_DEFAULT_REGION"], &["region"])? {
            Some(found) if is_host_label(&found.value) => Ok(Region::new(found.value)),
            Some(found) => Err(ConfigError::region(found.setting, &found.value)),
            None => Err(ConfigError::missing_region()),
        }
    }

    pub(super) fn app_name(&self) -> Result<Option<AppName>, ConfigError> {
        let Some(found) = self.find(&["AWS_SDK_UA_APP_ID"], &["sdk_ua_app_id", "sdk-ua-app-id"])? else {
            return Ok(None);
        };
        let wrong = |_| found.wrong("is no application name; use letters, digits and -._");
        AppName::new(found.value.clone()).map(Some).map_err(wrong)
    }

    pub(super) fn set_endpoint(&self, builder: &mut Builder) -> Result<(), ConfigError> {
        builder.set_use_fips(self.flag("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint")?);
        builder.set_use_dual_stack(self.flag("AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint")?);
        builder.set_endpoint_url(self.endpoint("COGNITO_IDENTITY_PROVIDER")?);
        Ok(())
    }

    /// The URL that replaces that of a service. `service` is its id in capital letters.
    pub(super) fn endpoint(&self, service: &str) -> Result<Option<String>, ConfigError> {
        if self.flag("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "ignore_configured_endpoint_urls")? == Some(true) {
            return Ok(None);
        }
        let found = match self.find(&[&format!("AWS_ENDPOINT_URL_{service}"), "AWS_ENDPOINT_URL"], &[])? {
            Some(found) => Some(found),
            None => self.service_endpoint(service)?.or_else(|| self.key("endpoint_url")),
        };
        let Some(Found { value, setting }) = found else { return Ok(None) };
        Endpoint::parse(&value).map_err(|reason| ConfigError::endpoint_url(setting.into(), &value, &reason))?;
        Ok(Some(value))
    }

    /// The URL for this service alone, from the section that the profile names with `services`.
    fn service_endpoint(&self, service: &str) -> Result<Option<Found>, ConfigError> {
        let Some(name) = self.key("services") else { return Ok(None) };
        let missing =
            || name.wrong("is not the name of a `services` section; add one to ~/.aws/config or remove this key");
        let section = self.profiles.services(&name.value).ok_or_else(missing)?;
        let id = service.to_ascii_lowercase();
        // The first is AWS's documented spelling.
        let service = [id.clone(), id.replace('_', "-")].iter().find_map(|id| section.get(id));
        let value = service.and_then(|service| nested(service, "endpoint_url")).filter(|url| !url.is_empty());
        let setting = format!("`endpoint_url` of the services section `{}`", name.value);
        Ok(value.map(|value| Found { value: value.to_owned(), setting }))
    }

    pub(super) fn set_retries(&self, builder: &mut Builder) -> Result<(), ConfigError> {
        let mut config = RetryConfig::standard();
        if let Some(Found { value, setting }) = self.find(&["AWS_RETRY_MODE"], &["retry_mode"])? {
            let mode = value.parse().map_err(|_| ConfigError::retry_mode(setting, &value))?;
            config = config.with_retry_mode(mode);
        }
        if let Some(found) = self.find(&["AWS_MAX_ATTEMPTS"], &["max_attempts"])? {
            let number = found.value.parse().ok().filter(|number| *number > 0);
            let wrong = || found.wrong("is not a number of attempts; write 1 for no retries, 3 is usual");
            config = config.with_max_attempts(number.ok_or_else(wrong)?);
        }
        if let Some(found) = self.find(&["AWS_NEW_RETRIES_2026"], &[])? {
            config = config.with_retry_spec(if found.boolean()? { RetrySpec::v2_1() } else { RetrySpec::v2_0() });
        }
        builder.set_retry_config((config != RetryConfig::standard()).then_some(config));
        Ok(())
    }

    pub(super) fn disable_clock_skew_correction(&self) -> Result<Option<bool>, ConfigError> {
        self.flag("AWS_DISABLE_CLOCK_SKEW_CORRECTION", "disable_clock_skew_correction")
    }
}
