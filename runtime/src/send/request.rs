//! What a call sends.

use std::time::SystemTime;

use aws_sigv4::http_request::SignableBody;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::identity::Identity;
use aws_types::region::Region;
use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::CallOptions;
use super::outgoing::Outgoing;
use crate::clock::basic_format;
use crate::customize::Edits;
use crate::handle::Setup;
use crate::operation::OperationMeta;
use crate::retry::random_bits;
use crate::sign::{Signer, Unsigned};
use crate::user_agent::trace_id;

const TARGET: HeaderName = HeaderName::from_static("x-amz-target");
const AMZ_USER_AGENT: HeaderName = HeaderName::from_static("x-amz-user-agent");
const TRACE_ID: HeaderName = HeaderName::from_static("x-amzn-trace-id");
const ATTEMPT: HeaderName = HeaderName::from_static("amz-sdk-request");
const INVOCATION_ID: HeaderName = HeaderName::from_static("amz-sdk-invocation-id");
/// Room for these, for a signature with a session token, and for the two that the HTTP client adds.
const MOST_HEADERS: usize = 12;

/// What all attempts of a call send.
#[derive(Debug)]
pub(super) struct Request {
    target: HeaderValue,
    user_agent: HeaderValue,
    trace_id: Option<HeaderValue>,
    invocation_id: HeaderValue,
    body: Bytes,
    edits: Edits,
}

impl Request {
    pub(super) fn new(
        setup: &Setup,
        operation: &'static OperationMeta,
        body: Bytes,
        options: CallOptions,
    ) -> Result<Self, BoxError> {
        Ok(Self {
            target: HeaderValue::from_maybe_shared(Bytes::from_static(operation.target.as_bytes()))?,
            user_agent: setup.user_agent.value(options.paginated),
            trace_id: if setup.in_lambda { trace_id() } else { None },
            invocation_id: invocation_id()?,
            body,
            edits: options.edits,
        })
    }

    /// The request of an attempt, signed if there is an identity.
    pub(super) fn outgoing(
        &self,
        setup: &Setup,
        attempt: u32,
        now: SystemTime,
        identity: Option<&Identity>,
    ) -> Result<Outgoing, BoxError> {
        let outgoing = Outgoing::new(self.headers(), self.body.clone());
        let mut outgoing = self.edits.edited(outgoing, &setup.endpoint.uri)?;
        if let Some(identity) = identity {
            let signature = signature(&outgoing, setup, now, identity)?;
            for (name, value) in signature {
                outgoing.headers.insert(name, value);
            }
        }
        // After the signature: proxies and retries may change these.
        outgoing.headers.insert(ATTEMPT, attempt_header(setup, attempt, now)?);
        outgoing.headers.insert(INVOCATION_ID, self.invocation_id.clone());
        Ok(outgoing)
    }

    /// Without the headers of an attempt.
    fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::with_capacity(MOST_HEADERS);
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-amz-json-1.1"));
        headers.insert(CONTENT_LENGTH, self.body.len().into());
        headers.insert(TARGET, self.target.clone());
        headers.insert(USER_AGENT, self.user_agent.clone());
        headers.insert(AMZ_USER_AGENT, self.user_agent.clone());
        if let Some(id) = &self.trace_id {
            headers.insert(TRACE_ID, id.clone());
        }
        headers
    }
}

fn signature(
    outgoing: &Outgoing,
    setup: &Setup,
    now: SystemTime,
    identity: &Identity,
) -> Result<Vec<(HeaderName, HeaderValue)>, BoxError> {
    let mut headers = Vec::with_capacity(outgoing.headers.len());
    for (name, value) in &outgoing.headers {
        headers.push((name.as_str(), value.to_str()?));
    }
    let uri = &outgoing.endpoint(&setup.endpoint).text;
    let (method, body) = (outgoing.method.as_str(), SignableBody::Bytes(&outgoing.body));
    let request = Unsigned { method, uri, headers: &headers, body };
    let region = setup.region.as_ref().map(Region::as_ref).unwrap_or_default();
    setup.signing_key.sign(request, Signer { identity, region, service: "cognito-idp", time: now })
}

/// Tells the service how far the call is and, when it repeats itself, until when an answer is of use.
fn attempt_header(setup: &Setup, attempt: u32, now: SystemTime) -> Result<HeaderValue, BoxError> {
    if attempt == 1 {
        return Ok(setup.first_attempt.clone());
    }
    let progress = progress(attempt, setup.retry.max_attempts());
    Ok(HeaderValue::try_from(match setup.timeouts.read.and_then(|read| now.checked_add(read)) {
        Some(until) => format!("ttl={}; {progress}", basic_format(until)?),
        None => progress,
    })?)
}

/// How many attempts were begun, of how many.
pub(crate) fn progress(attempt: u32, most: u32) -> String {
    format!("attempt={attempt}; max={most}")
}

/// A version 4 UUID; it only tells calls apart.
fn invocation_id() -> Result<HeaderValue, BoxError> {
    let bits = u128::from(random_bits()) << 64 | u128::from(random_bits());
    let bits = bits & !(0xf << 76) | 0x4 << 76;
    let bits = bits & !(0x3 << 62) | 0x2 << 62;
    let mut text = *b"........-....-....-....-............";
    let mut digits = (0..32).rev().map(|at| b"0123456789abcdef"[(bits >> (4 * at)) as usize & 0xf]);
    for place in text.iter_mut().filter(|place| **place == b'.') {
        *place = digits.next().unwrap_or_default();
    }
    Ok(HeaderValue::from_bytes(&text)?)
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use aws_smithy_runtime_api::box_error::BoxError;
    use aws_smithy_types::timeout::TimeoutConfig;
    use aws_types::region::Region;

    use super::{attempt_header, invocation_id};
    use crate::config::Config;
    use crate::handle::Setup;

    #[test]
    fn invocation_ids_are_random_uuids() -> Result<(), BoxError> {
        let value = invocation_id()?;
        let id = value.to_str()?;
        let lengths: Vec<usize> = id.split('-').map(str::len).collect();
        assert_eq!(lengths, [8, 4, 4, 4, 12], "{id}");
        assert_eq!(&id[14..15], "4", "{id}");
        assert!("89ab".contains(&id[19..20]), "{id}");
        assert!(id.chars().all(|c| c == '-' || c.is_ascii_hexdigit()), "{id}");
        assert_ne!(value, invocation_id()?);
        Ok(())
    }

    #[test]
    fn repeated_attempts_say_until_when_they_wait() -> Result<(), BoxError> {
        let now = UNIX_EPOCH + Duration::from_millis(1_559_347_201_999);
        let builder = Config::builder().region(Region::new("eu-west-1"));
        let plain = Setup::new(&builder.clone().build())?;
        assert_eq!(attempt_header(&plain, 2, now)?, "attempt=2; max=3");
        let read = TimeoutConfig::builder().read_timeout(Duration::from_secs(10)).build();
        let limited = Setup::new(&builder.timeout_config(read).build())?;
        assert_eq!(attempt_header(&limited, 1, now)?, "attempt=1; max=3");
        assert_eq!(attempt_header(&limited, 2, now)?, "ttl=20190601T000011Z; attempt=2; max=3");
        Ok(())
    }
}
