//! Signs the requests that calls are made of with less work than any request takes.
//!
//! They go to the root of a server, without a query, and have each header once. What is canonical about them is a matter of order, so the
//! text that is signed is written in one go; and the key is derived once a day. The hashes and the rest are aws-sigv4's.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SigningSettings};
use aws_sigv4::sign::v4::{calculate_signature, generate_signing_key};
use aws_smithy_runtime_api::box_error::BoxError;
use http::{HeaderName, HeaderValue};
use sha2::{Digest, Sha256};

use super::{Signer, Unsigned, check, sign};
use crate::clock::basic_format;

/// Headers that are not signed, because others on the way may change them.
const UNSIGNED: [&str; 4] = ["authorization", "transfer-encoding", "user-agent", "x-amzn-trace-id"];
/// Headers that the signature brings along.
const ADDED: [&str; 3] = ["host", "x-amz-date", "x-amz-security-token"];

/// Signs, and keeps the key of the day.
#[derive(Debug, Default)]
pub struct DailyKey(Mutex<Option<Kept>>);

/// A key and what it was derived from.
struct Kept {
    credentials: Credentials,
    date: String,
    region: String,
    service: String,
    key: Vec<u8>,
}

impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Kept").field("date", &self.date).finish_non_exhaustive()
    }
}

impl DailyKey {
    /// The same headers as [`sign`] with the default settings.
    ///
    /// # Errors
    /// Those of [`sign`].
    pub fn sign(&self, request: Unsigned<'_>, signer: Signer<'_>) -> Result<Vec<(HeaderName, HeaderValue)>, BoxError> {
        match self.direct(&request, &signer)? {
            Some(headers) => Ok(headers),
            None => sign(request, signer, SigningSettings::default()),
        }
    }

    /// Nothing if the request is of another form than calls have.
    ///
    /// # Errors
    /// If the credentials cannot be part of a request.
    #[doc(hidden)]
    pub fn direct(
        &self,
        request: &Unsigned<'_>,
        signer: &Signer<'_>,
    ) -> Result<Option<Vec<(HeaderName, HeaderValue)>>, BoxError> {
        let (Some(credentials), Some(host), SignableBody::Bytes(body)) =
            (signer.identity.data::<Credentials>(), root_of(request.uri), &request.body)
        else {
            return Ok(None);
        };
        check(signer.identity)?;
        let date_time = basic_format(signer.time)?;
        let Some(headers) = canonical_headers(request.headers, host, &date_time, credentials.session_token()) else {
            return Ok(None);
        };

        let mut names = String::with_capacity(128);
        for (name, _) in &headers {
            append(&mut names, &[name, ";"]);
        }
        names.pop();
        let mut canonical = String::with_capacity(1024);
        append(&mut canonical, &[request.method, "\n/\n\n"]);
        for (name, value) in &headers {
            append(&mut canonical, &[name, ":", value, "\n"]);
        }
        append(&mut canonical, &["\n", &names, "\n"]);
        append_hash(&mut canonical, body);

        let scope = [&date_time[..8], "/", signer.region, "/", signer.service, "/aws4_request"];
        let mut text = String::with_capacity(192);
        append(&mut text, &["AWS4-HMAC-SHA256\n", &date_time, "\n"]);
        append(&mut text, &scope);
        text.push('\n');
        append_hash(&mut text, canonical.as_bytes());
        let signature = self.signature(credentials, signer, &date_time[..8], &text);

        let mut authorization = String::with_capacity(384);
        append(&mut authorization, &["AWS4-HMAC-SHA256 Credential=", credentials.access_key_id(), "/"]);
        append(&mut authorization, &scope);
        append(&mut authorization, &[", SignedHeaders=", &names, ", Signature=", &signature]);
        let mut added = Vec::with_capacity(ADDED.len());
        added.push((HeaderName::from_static("x-amz-date"), HeaderValue::try_from(date_time)?));
        added.push((http::header::AUTHORIZATION, sensitive(HeaderValue::try_from(authorization)?)));
        if let Some(token) = credentials.session_token() {
            added.push((HeaderName::from_static("x-amz-security-token"), sensitive(HeaderValue::from_str(token)?)));
        }
        Ok(Some(added))
    }

    fn signature(&self, credentials: &Credentials, signer: &Signer<'_>, date: &str, text: &str) -> String {
        let secret = credentials.secret_access_key();
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let fits = |kept: &&Kept| {
            kept.date == date
                && kept.region == signer.region
                && kept.service == signer.service
                && kept.credentials.secret_access_key() == secret
        };
        if let Some(kept) = kept.as_ref().filter(fits) {
            return calculate_signature(&kept.key, text.as_bytes());
        }
        let key = generate_signing_key(secret, signer.time, signer.region, signer.service).as_ref().to_vec();
        let signature = calculate_signature(&key, text.as_bytes());
        *kept = Some(Kept {
            credentials: credentials.clone(),
            date: date.to_owned(),
            region: signer.region.to_owned(),
            service: signer.service.to_owned(),
            key,
        });
        signature
    }
}

/// What the header `host` is for a URI that has no path, no query and no port that goes without saying.
fn root_of(uri: &str) -> Option<&str> {
    let host = uri.strip_prefix("https://").or_else(|| uri.strip_prefix("http://"))?.strip_suffix('/')?;
    let is_plain =
        host.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-:[]".contains(&byte));
    (is_plain && !host.is_empty() && !host.ends_with(":80") && !host.ends_with(":443")).then_some(host)
}

