//! Credentials, kept until shortly before they expire.

mod shared;

use std::error::Error;
use std::fmt;
use std::pin::Pin;
use std::time::{Duration, SystemTime};

use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::identity::{Identity, SharedIdentityCache};
use tokio::sync::Mutex;

use crate::config::{Config, CredentialsSetting};
use crate::handle::Runtime;
use crate::timeout::{Limit, limited};

/// Long enough for one request, its signature and a slow connection.
const EXPIRY_BUFFER: Duration = Duration::from_secs(10);
/// How long credentials without an expiry are used before the provider is asked again.
const DEFAULT_LIFETIME: Duration = Duration::from_mins(15);
/// How long a provider may take: less than an attempt, and enough for a role that is assumed by way of another one.
const LOAD_TIMEOUT: Duration = Duration::from_secs(10);

/// Where a client finds the credentials of a call.
pub(crate) enum CredentialsSource {
    /// Nowhere, because none were configured.
    Unset,
    /// Nowhere, because of `no_credentials`.
    Refused,
    /// In the client's own cache.
    Own(CredentialsCache),
    /// In a cache that the program shares between clients.
    Shared(Box<dyn IdentitySource>),
}

/// Where an identity comes from that is not the client's own to keep.
pub(crate) trait IdentitySource: Send + Sync {
    fn identity(&self) -> Pin<Box<dyn Future<Output = Result<Identity, BoxError>> + Send + '_>>;
}

/// A cache of the user's own. It brings along the code that works with it: programs that set none do not contain that code.
#[derive(Clone)]
pub(crate) struct OwnIdentityCache {
    pub(crate) cache: SharedIdentityCache,
    open: fn(SharedIdentityCache, SharedCredentialsProvider, &Config, &Runtime) -> Box<dyn IdentitySource>,
}

impl OwnIdentityCache {
    pub(crate) fn new(cache: SharedIdentityCache) -> Self {
        Self { cache, open: shared::open }
    }
}

impl CredentialsSource {
    pub(crate) fn new(config: &Config, runtime: &Runtime) -> Self {
        match (&config.settings().credentials, &config.settings().identity_cache) {
            (CredentialsSetting::Unset, _) => Self::Unset,
            (CredentialsSetting::Refused, _) => Self::Refused,
            (CredentialsSetting::Provider(provider), None) => {
                Self::Own(CredentialsCache::new(provider.clone(), runtime.sleep.clone(), runtime.time.clone()))
            }
            (CredentialsSetting::Provider(provider), Some(own)) => {
                Self::Shared((own.open)(own.cache.clone(), provider.clone(), config, runtime))
            }
        }
    }

    /// The credentials, or why there are none.
    pub(crate) async fn identity(&self) -> Result<Identity, BoxError> {
        match self {
            Self::Unset => {
                Err("no credentials: set `credentials_provider(..)` on the config builder (for example the one of \
                                aws-config), or configure the client with `Client::from_env()`"
                    .into())
            }
            Self::Refused => {
                Err("this operation is signed, but the client was configured with `no_credentials()`".into())
            }
            Self::Own(cache) => Ok(cache.identity().await?),
            Self::Shared(cache) => cache.identity().await,
        }
    }
}

/// The credentials of a client. However many calls wait for them, the provider is asked once at a time.
pub(crate) struct CredentialsCache {
    provider: SharedCredentialsProvider,
    sleep: SharedAsyncSleep,
    time: SharedTimeSource,
    kept: Mutex<Option<Kept>>,
}

struct Kept {
    identity: Identity,
    until: SystemTime,
}

/// The provider had no credentials, failed or took too long; the source says which.
#[derive(Debug)]
pub(crate) struct LoadError(BoxError);

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the credentials provider gave no credentials")
    }
}

impl Error for LoadError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.0)
    }
}

impl CredentialsCache {
    /// An empty cache for `provider`.
    pub(crate) fn new(provider: SharedCredentialsProvider, sleep: SharedAsyncSleep, time: SharedTimeSource) -> Self {
        Self { provider, sleep, time, kept: Mutex::new(None) }
    }

    /// The kept credentials, or new ones from the provider. A failure is not kept.
    pub(crate) async fn identity(&self) -> Result<Identity, LoadError> {
        let mut kept = self.kept.lock().await;
        if let Some(kept) = &*kept
            && self.time.now() < kept.until
        {
            return Ok(kept.identity.clone());
        }
        let load = limited(&self.sleep, Limit::Identity, Some(LOAD_TIMEOUT), self.provider.provide_credentials()).await;
        let credentials = match load {
            Ok(loaded) => loaded.map_err(|error| LoadError(error.into()))?,
            // Providers may hold credentials for this case; they are used once and not kept.
            Err(elapsed) => {
                return self
                    .provider
                    .fallback_on_interrupt()
                    .map(Identity::from)
                    .ok_or_else(|| LoadError(elapsed.into()));
            }
        };
        let until = match credentials.expiry() {
            Some(expiry) => expiry.checked_sub(EXPIRY_BUFFER),
            None => self.time.now().checked_add(DEFAULT_LIFETIME),
        };
        let identity = Identity::from(credentials);
        *kept = until.map(|until| Kept { identity: identity.clone(), until });
        Ok(identity)
    }
}

