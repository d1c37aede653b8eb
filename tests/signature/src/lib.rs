//! The service's side of a signature, for tests that receive requests.

use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningParams, SigningSettings, sign};
use aws_sigv4::sign::v4;

/// What is wrong with a request.
pub type Error = Box<dyn std::error::Error + Send + Sync>;

/// Headers that the signer adds itself.
const BY_SIGNER: [&str; 3] = ["host", "x-amz-date", "x-amz-security-token"];

/// A request as it was received.
#[derive(Debug)]
pub struct Request {
    /// The HTTP method.
    pub method: String,
    /// The path; or the whole URI if there is no header `host`.
    pub target: String,
    /// Names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// The whole body.
    pub body: Vec<u8>,
}

impl Request {
    /// The head of a request, without its body.
    pub fn parse(head: &str) -> Option<Self> {
        let mut lines = head.lines();
        let mut first = lines.next()?.split(' ');
        let headers = lines.filter_map(|line| line.split_once(": "));
        Some(Self {
            method: first.next()?.to_owned(),
            target: first.next()?.to_owned(),
            headers: headers.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect(),
            body: Vec::new(),
        })
    }

    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(candidate, _)| candidate == name).map(|(_, value)| value.as_str())
    }

    /// The length of the body, as announced.
    pub fn length(&self) -> usize {
        self.header("content-length").and_then(|length| length.parse().ok()).unwrap_or_default()
    }

    /// Recomputes the signature for Cognito from what was received and a secret key.
    ///
    /// # Errors
    /// If the request is not signed, or is signed for something else or otherwise.
    pub fn verify(&self, secret: &str) -> Result<(), Error> {
        self.verify_for("cognito-idp", secret)
    }

    /// The same for another service.
    ///
    /// # Errors
    /// Those of [`verify`](Self::verify).
    pub fn verify_for(&self, expected: &str, secret: &str) -> Result<(), Error> {
        let authorization = self.header("authorization").ok_or("the request is not signed")?;
        let part = |name: &str| {
            let (_, rest) = authorization.split_once(name)?;
            Some(rest.split(',').next().unwrap_or(rest).trim())
        };
        let scope = part("Credential=").ok_or("no credential")?;
        let [key, day, region, service, _] = scope.split('/').collect::<Vec<_>>()[..] else {
            return Err(format!("the scope {scope}").into());
        };
        let date = self.header("x-amz-date").ok_or("no date")?;
        if (service, date.get(..8)) != (expected, Some(day)) {
            return Err(format!("the scope {scope} at {date}").into());
        }
        let signed: Vec<&str> = part("SignedHeaders=").ok_or("no signed headers")?.split(';').collect();
        // The token is signed as a header like others, but the signer adds it itself.
        let token = self.header("x-amz-security-token").map(str::to_owned);
        let identity = Credentials::new(key, secret, token, None, "test").into();
        let params: SigningParams<'_> = v4::SigningParams::builder()
            .identity(&identity)
            .region(region)
            .name(service)
            .time(time(date)?)
            .settings(SigningSettings::default())
            .build()?
            .into();
        let headers = self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let headers = headers.filter(|(name, _)| signed.contains(name) && !BY_SIGNER.contains(name));
        let uri = match self.header("host") {
            Some(host) => format!("http://{host}{}", self.target),
            None => self.target.clone(),
        };
        let request = SignableRequest::new(&self.method, &uri, headers, SignableBody::Bytes(&self.body))?;
        let (_, signature) = sign(request, &params)?.into_parts();
        if part("Signature=") == Some(&signature) { Ok(()) } else { Err("the signature is wrong".into()) }
    }
}

/// `20150830T123600Z` as a time.
fn time(date: &str) -> Result<SystemTime, Error> {
    let part = |from: usize, to: usize| date.get(from..to).and_then(|text| text.parse::<i64>().ok());
    let (year, month, day) = (part(0, 4), part(4, 6), part(6, 8));
    let (hour, minute, second) = (part(9, 11), part(11, 13), part(13, 15));
    let (Some(year), Some(month), Some(day), Some(hour), Some(minute), Some(second)) =
        (year, month, day, hour, minute, second)
    else {
        return Err(format!("the date {date}").into());
    };
    // Days since 1970, with years that begin in March.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days = year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day - 719_469;
    let seconds = u64::try_from(days * 86_400 + hour * 3600 + minute * 60 + second)?;
    Ok(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use super::{Error, Request, time};

    /// Case `get-vanilla` of Amazon's documentation of the signature has this time.
    #[test]
    fn times() -> Result<(), Error> {
        let seconds = time("20150830T123600Z")?.duration_since(std::time::UNIX_EPOCH)?.as_secs();
        assert_eq!(seconds, 1_440_938_160);
        assert!(time("2015").is_err());
        Ok(())
    }

    #[test]
    fn a_request_without_signature_is_refused() -> Result<(), Error> {
        let request = Request::parse("POST / HTTP/1.1\r\nHost: a\r\ncontent-length: 2").ok_or("no request")?;
        assert_eq!((request.length(), request.header("host")), (2, Some("a")));
        assert!(request.verify("secret").is_err_and(|error| error.to_string().contains("not signed")));
        Ok(())
    }

    /// As `aws-sigv4` signed it, and with one letter changed.
    #[test]
    fn a_change_is_noticed() -> Result<(), Error> {
        use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};

        let identity = super::Credentials::new("AKID", "secret", Some("token".into()), None, "test").into();
        let params = super::v4::SigningParams::builder().identity(&identity).region("eu-west-1").name("cognito-idp");
        let params = params.time(time("20150830T123600Z")?).settings(SigningSettings::default()).build()?.into();
        let uri = "https://cognito-idp.eu-west-1.amazonaws.com/";
        let headers = [("x-amz-target", "A.B")];
        let unsigned = SignableRequest::new("POST", uri, headers.into_iter(), SignableBody::Bytes(b"{}"))?;
        let (instructions, _) = sign(unsigned, &params)?.into_parts();
        let added = instructions.headers().map(|(name, value)| (name.to_owned(), value.to_owned()));
        let headers =
            headers.map(|(name, value)| (name.to_owned(), value.to_owned())).into_iter().chain(added).collect();
        let mut request = Request { method: "POST".into(), target: uri.into(), headers, body: b"{}".into() };
        request.verify("secret")?;
        assert!(request.verify("guessed").is_err());
        request.body = b"[]".into();
        assert!(request.verify("secret").is_err_and(|error| error.to_string() == "the signature is wrong"));
        request.body = b"{}".into();
        "A.C".clone_into(&mut request.headers[0].1);
        assert!(request.verify("secret").is_err());
        Ok(())
    }
}
