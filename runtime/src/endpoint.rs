//! Which endpoint a call goes to: partition, FIPS, dual-stack or a URL of the user's own.

mod partition;

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use http::Uri;
use reqwest::Url;

use self::partition::Partition;

/// What decides the endpoint.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct EndpointParams<'a> {
    /// The Region's name, such as `eu-west-1`.
    pub region: Option<&'a str>,
    /// Whether to use the endpoint with FIPS 140 validated cryptography.
    pub use_fips: bool,
    /// Whether to use the endpoint that also answers over IPv6.
    pub use_dual_stack: bool,
    /// A URL that replaces the computed one.
    pub endpoint: Option<&'a str>,
}

/// Why there is no endpoint. The texts are those of Amazon's endpoint rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EndpointError {
    /// FIPS was asked for together with a custom URL.
    FipsWithCustomEndpoint,
    /// Dual-stack was asked for together with a custom URL.
    DualStackWithCustomEndpoint,
    /// Neither a Region nor a custom URL.
    MissingRegion,
    /// The Region cannot be part of a host name.
    InvalidRegion,
}

impl fmt::Display for EndpointError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::FipsWithCustomEndpoint => "Invalid Configuration: FIPS and custom endpoint are not supported",
            Self::DualStackWithCustomEndpoint => {
                "Invalid Configuration: Dualstack and custom endpoint are not supported"
            }
            Self::MissingRegion => "Invalid Configuration: Missing Region",
            Self::InvalidRegion => "invalid value for field: `region` - must be a valid host label",
        })
    }
}

impl Error for EndpointError {}

/// The endpoint's URL: the custom one unchanged, else the one of the Region.
///
/// # Errors
/// Says which of the parameters are missing, wrong or do not go together.
pub fn resolve(params: &EndpointParams<'_>) -> Result<String, EndpointError> {
    if params.region.is_some_and(|region| !is_host_label(region)) {
        return Err(EndpointError::InvalidRegion);
    }
    if let Some(endpoint) = params.endpoint {
        return match (params.use_fips, params.use_dual_stack) {
            (true, _) => Err(EndpointError::FipsWithCustomEndpoint),
            (false, true) => Err(EndpointError::DualStackWithCustomEndpoint),
            (false, false) => Ok(endpoint.to_owned()),
        };
    }
    let region = params.region.ok_or(EndpointError::MissingRegion)?;
    let partition = Partition::of(region);
    let service = if params.use_fips { "cognito-idp-fips" } else { "cognito-idp" };
    let suffix = match (params.use_dual_stack, params.use_fips) {
        (false, _) => partition.suffix,
        // The commercial endpoints answer over IPv6 under their ordinary names; of the FIPS ones only these four do.
        (true, false) if partition.name == "aws" => partition.suffix,
        (true, true) if matches!(region, "us-east-1" | "us-east-2" | "us-west-1" | "us-west-2") => partition.suffix,
        (true, _) => partition.dual_stack_suffix,
    };
    Ok(format!("https://{service}.{region}.{suffix}"))
}

/// The URL of another service, whose name in a Region follows the usual rule.
///
/// # Errors
/// If the Region cannot be part of a host name.
#[cfg(feature = "credentials-chain")]
pub(crate) fn of_service(service: &str, region: &str) -> Result<String, EndpointError> {
    if !is_host_label(region) {
        return Err(EndpointError::InvalidRegion);
    }
    Ok(format!("https://{service}.{region}.{}", Partition::of(region).suffix))
}

/// Whether `region` can stand in a host name: labels of 1 to 63 letters, digits and hyphens, not beginning with a hyphen.
/// That a hyphen may end one is what Amazon's endpoint rules say.
pub(crate) fn is_host_label(region: &str) -> bool {
    region.split('.').all(|label| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    })
}

