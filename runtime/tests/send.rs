//! The send path behind the HTTP seam of the AWS crates: what is sent, how often, and what comes back.

mod support;

use std::error::Error;
use std::sync::Mutex;
use std::time::{Duration, UNIX_EPOCH};

use aws_credential_types::Credentials;
use aws_credential_types::credential_fn::provide_credentials_fn;
use aws_credential_types::provider::error::CredentialsError;
use aws_smithy_runtime_api::client::stalled_stream_protection::StalledStreamProtectionConfig;
use aws_smithy_types::error::display::DisplayErrorContext;
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::region::Region;
use cognito_runtime::Handle;
use cognito_runtime::config::{Builder, Config};
use cognito_runtime::error::{CallContext, CallError, Failure};
use cognito_runtime::response::Response;
use cognito_runtime::send::{CallOptions, send};

use self::support::{Fake, Instant, Outcome, Reply, SIGNED, UNSIGNED, block_on, credentials, time};

/// A client of `fake` whose waits are over at once.
fn builder(fake: &Fake, sleep: &Instant) -> Builder {
    let builder =
        Config::builder().region(Region::new("eu-west-1")).http_client(fake.clone()).sleep_impl(sleep.clone());
    builder.credentials_provider(credentials()).time_source(time())
}

fn call(builder: Builder) -> Outcome<Result<Response, Failure>> {
    block_on(send(&Handle::new(builder.build()), &SIGNED, b"{}".to_vec(), CallOptions::default()))
}

fn failure(result: Result<Response, Failure>) -> Outcome<Failure> {
    result.err().ok_or_else(|| "the call succeeded".into())
}

/// The texts of all causes, and the facts of the call.
fn explain(failure: &Failure) -> Outcome<(String, CallContext)> {
    let error: &(dyn Error + 'static) = match failure {
        Failure::Construction(error) | Failure::Timeout(error) | Failure::Response(error, _) => &**error,
        Failure::Dispatch(error) => error.source().ok_or("no source")?,
        Failure::Service(meta, _) => {
            let context = meta.context().ok_or("no context")?.clone();
            return Ok((meta.error().to_string(), context));
        }
    };
    let context = error.downcast_ref::<CallError>().ok_or("no context")?.context().clone();
    // The facts of the call stand first; the tests look at what follows them.
    let text = DisplayErrorContext(error).to_string();
    Ok((text.split_once(": ").map_or(text.as_str(), |(_, rest)| rest).to_owned(), context))
}

#[test]
fn a_signed_request() -> Outcome<()> {
    let (fake, sleep) = (Fake::new([Reply::new(200, "{}").header("x-amzn-requestid", "r-1")]), Instant::default());
    let response = call(builder(&fake, &sleep))?.map_err(|failure| format!("{failure:?}"))?;
    assert_eq!((response.status.as_u16(), &response.body[..]), (200, &b"{}"[..]));
    assert_eq!(response.context.request_id.as_deref(), Some("r-1"));
    let sent = fake.sent();
    let request = sent.first().ok_or("nothing sent")?;
    assert_eq!(
        (request.method.as_str(), request.uri.as_str()),
        ("POST", "https://cognito-idp.eu-west-1.amazonaws.com/")
    );
    assert_eq!(request.body, "{}");
    let names: Vec<&str> = request.headers.iter().map(|(name, _)| name.as_str()).collect();
    let expected = [
        "content-type",
        "content-length",
        "x-amz-target",
        "user-agent",
        "x-amz-user-agent",
        "x-amz-date",
        "authorization",
        "x-amz-security-token",
        "amz-sdk-request",
        "amz-sdk-invocation-id",
    ];
    assert_eq!(names, expected);
    assert_eq!(request.header("content-type"), Some("application/x-amz-json-1.1"));
    assert_eq!(request.header("content-length"), Some("2"));
    assert_eq!(request.header("x-amz-target"), Some("AWSCognitoIdentityProviderService.AdminGetUser"));
    assert_eq!(request.header("x-amz-date"), Some("20090213T233130Z"));
    assert_eq!(request.header("amz-sdk-request"), Some("attempt=1; max=3"));
    let signed =
        "SignedHeaders=content-length;content-type;host;x-amz-date;x-amz-security-token;x-amz-target;x-amz-user-agent,";
    assert!(request.header("authorization").is_some_and(|value| value.contains(signed)), "{request:?}");
    Ok(())
}

#[test]
fn an_unsigned_request_needs_no_credentials_and_no_region() -> Outcome<()> {
    let fake = Fake::new([Reply::new(200, "{}")]);
    let config = Config::builder()
        .endpoint_url("http://localhost:9229/path")
        .http_client(fake.clone())
        .sleep_impl(Instant::default());
    let result = block_on(send(
        &Handle::new(config.build()),
        &UNSIGNED,
        b"{}".to_vec(),
        CallOptions { paginated: true, ..CallOptions::default() },
    ))?;
    assert!(result.is_ok(), "{result:?}");
    let sent = fake.sent();
    let request = sent.first().ok_or("nothing sent")?;
    assert_eq!(request.uri, "http://localhost:9229/path/");
    assert_eq!((request.header("authorization"), request.header("x-amz-date")), (None, None));
    assert_eq!(request.header("user-agent"), request.header("x-amz-user-agent"));
    assert!(request.header("user-agent").is_some_and(|agent| agent.ends_with(" m/E,C")));
    Ok(())
}

