//! Endpoint URLs and names of Regions.

use cognito::Client;
use cognito::config::Region;
use cognito_runtime::endpoint::{EndpointParams, resolve};

use crate::transport::{Answer, Service, block_on};
use crate::{SECRET, assert_readable};

/// Reads the bytes as an endpoint URL, and as the name of a Region.
pub fn endpoint(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    url(&text);
    for (use_fips, use_dual_stack) in [(false, false), (true, false), (false, true), (true, true)] {
        region(&text, use_fips, use_dual_stack);
    }
}

/// A URL that is accepted is one that requests go to; one that is not is explained without a password that it may hold.
fn url(text: &str) {
    let service = Service::new(Answer { status: 200, body: b"{}".into(), ..Answer::default() });
    let config = service.config().endpoint_url(text).build();
    if let Err(error) = config.validate() {
        assert_readable(&error.to_string(), text.chars().count() * 8 + 300);
        assert!(!text.contains('@') && !text.contains('?') || !error.to_string().contains(SECRET), "{error}");
        return;
    }
    let sent = block_on(Client::from_conf(config).admin_get_user().user_pool_id("p").username("u").send());
    assert!(sent.is_ok(), "{text:?}: {sent:?}");
    let uri = service.uri().unwrap_or_default();
    let authority = uri.split("://").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or_default();
    let is_http = uri.starts_with("http://") || uri.starts_with("https://");
    assert!(is_http && !authority.is_empty() && uri.ends_with('/'), "{text:?} became {uri:?}");
    assert!(!authority.contains(['@', ' ']) && !uri.contains(['?', '#']), "{text:?} became {uri:?}");
}

/// The endpoint of a Region is a host below one of Amazon's domains, whatever the name.
fn region(text: &str, use_fips: bool, use_dual_stack: bool) {
    let params = EndpointParams { region: Some(text), use_fips, use_dual_stack, endpoint: None };
    let accepted = cognito::Config::builder().region(Region::new(text.to_owned())).build().validate().is_ok();
    let Ok(url) = resolve(&params) else {
        assert!(!accepted, "{text:?}");
        return;
    };
    let host = url.strip_prefix("https://").unwrap_or_default();
    assert!(host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-')), "{url:?}");
    let service = if use_fips { "cognito-idp-fips." } else { "cognito-idp." };
    assert!(host.starts_with(&format!("{service}{text}.")), "{url:?}");
}
