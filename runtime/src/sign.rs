//! Version 4 signatures, in headers.

mod direct;

use std::time::SystemTime;

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningParams, SigningSettings};
use aws_sigv4::sign::v4;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::identity::Identity;
use http::{HeaderName, HeaderValue};

pub use self::direct::DailyKey;

/// A request that is complete but for its signature.
#[derive(Debug, Clone)]
pub struct Unsigned<'a> {
    /// The HTTP method, in upper case.
    pub method: &'a str,
    /// The full URI as it will be sent, already percent-encoded.
    pub uri: &'a str,
    /// Names and values of the headers; `host` is taken from the URI.
    pub headers: &'a [(&'a str, &'a str)],
    /// The body as it will be sent, or its hash.
    pub body: SignableBody<'a>,
}

/// Who signs, when, and for what.
#[derive(Debug, Clone, Copy)]
pub struct Signer<'a> {
    /// An identity made from [`Credentials`].
    pub identity: &'a Identity,
    /// The Region that the signature is valid in.
    pub region: &'a str,
    /// The service that the signature is valid for.
    pub service: &'a str,
    /// The time of the signature; the service accepts a few minutes of difference.
    pub time: SystemTime,
}

/// The headers that make `request` a signed one: `x-amz-date`, `authorization` and, with a session token, `x-amz-security-token`.
///
/// The settings tell how the request is brought into canonical form.
///
/// # Errors
/// If the identity holds no AWS credentials, or the request or the session token cannot be part of an HTTP request.
pub fn sign(
    request: Unsigned<'_>,
    signer: Signer<'_>,
    settings: SigningSettings,
) -> Result<Vec<(HeaderName, HeaderValue)>, BoxError> {
    check(signer.identity)?;
    let params: SigningParams<'_> = v4::SigningParams::builder()
        .identity(signer.identity)
        .region(signer.region)
        .name(signer.service)
        .time(signer.time)
        .settings(settings)
        .build()?
        .into();
    let headers = request.headers.iter().copied();
    let signable = SignableRequest::new(request.method, request.uri, headers, request.body)?;
    let (instructions, _signature) = aws_sigv4::http_request::sign(signable, &params)?.into_parts();
    let (headers, _query) = instructions.into_parts();
    let mut added = Vec::with_capacity(headers.len());
    for header in headers {
        let mut value = HeaderValue::from_str(header.value())?;
        // HTTP/2 then keeps it out of its compression table, where a value that changes with each request has no use.
        value.set_sensitive(header.sensitive() || header.name() == "authorization");
        added.push((HeaderName::from_static(header.name()), value));
    }
    Ok(added)
}

/// The signer's own error does not say which header is wrong, and a line break is easily copied along with credentials.
fn check(identity: &Identity) -> Result<(), BoxError> {
    let Some(credentials) = identity.data::<Credentials>() else { return Ok(()) };
    let parts = [("access key id", Some(credentials.access_key_id())), ("session token", credentials.session_token())];
    for (name, value) in parts {
        if value.is_some_and(|value| HeaderValue::from_str(value).is_err()) {
            let problem = "contains a line break or another character that cannot be sent; check where it is read from";
            return Err(format!("the {name} of the credentials {problem}").into());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use aws_credential_types::Credentials;
    use aws_sigv4::http_request::{SignableBody, SigningSettings};
    use aws_smithy_runtime_api::box_error::BoxError;
    use aws_smithy_runtime_api::client::identity::Identity;

    use super::{Signer, Unsigned, sign};

    fn signed(identity: &Identity) -> Result<Vec<(String, String)>, BoxError> {
        let headers =
            [("content-type", "application/x-amz-json-1.1"), ("user-agent", "test"), ("x-amz-user-agent", "test")];
        let request = Unsigned {
            method: "POST",
            uri: "https://example.com/",
            headers: &headers,
            body: SignableBody::Bytes(b"{}"),
        };
        let signer = Signer {
            identity,
            region: "us-east-1",
            service: "cognito-idp",
            time: UNIX_EPOCH + Duration::from_secs(1_234_567_890),
        };
        let headers = sign(request, signer, SigningSettings::default())?;
        headers.iter().map(|(name, value)| Ok((name.to_string(), value.to_str()?.to_owned()))).collect()
    }

    #[test]
    fn headers_of_a_call_are_signed_but_for_the_user_agent() -> Result<(), BoxError> {
        let identity = Credentials::new("AKID", "secret", Some("token".into()), None, "test").into();
        let headers = signed(&identity)?;
        let names: Vec<&str> = headers.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["x-amz-date", "authorization", "x-amz-security-token"]);
        assert_eq!(headers[0].1, "20090213T233130Z");
        let expected = "Credential=AKID/20090213/us-east-1/cognito-idp/aws4_request, \
                        SignedHeaders=content-type;host;x-amz-date;x-amz-security-token;x-amz-user-agent, Signature=";
        assert!(headers[1].1.contains(expected), "{}", headers[1].1);
        Ok(())
    }

    #[test]
    fn credentials_that_cannot_be_sent_are_named_without_their_value() {
        for (key, token, culprit) in
            [("AKID", "hidden\nhidden", "session token"), ("hidden\r\n", "token", "access key id")]
        {
            let identity = Credentials::new(key, "secret", Some(token.into()), None, "test").into();
            let text = signed(&identity).map_or_else(|error| format!("{error} {error:?}"), |_| String::new());
            let expected = format!("the {culprit} of the credentials contains a line break or another character");
            assert!(text.starts_with(&expected) && !text.contains("hidden"), "{text}");
        }
    }

    #[test]
    fn an_identity_without_credentials_is_an_error() {
        assert!(signed(&Identity::new("someone", None)).is_err());
    }
}
