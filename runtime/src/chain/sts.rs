//! Roles, which STS gives credentials of: to other credentials, or to a web identity.

use std::path::PathBuf;
use std::time::SystemTime;

use aws_credential_types::Credentials;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use aws_sigv4::http_request::{SignableBody, SigningSettings};
use http::header::CONTENT_TYPE;
use http::{HeaderName, HeaderValue, Request};
use reqwest::Url;

use super::answer::{Answer, Names};
use super::error::excerpt;
use super::http::{Http, refusal};
use super::{token, xml};
use crate::environment::plan::Identity;
use crate::sign::{Signer, Unsigned, sign};

const FORM: &str = "application/x-www-form-urlencoded";

/// A role that is assumed with other credentials.
pub(super) struct AssumedRole {
    pub(super) identity: Identity,
    pub(super) base: SharedCredentialsProvider,
    pub(super) region: String,
}

/// A role that is assumed with the token of another identity provider.
pub(super) struct WebIdentity {
    pub(super) identity: Identity,
    pub(super) token_file: PathBuf,
    pub(super) region: String,
}

impl AssumedRole {
    pub(super) async fn load(&self, http: &Http) -> Result<Credentials, String> {
        let base = self.base.provide_credentials().await.map_err(|error| {
            // The text of the source is complete and free of secrets.
            std::error::Error::source(&error).map_or_else(|| error.to_string(), ToString::to_string)
        })?;
        let form = Form::new(&http.endpoints.sts(&self.region)?, "AssumeRole", &self.identity, None)?;
        let secret = base.session_token().unwrap_or_default().to_owned();
        let headers = form.signature(base, &self.region)?;
        form.send(http, headers, &secret).await
    }
}

impl WebIdentity {
    pub(super) async fn load(&self, http: &Http) -> Result<Credentials, String> {
        let token = token(&self.token_file)?;
        let endpoint = http.endpoints.sts(&self.region)?;
        let form = Form::new(&endpoint, "AssumeRoleWithWebIdentity", &self.identity, Some(&token))?;
        form.send(http, Vec::new(), &token).await
    }
}

/// A request in the query protocol.
struct Form {
    url: Url,
    body: String,
}

impl Form {
    fn new(endpoint: &str, action: &str, identity: &Identity, token: Option<&str>) -> Result<Self, String> {
        let seconds = identity.duration_seconds.map(|seconds| seconds.to_string());
        let parameters = [
            ("Version", Some("2011-06-15")),
            ("Action", Some(action)),
            ("RoleArn", Some(&*identity.arn)),
            ("RoleSessionName", Some(&*identity.session_name)),
            ("DurationSeconds", seconds.as_deref()),
            ("ExternalId", identity.external_id.as_deref().filter(|_| token.is_none())),
            ("WebIdentityToken", token),
        ];
        let parameters = parameters.into_iter().filter_map(|(name, value)| Some((name, value?)));
        // A form is written like a query.
        let mut url =
            Url::parse_with_params(endpoint, parameters).map_err(|error| format!("the URL of STS: {error}"))?;
        let body = url.query().unwrap_or_default().to_owned();
        url.set_query(None);
        Ok(Self { url, body })
    }

    fn signature(&self, base: Credentials, region: &str) -> Result<Vec<(HeaderName, HeaderValue)>, String> {
        let unsigned = Unsigned {
            method: "POST",
            uri: self.url.as_str(),
            headers: &[(CONTENT_TYPE.as_str(), FORM)],
            body: SignableBody::Bytes(self.body.as_bytes()),
        };
        let signer = Signer { identity: &base.into(), region, service: "sts", time: SystemTime::now() };
        sign(unsigned, signer, SigningSettings::default()).map_err(|error| error.to_string())
    }

    async fn send(
        self,
        http: &Http,
        headers: Vec<(HeaderName, HeaderValue)>,
        secret: &str,
    ) -> Result<Credentials, String> {
        let request = Request::post(self.url.as_str()).header(CONTENT_TYPE, FORM);
        let request = headers.into_iter().fold(request, |request, (name, value)| request.header(name, value));
        let answer = http.send(request, self.body.into(), secret).await?;
        if answer.status().is_success() {
            return Answer::new(xml::members(answer.body(), "Credentials")?).session(&Names::STS);
        }
        let error = xml::members(answer.body(), "Error").map(Answer::new);
        let text = error.and_then(|error| Ok(format!("{}: {}", error.text("Code")?, error.text("Message")?)));
        Err(text.map_or_else(|_| refusal(&answer), |text| excerpt(&text)))
    }
}
