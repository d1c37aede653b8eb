//! The client.

use cognito_runtime::{CognitoClient, Handle, Operation};

use crate::config::{Config, ConfigError, SdkConfig};

/// A client for Amazon Cognito user pools. It has one method per operation.
///
/// Cheap to clone: all clones share configuration, connections, credentials and the retry quota. Nothing here panics and nothing here
/// does I/O: connections are opened by the first call. A configuration that cannot work makes every call fail with
/// [`SdkError::ConstructionFailure`](crate::error::SdkError::ConstructionFailure); [`Config::validate`] reports it early.
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let client = cognito::Client::from_env().await?;
/// let user = client.admin_get_user().user_pool_id("eu-west-1_AbCdEfGhI").username("ada").send().await?;
/// println!("{} is {:?}", user.username(), user.user_status());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Client {
    handle: Handle,
}

impl Client {
    /// A client with the configuration that `aws-config` loaded.
    #[must_use]
    pub fn new(config: &SdkConfig) -> Self {
        Self::from_conf(Config::new(config))
    }

    /// A client with this configuration.
    #[must_use]
    pub fn from_conf(config: Config) -> Self {
        Self { handle: Handle::new(config) }
    }

    /// A client configured by the environment and the shared profile: Region, endpoint, credentials, retries.
    ///
    /// Fails if no Region is set or a setting has a value that cannot be; the error names the setting, the value and what to write.
    /// Missing credentials are no error here, because the operations that users call themselves need none.
    #[expect(clippy::unused_async, reason = "sources of credentials that need the network will be asked here")]
    pub async fn from_env() -> Result<Self, ConfigError> {
        Config::from_env().map(Self::from_conf)
    }

    /// The client's configuration.
    pub fn config(&self) -> &Config {
        self.handle.config()
    }

    /// The builder of any operation, named by its input: also of one that was declared in another crate.
    ///
    /// ```
    /// use cognito::operation::admin_get_user::AdminGetUserInput;
    ///
    /// # fn example(client: &cognito::Client) {
    /// let request = client.operation::<AdminGetUserInput>().user_pool_id("eu-west-1_AbCdEfGhI").username("ada");
    /// # }
    /// ```
    pub fn operation<I: Operation>(&self) -> I::FluentBuilder {
        I::fluent_builder(self.handle.clone())
    }
}

/// One call that differs from what its client is configured for.
///
/// ```no_run
/// use cognito::config::{Config, Region};
///
/// # async fn example(client: &cognito::Client) -> Result<(), cognito::Error> {
/// let call = client.admin_get_user().user_pool_id("eu-north-1_AbCdEfGhI").username("ada").customize();
/// let user = call
///     .mutate_request(|request| {
///         request.headers_mut().insert("x-tenant", "blue");
///     })
///     .config_override(Config::builder().region(Region::new("eu-north-1")))
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
pub mod customize {
    pub use cognito_runtime::customize::CustomizableOperation;
}

impl CognitoClient for Client {
    fn handle(&self) -> &Handle {
        &self.handle
    }
}
