//! Credentials that come over the network or from another program: roles, SSO, processes, containers, instances.
//!
//! What a profile asks for is found out in [`environment`](crate::environment); here it is fetched.

mod answer;
mod container;
mod error;
mod http;
mod instance;
mod process;
mod sso;
mod sts;
#[cfg(test)]
mod tests;
mod xml;

use std::fmt;
use std::path::{Path, PathBuf};

use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider, future};

use self::container::Container;
use self::error::SourceError;
pub(crate) use self::http::Endpoints;
use self::http::Http;
use self::instance::Instance;
use self::process::Process;
use self::sso::SsoRole;
use self::sts::{AssumedRole, WebIdentity};
use crate::environment::plan::Plan;

/// A source of credentials, ready to be asked.
pub(crate) struct Chain {
    source: Source,
    http: Http,
}

enum Source {
    Role(AssumedRole),
    WebIdentity(WebIdentity),
    Sso(SsoRole),
    Process(Process),
    Container(Container),
    Instance(Instance),
}

/// Where sources find what is not part of their plan.
#[derive(Debug, Clone, Default)]
pub(crate) struct Surroundings {
    /// The Region whose STS is asked for roles.
    pub(crate) region: String,
    /// The user's folder, which holds the tokens of `aws sso login`.
    pub(crate) home: Option<PathBuf>,
    /// The URLs that replace those of AWS.
    pub(crate) endpoints: Endpoints,
}

/// The provider of a plan; nothing is read or sent before it is asked.
pub(crate) fn provider(plan: Plan, around: &Surroundings) -> SharedCredentialsProvider {
    let region = || around.region.clone();
    let source = match plan {
        Plan::Static(credentials) => return SharedCredentialsProvider::new(credentials),
        Plan::Role(role) => {
            Source::Role(AssumedRole { base: provider(role.base, around), identity: role.identity, region: region() })
        }
        Plan::WebIdentity { role, token_file } => {
            Source::WebIdentity(WebIdentity { identity: role, token_file, region: region() })
        }
        Plan::Sso(role) => Source::Sso(SsoRole { role, home: around.home.clone() }),
        Plan::Process(command) => Source::Process(Process { command }),
        Plan::Container { url, token, token_file } => Source::Container(Container { url, token, token_file }),
        Plan::Instance { endpoint } => Source::Instance(Instance { endpoint }),
    };
    SharedCredentialsProvider::new(Chain { source, http: Http::new(around.endpoints.clone()) })
}

impl Source {
    /// What the source is, for error messages.
    fn name(&self) -> &'static str {
        match self {
            Self::Role(_) => "the role",
            Self::WebIdentity(_) => "the role of the web identity",
            Self::Sso(_) => "the SSO session",
            Self::Process(_) => "the credential process",
            Self::Container(_) => "the container's credentials endpoint",
            // Most who see this are not on an instance.
            Self::Instance(_) => {
                "the instance metadata service, because neither AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY nor the \
                 profile in AWS_PROFILE name credentials"
            }
        }
    }
}

impl Chain {
    async fn credentials(&self) -> Result<Credentials, CredentialsError> {
        let loaded = match &self.source {
            Source::Role(role) => role.load(&self.http).await,
            Source::WebIdentity(identity) => identity.load(&self.http).await,
            Source::Sso(role) => role.load(&self.http).await,
            Source::Process(process) => process.load().await,
            Source::Container(container) => container.load(&self.http).await,
            Source::Instance(instance) => instance.load(&self.http).await,
        };
        loaded.map_err(|text| CredentialsError::provider_error(SourceError::new(self.source.name(), text)))
    }
}

impl ProvideCredentials for Chain {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.credentials())
    }
}

/// Tokens and command lines are secrets.
impl fmt::Debug for Chain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Chain").field("source", &self.source.name()).finish_non_exhaustive()
    }
}

/// The token in a file, without the line break that editors add.
///
/// Tokens are small files that others renew, and are read once in a quarter of an hour.
fn token(file: &Path) -> Result<String, String> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    match text.trim() {
        "" => Err(format!("{}: the file holds no token", file.display())),
        token => Ok(token.to_owned()),
    }
}
