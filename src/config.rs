//! The configuration of a client.
//!
//! [`Config::builder`] sets what a program knows, [`Config::from_env`] reads environment and shared profile, and
//! `Config::from(&SdkConfig)` takes over what `aws-config` loaded.
//!
//! ```no_run
//! use cognito::config::retry::RetryConfig;
//! use cognito::config::{Config, ConfigError, DefaultCredentialsChain, ProxyConfig, Region};
//!
//! # fn example() -> Result<cognito::Client, ConfigError> {
//! let config = Config::builder()
//!     .region(Region::new("eu-west-1"))
//!     .credentials_provider(DefaultCredentialsChain::from_env()?)
//!     .retry_config(RetryConfig::standard().with_max_attempts(5))
//!     .proxy(ProxyConfig::all("http://proxy.example:3128").with_no_proxy("localhost,.internal"))
//!     .build();
//! config.validate()?;
//! # Ok(cognito::Client::from_conf(config))
//! # }
//! ```

pub use aws_credential_types::Credentials;
pub use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
pub use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep, Sleep};
pub use aws_smithy_runtime_api::client::auth::AuthSchemePreference;
pub use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
pub use aws_smithy_runtime_api::client::http::{HttpClient, SharedHttpClient};
pub use aws_smithy_runtime_api::client::identity::{ResolveCachedIdentity, SharedIdentityCache};
pub use aws_smithy_runtime_api::client::stalled_stream_protection::StalledStreamProtectionConfig;
pub use aws_smithy_runtime_api::shared::IntoShared;
pub use aws_types::SdkConfig;
pub use aws_types::app_name::AppName;
pub use aws_types::region::Region;
pub use aws_types::sdk_ua_metadata::FrameworkMetadata;
pub use cognito_runtime::config::{Builder, Config, ConfigError, DefaultCredentialsChain, ProxyConfig};

/// The HTTP types that a transport of your own receives and returns.
pub mod http {
    pub use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
}

/// How failed attempts are repeated.
pub mod retry {
    pub use aws_smithy_types::retry::{RetryConfig, RetryConfigBuilder, RetryMode};
}

/// The time limits of a call.
pub mod timeout {
    pub use aws_smithy_types::timeout::{TimeoutConfig, TimeoutConfigBuilder};
}
