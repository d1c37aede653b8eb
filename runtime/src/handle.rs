//! The shared inside of a client.

use std::fmt;
use std::sync::{Arc, OnceLock};

use aws_smithy_async::rt::sleep::{SharedAsyncSleep, TokioSleep};
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_types::region::Region;
use http::HeaderValue;

use crate::clock::Clock;
use crate::config::{Builder, Config, ConfigError, Network};
use crate::credentials::CredentialsSource;
use crate::endpoint::{Endpoint, EndpointError, EndpointParams, resolve};
use crate::retry::RetryPolicy;
use crate::send::progress;
use crate::sign::DailyKey;
use crate::timeout::Timeouts;
use crate::transport::{self, OwnHttpClient, Transport};
use crate::user_agent::UserAgent;

/// What all clones of a client share: configuration, connections, credentials, the allowance of retries and the service's time.
/// Cloning is cheap.
#[derive(Clone)]
pub struct Handle(Arc<Inner>);

struct Inner {
    config: Config,
    setup: Result<Setup, ConfigError>,
    // A call with a configuration of its own shares these with its client, as far as the configuration allows.
    runtime: Arc<Runtime>,
    credentials: Arc<CredentialsSource>,
    transport: Arc<OnceLock<Box<dyn Transport>>>,
}

/// What follows from the configuration, computed once.
pub(crate) struct Setup {
    pub(crate) endpoint: Endpoint,
    pub(crate) region: Option<Region>,
    pub(crate) user_agent: UserAgent,
    pub(crate) retry: RetryPolicy,
    pub(crate) timeouts: Timeouts,
    pub(crate) network: Network,
    pub(crate) signing_key: DailyKey,
    /// The value of `amz-sdk-request` in a first attempt.
    pub(crate) first_attempt: HeaderValue,
    /// Whether this is an AWS Lambda function, whose invocations have a trace id.
    pub(crate) in_lambda: bool,
}

/// How the client waits, tells the time and reaches the network.
pub(crate) struct Runtime {
    pub(crate) sleep: SharedAsyncSleep,
    pub(crate) time: SharedTimeSource,
    pub(crate) clock: Clock,
    pub(crate) http_client: Option<OwnHttpClient>,
    /// Whether a part of it works in a Tokio runtime only.
    needs_tokio: bool,
}

impl Handle {
    /// Prepares a client; nothing is read, connected or awaited.
    ///
    /// A configuration that cannot work is reported by each call; see [`Config::validate`].
    pub fn new(config: Config) -> Self {
        let runtime = Runtime::new(&config);
        let credentials = CredentialsSource::new(&config, &runtime);
        let (runtime, credentials) = (Arc::new(runtime), Arc::new(credentials));
        Self(Arc::new(Inner { setup: Setup::new(&config), config, runtime, credentials, transport: Arc::default() }))
    }

    /// The handle for one call, whose settings in `overrides` differ from the client's.
    pub(crate) fn overridden(&self, overrides: Builder) -> Self {
        let (inner, replaced) = (&*self.0, overrides.replaces());
        let config = inner.config.overridden(overrides);
        let runtime = if replaced.runtime { Arc::new(Runtime::new(&config)) } else { Arc::clone(&inner.runtime) };
        let credentials = if replaced.credentials {
            Arc::new(CredentialsSource::new(&config, &runtime))
        } else {
            Arc::clone(&inner.credentials)
        };
        let transport = if replaced.transport { Arc::default() } else { Arc::clone(&inner.transport) };
        Self(Arc::new(Inner { setup: Setup::new(&config), config, runtime, credentials, transport }))
    }

    /// The configuration of the client.
    pub fn config(&self) -> &Config {
        &self.0.config
    }

    pub(crate) fn setup(&self) -> Result<&Setup, &ConfigError> {
        self.0.setup.as_ref()
    }

    pub(crate) fn runtime(&self) -> &Runtime {
        &self.0.runtime
    }

    pub(crate) fn credentials(&self) -> &CredentialsSource {
        &self.0.credentials
    }

