//! Settings of a configuration, each shown by what it does to a call.

mod support;

use std::error::Error;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;

use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_runtime_api::client::identity::{
    Identity, IdentityFuture, ResolveCachedIdentity, ResolveIdentity, SharedIdentityResolver,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_runtime_api::client::stalled_stream_protection::StalledStreamProtectionConfig;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::retry::RetryConfig;
use aws_types::SdkConfig;
use aws_types::region::Region;
use cognito_runtime::Handle;
use cognito_runtime::config::{Builder, Config, ProxyConfig};
use cognito_runtime::error::{CallError, Failure};
use cognito_runtime::response::Response;
use cognito_runtime::send::{CallOptions, send};

use self::support::{Fake, Outcome, Reply, SIGNED, block_on, credentials};

fn builder() -> Builder {
    Config::builder().region(Region::new("eu-west-1")).credentials_provider(credentials())
}

fn call(builder: Builder) -> Outcome<Result<Response, Failure>> {
    block_on(send(&Handle::new(builder.build()), &SIGNED, b"{}".to_vec(), CallOptions::default()))
}

/// Keeps nothing, and counts how often it is asked.
#[derive(Debug, Clone, Default)]
struct Counting(Arc<AtomicUsize>);

impl ResolveCachedIdentity for Counting {
    fn resolve_cached_identity<'a>(
        &'a self,
        resolver: SharedIdentityResolver,
        components: &'a RuntimeComponents,
        settings: &'a ConfigBag,
    ) -> IdentityFuture<'a> {
        self.0.fetch_add(1, Ordering::Relaxed);
        assert!(components.time_source().is_some() && components.sleep_impl().is_some());
        IdentityFuture::new(async move { resolver.resolve_identity(components, settings).await })
    }
}

#[test]
fn a_shared_cache_is_asked_for_credentials() -> Outcome<()> {
    let (fake, cache) = (Fake::new([Reply::new(200, "{}"), Reply::new(200, "{}")]), Counting::default());
    let shared = SdkConfig::builder()
        .region(Region::new("eu-west-1"))
        .credentials_provider(SharedCredentialsProvider::new(Credentials::new("SHARED", "secret", None, None, "test")))
        .identity_cache(cache.clone())
        .http_client(fake.clone())
        .build();
    for _ in 0..2 {
        call(Builder::from(&shared))?.map_err(|failure| format!("{failure:?}"))?;
    }
    assert_eq!(cache.0.load(Ordering::Relaxed), 2);
    assert!(fake.sent()[1].header("authorization").is_some_and(|value| value.contains("Credential=SHARED/")));
    Ok(())
}

/// Has no identity to give.
#[derive(Debug)]
struct Empty;

impl ResolveCachedIdentity for Empty {
    fn resolve_cached_identity<'a>(
        &'a self,
        _: SharedIdentityResolver,
        _: &'a RuntimeComponents,
        _: &'a ConfigBag,
    ) -> IdentityFuture<'a> {
        IdentityFuture::ready(Err::<Identity, _>("the cache is empty".into()))
    }
}

#[test]
fn the_error_of_a_shared_cache_is_passed_on() -> Outcome<()> {
    let fake = Fake::new([]);
    let Err(Failure::Dispatch(error)) = call(builder().identity_cache(Empty).http_client(fake.clone()))? else {
        return Err("the call succeeded".into());
    };
    assert_eq!(error.source().and_then(Error::source).map(ToString::to_string).as_deref(), Some("the cache is empty"));
    assert!(fake.sent().is_empty());
    Ok(())
}

#[test]
fn without_credentials_a_signed_operation_goes_out_unsigned_only_if_allowed() -> Outcome<()> {
    let fake = Fake::new([Reply::new(200, "{}")]);
    let builder = || Config::builder().region(Region::new("eu-west-1")).http_client(fake.clone());
    assert!(matches!(call(builder())?, Err(Failure::Dispatch(_))));
    assert!(fake.sent().is_empty());
    call(builder().allow_no_auth())?.map_err(|failure| format!("{failure:?}"))?;
    assert_eq!(fake.sent()[0].header("authorization"), None);
    Ok(())
}

#[test]
fn settings_that_the_http_client_would_ignore_are_refused() {
    let refused = |builder: Builder| {
        builder.http_client(Fake::new([])).build().validate().map_err(|error| error.setting().to_owned())
    };
    assert_eq!(refused(builder()), Ok(()));
    assert_eq!(refused(builder().proxy(ProxyConfig::disabled())), Err("proxy".into()));
    assert_eq!(refused(builder().root_certificates_pem("")), Err("root_certificates_pem".into()));
}

