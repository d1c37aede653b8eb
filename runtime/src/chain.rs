//! Credentials that come over the network or from another program: roles, SSO, processes, containers, instances.
//!
//! What a profile asks for is found out in [`environment`](crate::environment); here it is fetched, with the providers of
//! `reqsign-aws-core`. They get no environment of their own, so that there is one reading of variables and files.

mod error;
mod http;
mod process;
mod role;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider, future};
use reqsign_aws_core::{
    AssumeRoleWithWebIdentityCredentialProvider, Credential, ECSCredentialProvider, IMDSv2CredentialProvider,
    ProcessCredentialProvider, SSOCredentialProvider,
};
use reqsign_core::time::Timestamp;
use reqsign_core::{Context, FileRead, ProvideCredential, ProvideCredentialDyn, StaticEnv};

use self::error::SourceError;
pub(crate) use self::http::Endpoints;
use self::http::Http;
use self::process::Shell;
use self::role::assumed;
use crate::environment::plan::{Plan, Role, Sso};

/// Most who see this are not on an instance.
const INSTANCE: &str = "the instance metadata service, because neither AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY nor the profile \
                        in AWS_PROFILE name credentials";

/// A source of credentials, ready to be asked.
#[derive(Debug)]
pub(crate) struct Chain {
    /// What the source is, for error messages.
    source: &'static str,
    provider: Arc<dyn ProvideCredentialDyn<Credential = Credential>>,
    context: Context,
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
    let chain = match plan {
        Plan::Static(credentials) => return SharedCredentialsProvider::new(credentials),
        Plan::Role(role) => role_of(*role, around),
        Plan::WebIdentity { role, token_file } => web_identity(role, token_file, around),
        Plan::Sso(sso) => Chain::new("the SSO session", sso_of(sso), around, None),
        Plan::Process(command) => {
            // The command is the executor's; the provider would split it at spaces, and log it.
            let provider = ProcessCredentialProvider::new().with_command("credential_process");
            Chain::new("the credential process", provider, around, Some(Shell::new(command)))
        }
        Plan::Container { url, token, token_file } => {
            let mut provider = ECSCredentialProvider::new().with_endpoint(url);
            if let Some(token) = token {
                provider = provider.with_auth_token(token);
            } else if let Some(file) = token_file {
                provider = provider.with_auth_token_file(file);
            }
            Chain::new("the container's credentials endpoint", provider, around, None)
        }
        Plan::Instance { endpoint } => {
            let mut provider = IMDSv2CredentialProvider::new();
            if let Some(endpoint) = endpoint {
                provider = provider.with_endpoint(endpoint);
            }
            Chain::new(INSTANCE, provider, around, None)
        }
    };
    SharedCredentialsProvider::new(chain)
}

fn role_of(role: Role, around: &Surroundings) -> Chain {
    let base = provider(role.base, around);
    let context = context(around, None);
    let provider = assumed(role.identity, base, around, &context);
    Chain { source: "the role", provider: Arc::new(provider), context }
}

fn web_identity(role: crate::environment::plan::Identity, token_file: PathBuf, around: &Surroundings) -> Chain {
    let mut provider = AssumeRoleWithWebIdentityCredentialProvider::with_config(role.arn, token_file)
        .with_role_session_name(role.session_name)
        .with_region(around.region.clone())
        .with_regional_sts_endpoint();
    if let Some(seconds) = role.duration_seconds {
        provider = provider.with_duration_seconds(seconds);
    }
    Chain::new("the role of the web identity", provider, around, None)
}

fn sso_of(sso: Sso) -> SSOCredentialProvider {
    SSOCredentialProvider::new()
        .with_account_id(sso.account_id)
        .with_role_name(sso.role_name)
        .with_region(sso.region)
        // The token's file is named after the session, and in older profiles after the URL.
        .with_start_url(sso.token_name)
}

fn context(around: &Surroundings, shell: Option<Shell>) -> Context {
    let env = StaticEnv { home_dir: around.home.clone(), envs: HashMap::new() };
    let context =
        Context::new().with_file_read(Files).with_http_send(Http::new(around.endpoints.clone())).with_env(env);
    match shell {
        Some(shell) => context.with_command_execute(shell),
        None => context,
    }
}

impl Chain {
    fn new(
        source: &'static str,
        provider: impl ProvideCredential<Credential = Credential>,
        around: &Surroundings,
        shell: Option<Shell>,
    ) -> Self {
        Self { source, provider: Arc::new(provider), context: context(around, shell) }
    }

    async fn credentials(&self) -> Result<Credentials, CredentialsError> {
        let failed = |error| CredentialsError::provider_error(SourceError::new(self.source, error));
        match self.provider.provide_credential_dyn(&self.context).await {
            Ok(Some(credential)) => {
                let expiry = credential.expires_in.map(Timestamp::as_system_time);
                Ok(Credentials::new(
                    credential.access_key_id,
                    credential.secret_access_key,
                    credential.session_token,
                    expiry,
                    "credentials-chain",
                ))
            }
            Ok(None) => Err(failed("it gave no credentials".to_owned())),
            Err(error) => Err(failed(error::text(&error))),
        }
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

/// Tokens are small files, and read once in a quarter of an hour.
#[derive(Debug)]
struct Files;

impl FileRead for Files {
    async fn file_read(&self, path: &str) -> reqsign_core::Result<Vec<u8>> {
        std::fs::read(path).map_err(|error| reqsign_core::Error::config_invalid(format!("{path}: {error}")))
    }
}