    /// The HTTP client, made on the first call. A failure to make it is not kept.
    pub(crate) fn transport(&self, setup: &Setup) -> Result<&dyn Transport, ConnectorError> {
        if let Some(transport) = self.0.transport.get() {
            return Ok(&**transport);
        }
        let transport = transport::open(&self.0.runtime, setup)?;
        // Of two first calls at the same time, one loses its unused client here.
        Ok(&**self.0.transport.get_or_init(|| transport))
    }
}

impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handle").field("config", &self.0.config).finish_non_exhaustive()
    }
}

impl Setup {
    pub(crate) fn new(config: &Config) -> Result<Self, ConfigError> {
        let settings = config.settings();
        if settings.other_protocol {
            let problem = "was set in the `SdkConfig`, but this client speaks awsJson1_1 only; leave it out";
            return Err(ConfigError::new("protocol", problem));
        }
        let region = settings.region.as_ref();
        let params = EndpointParams {
            region: region.map(Region::as_ref),
            use_fips: settings.use_fips.unwrap_or_default(),
            use_dual_stack: settings.use_dual_stack.unwrap_or_default(),
            endpoint: settings.endpoint_url.as_deref(),
        };
        let url = resolve(&params).map_err(|error| explain(error, &params))?;
        let endpoint =
            Endpoint::parse(&url).map_err(|reason| ConfigError::endpoint_url("endpoint_url".into(), &url, &reason))?;
        let retry = settings.retry_config.as_ref();
        if let Some(retry) = retry {
            ConfigError::check_retry(retry)?;
        }
        let policy = RetryPolicy::for_region(retry, params.region, settings.time());
        let first_attempt = HeaderValue::try_from(progress(1, policy.max_attempts()))
            .map_err(|error| ConfigError::new("retry_config", format!("cannot be part of a header ({error})")))?;
        let execution_env = std::env::var("AWS_EXECUTION_ENV").ok();
        let user_agent = UserAgent::new(
            execution_env.as_deref(),
            &settings.framework_metadata,
            settings.app_name.as_ref(),
            policy.is_adaptive(),
        )
        .map_err(|error| ConfigError::new("app_name", format!("cannot be part of the user agent ({error})")))?;
        Ok(Self {
            endpoint,
            region: region.cloned(),
            user_agent,
            retry: policy,
            timeouts: Timeouts::new(settings.timeout_config.as_ref(), settings.stalled_stream_protection.as_ref()),
            network: Network::new(settings)?,
            signing_key: DailyKey::default(),
            first_attempt,
            in_lambda: std::env::var_os("AWS_LAMBDA_FUNCTION_NAME").is_some(),
        })
    }
}

fn explain(error: EndpointError, params: &EndpointParams<'_>) -> ConfigError {
    match error {
        EndpointError::MissingRegion => ConfigError::missing_region(),
        EndpointError::InvalidRegion => ConfigError::region("region", params.region.unwrap_or_default()),
        EndpointError::FipsWithCustomEndpoint => ConfigError::new(
            "use_fips",
            format!(
                "{error}; leave out `endpoint_url`, or set `use_fips` to false and name a FIPS endpoint in `endpoint_url`"
            ),
        ),
        EndpointError::DualStackWithCustomEndpoint => ConfigError::new(
            "use_dual_stack",
            format!("{error}; leave out `endpoint_url`, or set `use_dual_stack` to false"),
        ),
    }
}

impl Runtime {
    fn new(config: &Config) -> Self {
        let settings = config.settings();
        let (sleep, http_client, time) = (config.sleep_impl(), settings.http_client.clone(), settings.time());
        Self {
            needs_tokio: sleep.is_none() || http_client.is_none(),
            sleep: sleep.unwrap_or_else(|| SharedAsyncSleep::new(TokioSleep::new())),
            clock: Clock::new(time.clone(), config.disable_clock_skew_correction() != Some(true)),
            time,
            http_client,
        }
    }

    /// Whether calls can work here: outside a Tokio runtime its timers and sockets panic.
    pub(crate) fn is_usable(&self) -> bool {
        !self.needs_tokio || tokio::runtime::Handle::try_current().is_ok()
    }
}