#[test]
fn throttling_is_waited_out() -> Outcome<()> {
    let throttled = || Reply::error(400, "TooManyRequestsException").header("x-amz-retry-after", "1500");
    let (fake, sleep) = (Fake::new([throttled(), Reply::new(503, ""), Reply::new(200, "{}")]), Instant::default());
    let limits = TimeoutConfig::builder().read_timeout(Duration::from_secs(10)).disable_operation_attempt_timeout();
    let limits = limits.disable_operation_timeout().build();
    let unlimited = StalledStreamProtectionConfig::disabled();
    let result = call(builder(&fake, &sleep).timeout_config(limits).stalled_stream_protection(unlimited))?;
    assert!(result.is_ok_and(|response| response.context.attempts == 3));
    let sent = fake.sent();
    let header = |name| sent.iter().map(|request| request.header(name)).collect::<Vec<_>>();
    let progress =
        ["attempt=1; max=3", "ttl=20090213T233140Z; attempt=2; max=3", "ttl=20090213T233140Z; attempt=3; max=3"];
    assert_eq!(header("amz-sdk-request"), progress.map(Some));
    let ids = header("amz-sdk-invocation-id");
    assert!(ids.iter().all(|id| *id == ids[0] && id.is_some()));
    let waits = sleep.waits();
    assert_eq!((waits.len(), waits.first()), (2, Some(&Duration::from_millis(1500))));
    assert!(waits.iter().all(|wait| *wait < Duration::from_secs(2)), "{waits:?}");
    Ok(())
}

#[test]
fn a_limit_is_no_rate() -> Outcome<()> {
    let reply = Reply::error(400, "LimitExceededException").header("x-amzn-requestid", "r-2");
    let (fake, sleep) = (Fake::new([reply]), Instant::default());
    let failure = failure(call(builder(&fake, &sleep))?)?;
    let Failure::Service(meta, raw) = &failure else { return Err(format!("{failure:?}").into()) };
    assert_eq!((meta.error().code(), meta.error().message()), (Some("LimitExceededException"), Some("no")));
    assert_eq!(meta.error().extra("aws_request_id"), Some("r-2"));
    let context = meta.context().ok_or("no context")?;
    assert_eq!((context.operation, context.attempts, context.status), ("AdminGetUser", 1, Some(400)));
    assert_eq!(context.endpoint.as_deref(), Some("https://cognito-idp.eu-west-1.amazonaws.com"));
    assert_eq!((raw.status().as_u16(), raw.extension::<CallContext>()), (400, Some(context)));
    assert_eq!(fake.sent().len(), 1);
    Ok(())
}

#[test]
fn answers_that_are_not_from_the_service() -> Outcome<()> {
    let json = Reply::new(502, "{").header("content-type", "application/x-amz-json-1.1");
    let cases = [
        (
            Reply::new(502, "<html>secret</html>").header("content-type", "text/html; charset=utf-8"),
            3,
            "the response has the content type `text/html` and is not an answer of Cognito; \
             check `endpoint_url` and proxies: malformed JSON error body at line 1 column 1",
        ),
        (json, 3, "malformed JSON error body at line 1 column 1"),
        (Reply::new(500, ""), 3, "no error code found in the response"),
        (Reply::new(301, ""), 1, "no error code found in the response (redirects are not followed)"),
        (Reply::new(404, "{}"), 1, "no error code found in the response"),
    ];
    for (reply, attempts, expected) in cases {
        let (fake, sleep) = (Fake::new([reply.clone(), reply.clone(), reply]), Instant::default());
        let failure = failure(call(builder(&fake, &sleep))?)?;
        assert!(matches!(failure, Failure::Response(..)), "{failure:?}");
        let (text, context) = explain(&failure)?;
        assert!(text.starts_with(expected) && !text.contains("secret"), "{text}");
        assert_eq!((context.attempts, fake.sent().len()), (attempts, attempts as usize));
    }
    Ok(())
}

