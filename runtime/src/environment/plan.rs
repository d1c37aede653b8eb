//! Where credentials are to be fetched, as variables and profiles say it.

use std::path::PathBuf;

use aws_credential_types::Credentials;

/// A source of credentials and what it needs to know.
#[derive(Clone)]
pub(crate) enum Plan {
    Static(Credentials),
    /// A role that is assumed with other credentials.
    Role(Box<Role>),
    /// A role that is assumed with the token of another identity provider, as in Kubernetes.
    WebIdentity {
        role: Identity,
        token_file: PathBuf,
    },
    /// The session that `aws sso login` began.
    Sso(Sso),
    /// A command line whose output is credentials.
    Process(String),
    /// The service that gives a container its credentials.
    Container {
        url: String,
        token: Option<String>,
        token_file: Option<String>,
    },
    /// The metadata service of the instance.
    Instance {
        endpoint: Option<String>,
    },
}

/// A role and the credentials that it is assumed with.
#[derive(Clone)]
pub(crate) struct Role {
    pub(crate) identity: Identity,
    pub(crate) base: Plan,
}

/// A role, and how the session with it is called.
#[derive(Clone)]
pub(crate) struct Identity {
    pub(crate) arn: String,
    pub(crate) session_name: String,
    pub(crate) external_id: Option<String>,
    pub(crate) duration_seconds: Option<u32>,
}

/// A role of an account in IAM Identity Center.
#[derive(Clone)]
pub(crate) struct Sso {
    pub(crate) account_id: String,
    pub(crate) role_name: String,
    pub(crate) region: String,
    /// What the file of the session's token is named after.
    pub(crate) token_name: String,
}
