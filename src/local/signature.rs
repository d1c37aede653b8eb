//! Checks who signed a request, and that the right requests are signed.

use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningParams, SigningSettings, sign};
use aws_sigv4::sign::v4;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use cognito_runtime::OperationMeta;

use super::{ACCESS_KEY_ID, Fault, REGION, SECRET_ACCESS_KEY};
use crate::error::BoxError;

const SERVICE: &str = "cognito-idp";
const TERMINATOR: &str = "aws4_request";
/// How far the time of a signature may be from the service's.
const MAX_SKEW: Duration = Duration::from_mins(5);
/// What the signer adds itself.
const SIGNER_HEADERS: [&str; 2] = ["host", "x-amz-date"];

/// Refuses a request whose signature is missing, wrong or out of place.
pub(super) fn verify(
    request: &HttpRequest,
    body: &[u8],
    operation: &OperationMeta,
    now: SystemTime,
) -> Result<(), Fault> {
    let name = operation.name;
    let header = request.headers().contains_key("authorization");
    let header = header.then(|| request.headers().get("authorization").unwrap_or_default());
    match (header, operation.signed) {
        (None, false) => Ok(()),
        (Some(_), false) => {
            Err(invalid(format!("{name} must not be signed: send it without an Authorization header.")))
        }
        (None, true) => Err(Fault::new("MissingAuthenticationTokenException", "Missing Authentication Token")),
        (Some(header), true) => Authorization::parse(header)
            .ok_or_else(|| {
                Fault::new("IncompleteSignatureException", "The Authorization header is no SigV4 signature.")
            })?
            .verify(request, body, now),
    }
}

/// The parts of an `Authorization` header.
#[derive(Debug, PartialEq)]
struct Authorization<'a> {
    access_key: &'a str,
    date: &'a str,
    /// Region, service and terminator.
    scope: [&'a str; 3],
    signed_headers: Vec<&'a str>,
    signature: &'a str,
}

impl<'a> Authorization<'a> {
    fn parse(header: &'a str) -> Option<Self> {
        let parts: Vec<_> = header.strip_prefix("AWS4-HMAC-SHA256 ")?.split(',').map(str::trim).collect();
        let part = |name| parts.iter().find_map(|part| part.strip_prefix(name));
        let mut credential = part("Credential=")?.split('/');
        let mut next = || credential.next();
        Some(Self {
            access_key: next()?,
            date: next()?,
            scope: [next()?, next()?, next()?],
            signed_headers: part("SignedHeaders=")?.split(';').collect(),
            signature: part("Signature=")?,
        })
    }

    fn verify(&self, request: &HttpRequest, body: &[u8], now: SystemTime) -> Result<(), Fault> {
        if self.access_key != ACCESS_KEY_ID || request.headers().contains_key("x-amz-security-token") {
            let message = "The security token included in the request is invalid.";
            return Err(Fault::new("UnrecognizedClientException", message));
        }
        if self.scope != [REGION, SERVICE, TERMINATOR] {
            let scope = [REGION, SERVICE, TERMINATOR].join("/");
            return Err(invalid(format!("Credential should be scoped to {scope}, not {}.", self.scope.join("/"))));
        }
        if !request.uri().contains("://") {
            return Err(invalid("The URI of the request names no host."));
        }
        let time = self.time(request, now)?;
        self.check_headers(request)?;
        let expected = self.signature(request, body, time).map_err(|error| invalid(error.to_string()))?;
        if self.signature == expected {
            return Ok(());
        }
        Err(invalid(
            "The request signature we calculated does not match the signature you provided. \
             Check your AWS Secret Access Key and signing method.",
        ))
    }

    /// The time of the signature.
    fn time(&self, request: &HttpRequest, now: SystemTime) -> Result<SystemTime, Fault> {
        let text = request.headers().get("x-amz-date").unwrap_or_default();
        if !text.starts_with(self.date) {
            return Err(invalid(format!("Date in Credential scope does not match the date in x-amz-date: {text}")));
        }
        let time = read_time(text).ok_or_else(|| invalid(format!("x-amz-date is no time: {text}")))?;
        let skew = now.duration_since(time).unwrap_or_else(|error| error.duration());
        if skew > MAX_SKEW {
            let seconds = skew.as_secs();
            return Err(invalid(format!("Signature expired: {text} is {seconds} seconds off the service's clock.")));
        }
        Ok(time)
    }

    /// Host and everything of Amazon's must be covered.
    fn check_headers(&self, request: &HttpRequest) -> Result<(), Fault> {
        let names = request.headers().iter().map(|(name, _)| name).filter(|name| name.starts_with("x-amz-"));
        match names.chain(["host"]).find(|name| !self.signed_headers.contains(name)) {
            None => Ok(()),
            Some(name) => Err(invalid(format!("'{name}' must be a 'SignedHeader' in the AWS Authorization."))),
        }
    }

    /// The signature that the request should have, from exactly the headers that it says it signed.
    fn signature(&self, request: &HttpRequest, body: &[u8], time: SystemTime) -> Result<String, BoxError> {
        let identity = Credentials::new(ACCESS_KEY_ID, SECRET_ACCESS_KEY, None, None, "cognito::local").into();
        let mut settings = SigningSettings::default();
        settings.excluded_headers = None;
        let params = v4::SigningParams::builder().identity(&identity).region(REGION).name(SERVICE);
        let params: SigningParams<'_> = params.time(time).settings(settings).build()?.into();
        let is_given = |name: &str| self.signed_headers.contains(&name) && !SIGNER_HEADERS.contains(&name);
        let headers = request.headers().iter().filter(|(name, _)| is_given(name));
        let request = SignableRequest::new(request.method(), request.uri(), headers, SignableBody::Bytes(body))?;
        Ok(sign(request, &params)?.into_parts().1)
    }
}

/// A time such as `20150830T123600Z`.
fn read_time(text: &str) -> Option<SystemTime> {
    let (date, time) = text.split_once('T')?;
    let (year, month, day) = (date.get(..4)?, date.get(4..6)?, date.get(6..)?);
    let (hour, minute, second) = (time.get(..2)?, time.get(2..4)?, time.get(4..)?);
    let text = format!("{year}-{month}-{day}T{hour}:{minute}:{second}");
    SystemTime::try_from(DateTime::from_str(&text, Format::DateTime).ok()?).ok()
}

fn invalid(message: impl Into<String>) -> Fault {
    Fault::new("InvalidSignatureException", message)
}