#[cfg(test)]
mod tests {
    use std::future::pending;
    use std::sync::atomic::{AtomicU64, Ordering};
    use std::sync::{Arc, Mutex};
    use std::time::{Duration, SystemTime, UNIX_EPOCH};

    use aws_credential_types::Credentials;
    use aws_credential_types::provider::error::CredentialsError;
    use aws_credential_types::provider::future::ProvideCredentials as Provided;
    use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
    use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep, Sleep};
    use aws_smithy_async::time::{SharedTimeSource, TimeSource};
    use aws_smithy_runtime_api::box_error::BoxError;
    use aws_smithy_runtime_api::client::identity::Identity;

    use super::CredentialsCache;

    /// A clock in seconds that the test sets.
    #[derive(Debug, Clone, Default)]
    struct Clock(Arc<AtomicU64>);

    impl TimeSource for Clock {
        fn now(&self) -> SystemTime {
            UNIX_EPOCH + Duration::from_secs(self.0.load(Ordering::Relaxed))
        }
    }

    /// Gives up on everything after the first poll.
    #[derive(Debug)]
    struct Impatient;

    impl AsyncSleep for Impatient {
        fn sleep(&self, _: Duration) -> Sleep {
            Sleep::new(async {})
        }
    }

    #[derive(Debug, Clone, Copy)]
    enum Behaviour {
        Expires(u64),
        Lasts,
        Fails,
        Hangs,
    }

    /// Numbers the credentials it gives.
    #[derive(Debug, Clone)]
    struct Provider(Arc<Mutex<(Behaviour, u64)>>);

    impl ProvideCredentials for Provider {
        fn provide_credentials<'a>(&'a self) -> Provided<'a>
        where
            Self: 'a,
        {
            let Ok(mut state) = self.0.lock() else {
                return Provided::ready(Err(CredentialsError::not_loaded_no_source()));
            };
            state.1 += 1;
            let credentials = |expiry| Credentials::new(state.1.to_string(), "secret", None, expiry, "test");
            match state.0 {
                Behaviour::Expires(at) => Provided::ready(Ok(credentials(Some(UNIX_EPOCH + Duration::from_secs(at))))),
                Behaviour::Lasts => Provided::ready(Ok(credentials(None))),
                Behaviour::Fails => Provided::ready(Err(CredentialsError::provider_error("down"))),
                Behaviour::Hangs => Provided::new(pending()),
            }
        }
    }

    struct Fixture {
        clock: Clock,
        provider: Provider,
        cache: CredentialsCache,
    }

    impl Fixture {
        fn new(behaviour: Behaviour) -> Self {
            let clock = Clock::default();
            let provider = Provider(Arc::new(Mutex::new((behaviour, 0))));
            let shared = SharedCredentialsProvider::new(provider.clone());
            let cache =
                CredentialsCache::new(shared, SharedAsyncSleep::new(Impatient), SharedTimeSource::new(clock.clone()));
            Self { clock, provider, cache }
        }

        fn set(&self, behaviour: Behaviour) {
            if let Ok(mut state) = self.provider.0.lock() {
                state.0 = behaviour;
            }
        }

        /// The number of the credentials at that second, or the error's text with its causes.
        fn key_at(&self, second: u64) -> Result<String, BoxError> {
            self.clock.0.store(second, Ordering::Relaxed);
            let runtime = tokio::runtime::Builder::new_current_thread().build()?;
            let identity = runtime.block_on(self.cache.identity())?;
            let key = |identity: &Identity| {
                identity.data::<Credentials>().map(|credentials| credentials.access_key_id().to_owned())
            };
            key(&identity).ok_or_else(|| "no credentials".into())
        }
    }

    #[test]
    fn credentials_are_kept_until_shortly_before_they_expire() -> Result<(), BoxError> {
        let fixture = Fixture::new(Behaviour::Expires(100));
        assert_eq!((fixture.key_at(0)?, fixture.key_at(89)?), ("1".into(), "1".into()));
        fixture.set(Behaviour::Lasts);
        assert_eq!((fixture.key_at(90)?, fixture.key_at(989)?), ("2".into(), "2".into()));
        assert_eq!(fixture.key_at(990)?, "3", "without an expiry they are kept for 15 minutes");
        Ok(())
    }

    #[test]
    fn failures_are_not_kept() -> Result<(), BoxError> {
        let fixture = Fixture::new(Behaviour::Fails);
        assert!(fixture.key_at(0).is_err());
        fixture.set(Behaviour::Hangs);
        let error = fixture.key_at(0).map_err(|error| error.source().map(ToString::to_string));
        let expected =
            "identity resolver timed out after 10s; this limit is fixed, the credentials provider must answer sooner";
        assert_eq!(error, Err(Some(expected.into())));
        fixture.set(Behaviour::Lasts);
        assert_eq!(fixture.key_at(0)?, "3");
        Ok(())
    }
}
