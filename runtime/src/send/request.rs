//! What a call sends.

use std::time::SystemTime;

use aws_sigv4::http_request::{SignableBody, SigningSettings};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::identity::Identity;
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use aws_types::region::Region;
use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::CallOptions;
use super::outgoing::Outgoing;
use crate::customize::Edits;
use crate::handle::Setup;
use crate::operation::OperationMeta;
use crate::retry::random_bits;
use crate::sign::{Signer, Unsigned, sign};
use crate::user_agent::trace_id;

/// What all attempts of a call send.
#[derive(Debug)]
pub(super) struct Request {
    /// Without the headers of an attempt.
    common: HeaderMap,
    body: Bytes,
    edits: Edits,
    invocation_id: HeaderValue,
}

impl Request {
    pub(super) fn new(
        setup: &Setup,
        operation: &OperationMeta,
        body: &Bytes,
        options: &CallOptions,
    ) -> Result<Self, BoxError> {
        let user_agent = setup.user_agent.value(options.paginated);
        let mut common = HeaderMap::with_capacity(16);
        common.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-amz-json-1.1"));
        common.insert(CONTENT_LENGTH, body.len().into());
        common.insert("x-amz-target", HeaderValue::from_str(operation.target)?);
        common.insert(USER_AGENT, user_agent.clone());
        common.insert("x-amz-user-agent", user_agent);
        if let Some(id) = trace_id() {
            common.insert("x-amzn-trace-id", id);
        }
        let (body, edits) = (body.clone(), options.edits.clone());
        Ok(Self { common, body, edits, invocation_id: HeaderValue::try_from(invocation_id())? })
    }

    /// The request of an attempt, signed if there is an identity.
    pub(super) fn outgoing(
        &self,
        setup: &Setup,
        attempt: u32,
        now: SystemTime,
        identity: Option<&Identity>,
    ) -> Result<Outgoing, BoxError> {
        let outgoing = Outgoing::new(self.common.clone(), self.body.clone());
        let mut outgoing = outgoing.edited(&self.edits, &setup.endpoint.uri)?;
        if let Some(identity) = identity {
            let signature = signature(&outgoing, setup, now, identity)?;
            outgoing.headers.extend(signature);
        }
        // After the signature: proxies and retries may change these.
        outgoing.headers.insert("amz-sdk-request", HeaderValue::try_from(progress(setup, attempt, now)?)?);
        outgoing.headers.insert("amz-sdk-invocation-id", self.invocation_id.clone());
        Ok(outgoing)
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
    let uri = outgoing.endpoint(&setup.endpoint).uri.to_string();
    let (method, body) = (outgoing.method.as_str(), SignableBody::Bytes(&outgoing.body));
    let request = Unsigned { method, uri: &uri, headers: &headers, body };
    let region = setup.region.as_ref().map(Region::as_ref).unwrap_or_default();
    let signer = Signer { identity, region, service: "cognito-idp", time: now, settings: SigningSettings::default() };
    sign(request, signer)
}

/// Tells the service how far the call is and, when it repeats itself, until when an answer is of use.
fn progress(setup: &Setup, attempt: u32, now: SystemTime) -> Result<String, BoxError> {
    let progress = format!("attempt={attempt}; max={}", setup.retry.max_attempts());
    match setup.timeouts.read.and_then(|read| now.checked_add(read)) {
        Some(until) if attempt > 1 => {
            let until =
                DateTime::from_secs(DateTime::from(until).secs()).fmt(Format::DateTime)?.replace(['-', ':'], "");
            Ok(format!("ttl={until}; {progress}"))
        }
        _ => Ok(progress),
    }
}

/// A version 4 UUID; it only tells calls apart.
fn invocation_id() -> String {
    let bits = u128::from(random_bits()) << 64 | u128::from(random_bits());
    let bits = bits & !(0xf << 76) | 0x4 << 76;
    let bits = bits & !(0x3 << 62) | 0x2 << 62;
    let hex = format!("{bits:032x}");
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use aws_smithy_runtime_api::box_error::BoxError;
    use aws_smithy_types::timeout::TimeoutConfig;
    use aws_types::region::Region;

    use super::{invocation_id, progress};
    use crate::config::Config;
    use crate::handle::Setup;

    #[test]
    fn invocation_ids_are_random_uuids() {
        let id = invocation_id();
        let lengths: Vec<usize> = id.split('-').map(str::len).collect();
        assert_eq!(lengths, [8, 4, 4, 4, 12], "{id}");
        assert_eq!(&id[14..15], "4", "{id}");
        assert!("89ab".contains(&id[19..20]), "{id}");
        assert_ne!(id, invocation_id());
    }

    #[test]
    fn repeated_attempts_say_until_when_they_wait() -> Result<(), BoxError> {
        let now = UNIX_EPOCH + Duration::from_millis(1_559_347_201_999);
        let builder = Config::builder().region(Region::new("eu-west-1"));
        let plain = Setup::new(&builder.clone().build())?;
        assert_eq!(progress(&plain, 2, now)?, "attempt=2; max=3");
        let read = TimeoutConfig::builder().read_timeout(Duration::from_secs(10)).build();
        let limited = Setup::new(&builder.timeout_config(read).build())?;
        assert_eq!(progress(&limited, 1, now)?, "attempt=1; max=3");
        assert_eq!(progress(&limited, 2, now)?, "ttl=20190601T000011Z; attempt=2; max=3");
        Ok(())
    }
}