/// All that are signed, in order; nothing if one of them is not canonical as it is.
fn canonical_headers<'a>(
    sent: &[(&'a str, &'a str)],
    host: &'a str,
    date_time: &'a str,
    token: Option<&'a str>,
) -> Option<Vec<(&'a str, &'a str)>> {
    let mut headers = Vec::with_capacity(sent.len() + ADDED.len());
    for &(name, value) in sent {
        if UNSIGNED.contains(&name) {
            continue;
        }
        let is_canonical = !name.bytes().any(|byte| byte.is_ascii_uppercase())
            && !value.starts_with(' ')
            && !value.ends_with(' ')
            && !value.as_bytes().windows(2).any(|two| two == b"  ");
        if !is_canonical || ADDED.contains(&name) {
            return None;
        }
        place(&mut headers, name, value)?;
    }
    place(&mut headers, "host", host)?;
    place(&mut headers, "x-amz-date", date_time)?;
    if let Some(token) = token {
        place(&mut headers, "x-amz-security-token", token)?;
    }
    Some(headers)
}

/// Puts a header where it belongs, unless there is one of its name.
fn place<'a>(headers: &mut Vec<(&'a str, &'a str)>, name: &'a str, value: &'a str) -> Option<()> {
    match headers.binary_search_by_key(&name, |(known, _)| known) {
        Ok(_) => None,
        Err(at) => {
            headers.insert(at, (name, value));
            Some(())
        }
    }
}

/// Out of line, because each of its many places would repeat the growing of the text.
#[inline(never)]
fn append(text: &mut String, parts: &[&str]) {
    for part in parts {
        text.push_str(part);
    }
}

/// Appends the SHA-256 of `bytes` in hexadecimal digits.
fn append_hash(text: &mut String, bytes: &[u8]) {
    const DIGITS: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    for byte in Sha256::digest(bytes) {
        text.extend([DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 0xf)]]);
    }
}

/// HTTP/2 then keeps it out of its compression table, and debug output hides it.
fn sensitive(mut value: HeaderValue) -> HeaderValue {
    value.set_sensitive(true);
    value
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime, UNIX_EPOCH};

    use aws_credential_types::Credentials;
    use aws_sigv4::http_request::{SignableBody, SigningSettings};
    use aws_smithy_runtime_api::box_error::BoxError;
    use aws_smithy_runtime_api::client::identity::Identity;

    use super::DailyKey;
    use crate::sign::{Signer, Unsigned, sign};

    const PLAIN: [(&str, &str); 3] =
        [("content-type", "application/x-amz-json-1.1"), ("user-agent", "a"), ("x-b", "c d")];

    fn request<'a>(uri: &'a str, headers: &'a [(&'a str, &'a str)]) -> Unsigned<'a> {
        Unsigned { method: "POST", uri, headers, body: SignableBody::Bytes(b"{}") }
    }

    fn signer<'a>(identity: &'a Identity, region: &'a str, time: SystemTime) -> Signer<'a> {
        Signer { identity, region, service: "cognito-idp", time }
    }

    #[test]
    fn another_day_region_or_secret_has_another_key() -> Result<(), BoxError> {
        let keys = DailyKey::default();
        let noon = UNIX_EPOCH + Duration::from_hours(433_164);
        let identity = |secret: &str| Identity::from(Credentials::new("AKID", secret, None, None, "test"));
        let (first, second) = (identity("secret"), identity("other"));
        for (identity, region, hours) in [
            (&first, "eu-west-1", 0),
            (&first, "eu-west-1", 11),
            (&first, "eu-west-1", 12),
            (&first, "us-east-1", 12),
            (&second, "us-east-1", 12),
            (&first, "eu-west-1", 0),
        ] {
            let signer = signer(identity, region, noon + Duration::from_hours(hours));
            let unsigned = request("https://example.com/", &PLAIN);
            let direct = keys.direct(&unsigned, &signer)?.ok_or("not signed directly")?;
            assert_eq!(direct, sign(unsigned, signer, SigningSettings::default())?, "{region} {hours}");
        }
        Ok(())
    }

    #[test]
    fn what_is_not_canonical_is_left_to_the_general_signer() -> Result<(), BoxError> {
        let keys = DailyKey::default();
        let identity = Credentials::new("AKID", "secret", Some("token".into()), None, "test").into();
        let time = UNIX_EPOCH + Duration::from_secs(1_234_567_890);
        let cases: [(&str, &[(&str, &str)]); 12] = [
            ("https://example.com/a", &PLAIN),
            ("https://example.com", &PLAIN),
            ("https://example.com/?a=b", &PLAIN),
            ("https://example.com:443/", &PLAIN),
            ("http://example.com:80/", &PLAIN),
            ("https://Example.com/", &PLAIN),
            ("https://example.com/", &[("x-a", " b")]),
            ("https://example.com/", &[("x-a", "b  c")]),
            ("https://example.com/", &[("x-a", "b"), ("x-a", "c")]),
            ("https://example.com/", &[("X-A", "b")]),
            ("https://example.com/", &[("host", "example.org")]),
            ("https://example.com/", &[("x-amz-date", "20090213T233130Z")]),
        ];
        for (uri, headers) in cases {
            let (unsigned, signer) = (request(uri, headers), signer(&identity, "us-east-1", time));
            assert_eq!(keys.direct(&unsigned, &signer)?, None, "{uri} {headers:?}");
            let general = sign(unsigned.clone(), signer, SigningSettings::default())?;
            assert_eq!(keys.sign(unsigned, signer)?, general, "{uri} {headers:?}");
        }
        for uri in ["https://example.com/", "http://localhost:8080/", "http://[::1]:9229/"] {
            let (unsigned, signer) = (request(uri, &PLAIN), signer(&identity, "us-east-1", time));
            let direct = keys.direct(&unsigned, &signer)?.ok_or("not signed directly")?;
            assert_eq!(direct, sign(unsigned, signer, SigningSettings::default())?, "{uri}");
        }
        Ok(())
    }
}
