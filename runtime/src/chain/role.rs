//! Roles that are assumed with other credentials.

use std::fmt;
use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use aws_sigv4::http_request::{SignableBody, SigningSettings};
use reqsign_aws_core::{AssumeRoleCredentialProvider, Credential};
use reqsign_core::time::Timestamp;
use reqsign_core::{Context, Error, ProvideCredential, Result, SignRequest, Signer};

use super::{Endpoints, Surroundings};
use crate::environment::plan::Identity;
use crate::sign::{self, Unsigned, sign};

/// A provider that asks STS for the role with the credentials of `base`.
pub(super) fn assumed(
    role: Identity,
    base: SharedCredentialsProvider,
    around: &Surroundings,
    context: &Context,
) -> AssumeRoleCredentialProvider {
    let signature = Signature { region: around.region.clone(), endpoints: around.endpoints.clone() };
    let signer = Signer::new(context.clone(), Base(base), signature);
    let mut provider = AssumeRoleCredentialProvider::new(role.arn, signer)
        .with_role_session_name(role.session_name)
        .with_region(around.region.clone())
        .with_regional_sts_endpoint();
    if let Some(id) = role.external_id {
        provider = provider.with_external_id(id);
    }
    if let Some(seconds) = role.duration_seconds {
        provider = provider.with_duration_seconds(seconds);
    }
    provider
}

/// The credentials that the role is assumed with.
#[derive(Debug)]
struct Base(SharedCredentialsProvider);

impl ProvideCredential for Base {
    type Credential = Credential;

    async fn provide_credential(&self, _: &Context) -> Result<Option<Credential>> {
        let credentials = self.0.provide_credentials().await.map_err(|error| {
            // The text of the source is complete and free of secrets.
            let text = std::error::Error::source(&error).map_or_else(|| error.to_string(), ToString::to_string);
            Error::credential_invalid(text)
        })?;
        let expiry = |time: SystemTime| time.duration_since(SystemTime::UNIX_EPOCH).ok();
        let expires_in = credentials.expiry().and_then(expiry).map(|since| Timestamp::from_second(seconds(since)));
        Ok(Some(Credential {
            access_key_id: credentials.access_key_id().to_owned(),
            secret_access_key: credentials.secret_access_key().to_owned(),
            session_token: credentials.session_token().map(str::to_owned),
            expires_in: expires_in.transpose()?,
        }))
    }
}

fn seconds(since: Duration) -> i64 {
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

/// Signs requests to STS.
struct Signature {
    region: String,
    endpoints: Endpoints,
}

impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signature").field("region", &self.region).finish_non_exhaustive()
    }
}

impl SignRequest for Signature {
    type Credential = Credential;

    async fn sign_request(
        &self,
        _: &Context,
        request: &mut http::request::Parts,
        credential: Option<&Credential>,
        _: Option<Duration>,
    ) -> Result<()> {
        let credential = credential.ok_or_else(|| Error::credential_invalid("there is nothing to sign with"))?;
        let identity = Credentials::new(
            &credential.access_key_id,
            &credential.secret_access_key,
            credential.session_token.clone(),
            None,
            "credentials-chain",
        )
        .into();
        request.uri = self.endpoints.redirect(&request.uri)?;
        let uri = request.uri.to_string();
        let mut headers = Vec::new();
        for (name, value) in &request.headers {
            let value = value.to_str().map_err(|_| Error::request_invalid("a header cannot be signed"))?;
            headers.push((name.as_str(), value));
        }
        // The request to STS carries the hash of its body, which is not at hand here.
        let hash = request.headers.get("x-amz-content-sha256").and_then(|hash| hash.to_str().ok()).unwrap_or_default();
        let unsigned = Unsigned {
            method: request.method.as_str(),
            uri: &uri,
            headers: &headers,
            body: SignableBody::Precomputed(hash.to_owned()),
        };
        let signer =
            sign::Signer { identity: &identity, region: &self.region, service: "sts", time: SystemTime::now() };
        let added = sign(unsigned, signer, SigningSettings::default())
            .map_err(|error| Error::request_invalid(error.to_string()))?;
        request.headers.extend(added);
        Ok(())
    }
}