/// An endpoint that requests can be sent to.
#[derive(Debug, Clone)]
pub(crate) struct Endpoint {
    /// Where requests go, in the form the transport sends.
    pub(crate) url: Url,
    /// The same for HTTP clients of other kinds.
    pub(crate) uri: Uri,
    /// The same for signing.
    pub(crate) text: String,
    /// `scheme://host[:port]`, for error messages.
    pub(crate) origin: Arc<str>,
}

impl Endpoint {
    /// Parses an endpoint URL; the error says what is wrong with it without repeating it.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let mut url = Url::parse(text).map_err(|error| format!("is not a URL ({error})"))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err("must begin with https:// or http://".into());
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err("must not contain a user name or password".into());
        }
        // Requests of this protocol have none: it would get lost without a word.
        if url.query().is_some() {
            return Err("must not contain a query".into());
        }
        // Never part of a request.
        url.set_fragment(None);
        if !url.path().ends_with('/') {
            let path = format!("{}/", url.path());
            url.set_path(&path);
        }
        let uri = url.as_str().parse::<Uri>().map_err(|error| format!("cannot be used in a request ({error})"))?;
        Ok(Self::new(url, uri))
    }

    /// Where a request goes whose URI was changed.
    pub(crate) fn edited(uri: &Uri) -> Result<Self, String> {
        let wrong = |problem| format!("the request was given the URI `{uri}`, which {problem}");
        let url = Url::parse(&uri.to_string()).map_err(|error| wrong(format!("is not a URL ({error})")))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(wrong("does not begin with https:// or http://".into()));
        }
        Ok(Self::new(url, uri.clone()))
    }

    fn new(url: Url, uri: Uri) -> Self {
        Self { origin: url.origin().ascii_serialization().into(), text: uri.to_string(), url, uri }
    }

    /// Whether the connection is encrypted.
    pub(crate) fn is_https(&self) -> bool {
        self.url.scheme() == "https"
    }
}

#[cfg(test)]
mod tests {
    use super::{Endpoint, EndpointError, EndpointParams, is_host_label, resolve};

    #[test]
    fn fips_with_dual_stack_depends_on_the_region() {
        let url = |region| {
            resolve(&EndpointParams { region: Some(region), use_fips: true, use_dual_stack: true, endpoint: None })
        };
        assert_eq!(url("us-west-1").as_deref(), Ok("https://cognito-idp-fips.us-west-1.amazonaws.com"));
        assert_eq!(url("eu-west-1").as_deref(), Ok("https://cognito-idp-fips.eu-west-1.api.aws"));
    }

    #[test]
    fn a_region_cannot_smuggle_a_host() {
        assert!(is_host_label("x-"));
        for region in ["", "evil.com/", "a b", "-x", "x..y", "x@y", "a:1", "é"] {
            assert!(!is_host_label(region), "{region}");
            let params = EndpointParams { region: Some(region), ..EndpointParams::default() };
            assert_eq!(resolve(&params), Err(EndpointError::InvalidRegion), "{region}");
        }
    }

    #[test]
    fn custom_urls_are_brought_into_the_form_that_is_sent() -> Result<(), String> {
        let cases = [
            ("http://localhost:9229", "http://localhost:9229/", "http://localhost:9229"),
            ("https://example.com:443/pool/#y", "https://example.com/pool/", "https://example.com"),
            ("HTTP://[::1]:80/a/../b", "http://[::1]/b/", "http://[::1]"),
        ];
        for (text, url, origin) in cases {
            let endpoint = Endpoint::parse(text)?;
            assert_eq!((endpoint.url.as_str(), &*endpoint.origin), (url, origin));
            assert_eq!((endpoint.uri.to_string().as_str(), endpoint.text.as_str()), (url, url));
        }
        Ok(())
    }

    #[test]
    fn unusable_urls_are_explained_without_repeating_them() {
        for text in ["localhost", "localhost:9229", "ftp://x", "https://", "https://user:secret@x", "http://x/?secret"]
        {
            let error = Endpoint::parse(text).map(|endpoint| endpoint.origin);
            assert!(error.as_ref().is_err_and(|error| !error.contains("secret")), "{text}: {error:?}");
        }
    }
}