#[test]
fn certificates_that_cannot_be_read_are_refused() {
    for pem in ["", "nonsense", "-----BEGIN CERTIFICATE-----\nnonsense!\n-----END CERTIFICATE-----\n"] {
        let error = builder().root_certificates_pem(pem).build().validate().map_err(|error| error.to_string());
        assert!(error.as_ref().is_err_and(|text| text.starts_with("root_certificates_pem: ")), "{pem:?}: {error:?}");
    }
}

/// Answers each request on a connection of its own with the start of an answer, and never ends it.
fn stalling(answer: &'static str, count: usize) -> Outcome<(String, mpsc::Receiver<String>)> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}", listener.local_addr()?);
    let (sender, heads) = mpsc::channel();
    thread::spawn(move || -> std::io::Result<()> {
        let mut open = Vec::new();
        for _ in 0..count {
            let mut stream = BufReader::new(listener.accept()?.0);
            let mut head = String::new();
            while stream.read_line(&mut head)? > 2 {}
            stream.read_exact(&mut [0; 2])?;
            stream.get_mut().write_all(answer.as_bytes())?;
            open.push(stream);
            let _ = sender.send(head);
        }
        thread::sleep(Duration::from_secs(10));
        Ok(())
    });
    Ok((url, heads))
}

const HALF: &str = "HTTP/1.1 200 OK\r\nx-amzn-requestid: r-1\r\ncontent-length: 20\r\n\r\n{\"a\"";

#[test]
fn a_stalled_response_is_given_up_after_the_grace_period() -> Outcome<()> {
    let (url, heads) = stalling(HALF, 2)?;
    let protection = StalledStreamProtectionConfig::enabled().grace_period(Duration::from_millis(30)).build();
    let retries = RetryConfig::standard().with_max_attempts(2).with_initial_backoff(Duration::from_millis(1));
    let result = call(builder().endpoint_url(&url).stalled_stream_protection(protection).retry_config(retries))?;
    let Err(Failure::Response(error, _)) = result else { return Err(format!("{result:?}").into()) };
    let context = error.downcast_ref::<CallError>().ok_or("no facts")?.context();
    assert_eq!((context.attempts, context.status, context.timed_out), (2, Some(200), true));
    assert_eq!(context.request_id.as_deref(), Some("r-1"));
    let text = aws_smithy_types::error::display::DisplayErrorContext(&*error).to_string();
    assert!(text.contains("no byte of its body arrived after 30ms; set another grace period"), "{text}");
    assert_eq!(heads.iter().take(2).count(), 2);
    Ok(())
}

#[test]
fn an_attempt_that_ends_within_a_body_still_tells_who_answered() -> Outcome<()> {
    let (url, _heads) = stalling(HALF, 1)?;
    let limits = aws_smithy_types::timeout::TimeoutConfig::builder();
    let limits = limits.operation_attempt_timeout(Duration::from_millis(200)).build();
    let result = call(builder().endpoint_url(&url).timeout_config(limits).retry_config(RetryConfig::disabled()))?;
    let Err(Failure::Timeout(error)) = result else { return Err(format!("{result:?}").into()) };
    let context = error.downcast_ref::<CallError>().ok_or("no facts")?.context();
    assert_eq!((context.status, context.request_id.as_deref(), context.timed_out), (Some(200), Some("r-1"), true));
    Ok(())
}

#[test]
fn a_configured_proxy_gets_the_request_with_its_password() -> Outcome<()> {
    const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
    let (url, heads) = stalling(OK, 1)?;
    let proxy = ProxyConfig::all(&url).with_basic_auth("ada", "secret");
    call(builder().endpoint_url("http://cognito.invalid").proxy(proxy))?.map_err(|failure| format!("{failure:?}"))?;
    let head = heads.recv()?;
    assert!(head.starts_with("POST http://cognito.invalid/ HTTP/1.1\r\n"), "{head}");
    assert!(head.to_lowercase().contains("proxy-authorization: basic ywrhonnly3jlda=="), "{head}");

    let (direct, heads) = stalling(OK, 1)?;
    let unreachable = ProxyConfig::all("http://127.0.0.1:1").with_no_proxy("127.0.0.1");
    call(builder().endpoint_url(&direct).proxy(unreachable))?.map_err(|failure| format!("{failure:?}"))?;
    assert!(heads.recv()?.starts_with("POST / HTTP/1.1\r\n"));
    Ok(())
}
