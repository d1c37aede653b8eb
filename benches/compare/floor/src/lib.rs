//! One way to call Amazon Cognito without a client: reqwest sends, aws-sigv4 signs, serde_json reads and writes.
//!
//! It does what one careful engineer needs and nothing else: no retries, no provider of credentials, no choice of endpoint, no traces.

use std::error::Error;
use std::fmt;
use std::time::SystemTime;

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;
use aws_smithy_runtime_api::client::identity::Identity;
use http::header::CONTENT_TYPE;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

pub mod model;

/// A client with fixed credentials.
#[derive(Clone)]
pub struct Client {
    http: reqwest::Client,
    endpoint: String,
    identity: Identity,
}

/// Why a call failed.
#[derive(Debug)]
pub enum Failure {
    /// The service refused it.
    Service {
        /// The service's name of the error.
        code: String,
        /// What the service says about it.
        message: String,
    },
    /// It did not get as far as an answer that can be understood.
    Other(Box<dyn Error + Send + Sync>),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service { code, message } => write!(f, "{code}: {message}"),
            Self::Other(error) => error.fmt(f),
        }
    }
}

impl Error for Failure {}

impl Failure {
    fn other(error: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::Other(error.into())
    }
}

impl Client {
    /// A client of the server at `endpoint`, with credentials that never change.
    pub fn new(endpoint: &str) -> Result<Self, Failure> {
        // Refused if there is one already.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let credentials = Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI", None, None, "fixed");
        Ok(Self {
            http: reqwest::Client::builder().build().map_err(Failure::other)?,
            endpoint: endpoint.to_owned(),
            identity: credentials.into(),
        })
    }

    /// Calls an operation that needs a signature.
    pub async fn signed<I: Serialize, O: DeserializeOwned>(&self, target: &str, input: &I) -> Result<O, Failure> {
        let body = serde_json::to_vec(input).map_err(Failure::other)?;
        let params = v4::SigningParams::builder()
            .identity(&self.identity)
            .region("eu-west-1")
            .name("cognito-idp")
            .time(SystemTime::now())
            .settings(SigningSettings::default())
            .build()
            .map_err(Failure::other)?
            .into();
        let headers = [("content-type", CONTENT), ("x-amz-target", target)];
        let unsigned = SignableRequest::new("POST", &self.endpoint, headers.into_iter(), SignableBody::Bytes(&body));
        let signature = sign(unsigned.map_err(Failure::other)?, &params).map_err(Failure::other)?;
        let mut request = self.request(target, body).map_err(Failure::other)?;
        signature.into_parts().0.apply_to_request_http1x(&mut request);
        self.send(request).await
    }

    /// Calls an operation that users call themselves.
    pub async fn unsigned<I: Serialize, O: DeserializeOwned>(&self, target: &str, input: &I) -> Result<O, Failure> {
        let body = serde_json::to_vec(input).map_err(Failure::other)?;
        self.send(self.request(target, body).map_err(Failure::other)?).await
    }

    fn request(&self, target: &str, body: Vec<u8>) -> Result<http::Request<Vec<u8>>, http::Error> {
        let request = http::Request::post(&self.endpoint).header(CONTENT_TYPE, CONTENT).header("x-amz-target", target);
        request.body(body)
    }

    async fn send<O: DeserializeOwned>(&self, request: http::Request<Vec<u8>>) -> Result<O, Failure> {
        let request = reqwest::Request::try_from(request).map_err(Failure::other)?;
        let response = self.http.execute(request).await.map_err(Failure::other)?;
        let status = response.status();
        let body = response.bytes().await.map_err(Failure::other)?;
        if status.is_success() {
            return serde_json::from_slice(&body).map_err(Failure::other);
        }
        let error: ErrorBody = serde_json::from_slice(&body).map_err(Failure::other)?;
        Err(Failure::Service { code: error.code, message: error.message.unwrap_or_default() })
    }
}

const CONTENT: &str = "application/x-amz-json-1.1";

#[derive(Deserialize)]
struct ErrorBody {
    #[serde(rename = "__type")]
    code: String,
    message: Option<String>,
}
