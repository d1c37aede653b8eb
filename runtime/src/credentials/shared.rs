//! A cache of credentials that a program shares between clients, such as the one of an `SdkConfig`.

use std::pin::Pin;

use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::identity::{
    Identity, ResolveCachedIdentity, SharedIdentityCache, SharedIdentityResolver,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::{ConfigBag, Layer};

use super::{IdentitySource, LOAD_TIMEOUT};
use crate::components::components;
use crate::config::Config;
use crate::handle::Runtime;
use crate::timeout::{Limit, limited};

/// The cache, and what it is asked with.
struct SharedCache {
    cache: SharedIdentityCache,
    resolver: SharedIdentityResolver,
    sleep: SharedAsyncSleep,
    components: Result<RuntimeComponents, String>,
    settings: ConfigBag,
}

/// Prepares the cache for a client.
pub(super) fn open(
    cache: SharedIdentityCache,
    provider: SharedCredentialsProvider,
    config: &Config,
    runtime: &Runtime,
) -> Box<dyn IdentitySource> {
    // The cache of aws-config reckons from these how long a provider may take.
    let mut settings = Layer::new("cognito");
    settings.store_or_unset(config.retry_config().cloned());
    settings.store_or_unset(config.timeout_config().cloned());
    let settings = ConfigBag::of_layers(vec![settings]);
    Box::new(SharedCache {
        cache,
        resolver: SharedIdentityResolver::new(provider),
        sleep: runtime.sleep.clone(),
        components: components(runtime).map_err(|error| error.to_string()),
        settings,
    })
}

impl IdentitySource for SharedCache {
    fn identity(&self) -> Pin<Box<dyn Future<Output = Result<Identity, BoxError>> + Send + '_>> {
        Box::pin(self.resolve())
    }
}

impl SharedCache {
    async fn resolve(&self) -> Result<Identity, BoxError> {
        let components = self.components.as_ref().map_err(String::as_str)?;
        let identity = self.cache.resolve_cached_identity(self.resolver.clone(), components, &self.settings);
        match limited(&self.sleep, Limit::Identity, Some(LOAD_TIMEOUT * 2), identity).await {
            Ok(identity) => identity,
            Err(elapsed) => Err(elapsed.into()),
        }
    }
}