#[test]
fn an_earlier_response_does_not_explain_a_later_failure() -> Outcome<()> {
    let failed = || Reply::new(500, "").header("x-amzn-requestid", "r-3");
    let (fake, sleep) = (Fake::new([failed()]), Instant::default());
    let (text, context) = explain(&failure(call(builder(&fake, &sleep))?)?)?;
    assert!(text.starts_with("the script is over"), "{text}");
    assert_eq!((context.attempts, context.status, context.request_id), (2, None, None));

    // Credentials that have expired are loaded for each attempt.
    let (fake, sleep) = (Fake::new([failed()]), Instant::default());
    let expired = Credentials::new("AKID", "secret", None, Some(UNIX_EPOCH), "test");
    let left = Mutex::new(Some(expired));
    let once = provide_credentials_fn(move || {
        let loaded = left.lock().ok().and_then(|mut left| left.take());
        async { loaded.ok_or_else(|| CredentialsError::provider_error("none left")) }
    });
    let (text, context) = explain(&failure(call(builder(&fake, &sleep).credentials_provider(once))?)?)?;
    assert!(text.contains("none left"), "{text}");
    assert_eq!((context.attempts, context.status, context.request_id), (1, None, None));
    Ok(())
}

#[test]
fn a_body_without_end_is_refused() -> Outcome<()> {
    let (fake, sleep) = (Fake::new([Reply::new(200, &" ".repeat(65 * 1024 * 1024))]), Instant::default());
    let failure = failure(call(builder(&fake, &sleep))?)?;
    assert!(matches!(failure, Failure::Response(..)));
    assert!(explain(&failure)?.0.starts_with("the response body is larger than 64 MiB"));
    Ok(())
}

#[test]
fn time_limits_end_attempts_and_calls() -> Outcome<()> {
    let never = || [Reply::never(), Reply::never(), Reply::never()];
    let (fake, sleep) = (Fake::new(never()), Instant::default());
    let (text, context) = explain(&failure(call(builder(&fake, &sleep))?)?)?;
    assert!(text.starts_with("operation attempt timeout (single attempt) occurred after 20s"), "{text}");
    assert_eq!(context.attempts, 3);

    let (fake, sleep) = (Fake::new(never()), Instant::default());
    let limits = TimeoutConfig::builder().disable_operation_attempt_timeout().build();
    let failure = failure(call(builder(&fake, &sleep).timeout_config(limits))?)?;
    assert!(matches!(failure, Failure::Timeout(_)), "{failure:?}");
    let (text, context) = explain(&failure)?;
    assert!(text.starts_with("operation timeout (all attempts including retries) occurred after 60s"), "{text}");
    assert_eq!((context.attempts, context.operation), (1, "AdminGetUser"));
    Ok(())
}

#[test]
fn configurations_that_cannot_work_send_nothing() -> Outcome<()> {
    type Configure = fn(Builder) -> Builder;
    let empty = |fake: &Fake| Config::builder().http_client(fake.clone()).sleep_impl(Instant::default());
    let cases: [(Configure, &str); 5] = [
        (|builder| builder, "region: is not set; call `region(..)` on the config builder, set AWS_REGION"),
        (|builder| builder.endpoint_url("http://localhost:1"), "region: is not set"),
        (|builder| builder.region(Region::new("Ireland!")), "region: \"Ireland!\" is not the name of a Region"),
        (|builder| builder.endpoint_url("localhost:1"), "endpoint_url: \"localhost:1\" must begin with https://"),
        (
            |builder| builder.endpoint_url("http://x").use_fips(true),
            "use_fips: Invalid Configuration: FIPS and custom endpoint are not supported",
        ),
    ];
    for (configure, expected) in cases {
        let fake = Fake::new([]);
        let failure = failure(call(configure(empty(&fake)).credentials_provider(credentials()))?)?;
        assert!(matches!(failure, Failure::Construction(_)), "{failure:?}");
        let (text, context) = explain(&failure)?;
        assert!(text.starts_with(expected), "{text}");
        assert_eq!((context.attempts, fake.sent().len()), (0, 0));
    }
    Ok(())
}

#[test]
fn signed_operations_need_credentials() -> Outcome<()> {
    let client = |fake: &Fake| {
        Config::builder().region(Region::new("eu-west-1")).http_client(fake.clone()).sleep_impl(Instant::default())
    };
    let fake = Fake::new([]);
    for (builder, expected) in [
        (client(&fake), "no credentials: set `credentials_provider(..)`"),
        (
            client(&fake).no_credentials(),
            "this operation is signed, but the client was configured with `no_credentials()`",
        ),
    ] {
        let failure = failure(call(builder)?)?;
        let Failure::Dispatch(error) = &failure else { return Err(format!("{failure:?}").into()) };
        assert!(error.is_other() && error.as_other().is_none());
        let (text, context) = explain(&failure)?;
        assert!(text.starts_with(expected), "{text}");
        assert_eq!((context.attempts, fake.sent().len()), (0, 0));
    }
    Ok(())
}

#[test]
fn outside_of_tokio_a_call_says_so() -> Outcome<()> {
    let handle = Handle::new(Config::builder().region(Region::new("eu-west-1")).build());
    let mut future = std::pin::pin!(send(&handle, &UNSIGNED, b"{}".to_vec(), CallOptions::default()));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(failure)) = future.as_mut().poll(&mut context) else {
        return Err("pending or sent".into());
    };
    assert!(explain(&failure)?.0.starts_with("a call must run in a Tokio runtime"));
    Ok(())
}
