//! What is wrong with a configuration.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use aws_smithy_types::retry::{RetryConfig, RetryMode};

/// A setting that cannot work. The text names the setting, its value and what to write instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigError {
    setting: Cow<'static, str>,
    problem: String,
}

impl ConfigError {
    pub(crate) fn new(setting: impl Into<Cow<'static, str>>, problem: impl Into<String>) -> Self {
        Self { setting: setting.into(), problem: problem.into() }
    }

    /// The setting: a method of the builder, an environment variable, a key of a profile or a file.
    pub fn setting(&self) -> &str {
        &self.setting
    }

    pub(crate) fn missing_region() -> Self {
        let problem = "is not set; call `region(..)` on the config builder, set AWS_REGION, \
                       or write `region = eu-west-1` (yours) into the profile in ~/.aws/config";
        Self::new("region", problem)
    }

    pub(crate) fn region(setting: impl Into<Cow<'static, str>>, value: &str) -> Self {
        Self::new(setting, format!("{value:?} is not the name of a Region; write a name such as eu-west-1"))
    }

    /// A URL may contain a password, or a token in a query; then it is not repeated.
    pub(crate) fn endpoint_url(setting: Cow<'static, str>, value: &str, reason: &str) -> Self {
        let value = if value.contains(['@', '?']) { "the URL".into() } else { format!("{value:?}") };
        Self::new(setting, format!("{value} {reason}; write scheme and host, such as http://localhost:9229"))
    }

    pub(crate) fn check_retry(config: &RetryConfig) -> Result<(), Self> {
        if config.max_attempts() == 0 {
            return Err(Self::new(
                "retry_config",
                "`max_attempts` is 0; write the number of attempts with the first included: 1 for no retries, 3 is usual",
            ));
        }
        match config.mode() {
            RetryMode::Standard | RetryMode::Adaptive => Ok(()),
            mode => Err(Self::retry_mode("retry_config", &format!("{mode:?}").to_lowercase())),
        }
    }

    pub(crate) fn retry_mode(setting: impl Into<Cow<'static, str>>, mode: &str) -> Self {
        Self::new(setting, format!("{mode:?} is not a retry mode; use the mode `standard` or `adaptive`"))
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.setting, self.problem)
    }
}

impl Error for ConfigError {}

#[cfg(test)]
mod tests {
    use aws_smithy_types::retry::RetryConfig;

    use super::ConfigError;

    #[test]
    fn texts_name_setting_value_and_remedy() {
        assert_eq!(
            ConfigError::region("AWS_REGION", "Ireland!").to_string(),
            "AWS_REGION: \"Ireland!\" is not the name of a Region; write a name such as eu-west-1"
        );
        assert!(
            !ConfigError::endpoint_url("endpoint_url".into(), "https://a:b@c", "is bad").to_string().contains("a:b")
        );
        assert_eq!(
            ConfigError::endpoint_url("endpoint_url".into(), "http://h/?token=1", "must not contain a query")
                .to_string(),
            "endpoint_url: the URL must not contain a query; write scheme and host, such as http://localhost:9229"
        );
    }

    #[test]
    fn both_modes_need_an_attempt() {
        let text = |config| ConfigError::check_retry(&config).map_err(|error| error.to_string());
        assert_eq!(text(RetryConfig::standard()), Ok(()));
        assert_eq!(text(RetryConfig::disabled()), Ok(()));
        assert_eq!(text(RetryConfig::adaptive()), Ok(()));
        assert!(text(RetryConfig::standard().with_max_attempts(0)).is_err_and(|text| text.contains("max_attempts")));
    }
}
