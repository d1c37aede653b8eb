//! botocore's cases for the parts of the standard mode: waits, tokens, headers and attempts. All apply but:
//! - `request_headers` before 2.1: we name the maximum in the first attempt too, as 2.1 does.
//! - `request_headers` with a wrong clock: ours is corrected only if a signature was refused.
//! - `smithy_rs_exponential_backoff`, `smithy_rs_retry_after`: the rules of the cases in `retry_conformance`, in words.

mod support;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_smithy_async::time::TimeSource;
use aws_smithy_types::retry::{RetryConfig, RetryMode, RetrySpec};
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::region::Region;
use cognito_runtime::Handle;
use cognito_runtime::config::Config;
use cognito_runtime::retry::{Retry, RetryReason, TokenBucket, classify_response, retry_after};
use cognito_runtime::send::{CallOptions, send};
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Value, json};

use self::support::vectors::{document, list, policy};
use self::support::{Fake, Instant, Outcome, Reply, UNSIGNED, block_on};

fn status(case: &Value) -> Outcome<u16> {
    Ok(u16::try_from(case["status"].as_u64().ok_or("no status")?)?)
}

fn close(wait: Option<Retry>, expected: &Value) -> bool {
    matches!((wait, expected.as_f64()), (Some(wait), Some(expected)) if (wait.delay.as_secs_f64() - expected).abs() < 1e-6)
}

#[test]
#[ignore = "needs CONFORMANCE_DIR"]
fn units() -> Outcome<()> {
    let document = document("units.json")?;
    let count = waits(&document)? + tokens(&document)? + headers(&document["request_headers"])? + attempts(&document)?;
    println!("conformance: retry-units {count}");
    Ok(())
}

fn waits(document: &Value) -> Outcome<usize> {
    let many = || RetryConfig::standard().with_max_attempts(u32::MAX);
    let (backoff, after) = (list(&document["backoff_2_1"])?, list(&document["retry_after_2_1"])?);
    for case in backoff {
        let reason = if case["error"].is_string() { classify_response(429, None) } else { Some(RetryReason::Server) };
        for (index, attempt) in list(&case["attempts"])?.iter().enumerate() {
            let attempt = u32::try_from(attempt.as_u64().ok_or("no attempt")?)?;
            let wait = |jitter| policy(many(), 500, jitter).0.next(attempt, reason, None);
            if case["jitter"] == "random" {
                assert!(close(wait(|| 0.0), &case["delay_range"][0]) && close(wait(|| 1.0), &case["delay_range"][1]));
            } else {
                assert!(close(wait(|| 1.0), &case["delays"][index]), "{case}");
            }
        }
    }
    for case in after {
        let (policy, partition) = policy(many(), 500, || 1.0);
        let value = HeaderValue::from_str(case["header"].as_str().ok_or("no header")?)?;
        let requested =
            retry_after(&HeaderMap::from_iter([(HeaderName::from_static("x-amz-retry-after"), value)]), UNIX_EPOCH);
        let retry = policy.next(1, classify_response(status(case)?, None), requested);
        assert!(close(retry, &case["delay"]), "{case}");
        assert_eq!(json!(partition.bucket().available()), case["capacity_after_failure"], "{case}");
        policy.succeeded(retry.map(|retry| retry.permit));
        assert_eq!(json!(partition.bucket().available()), case["capacity_after_success"], "{case}");
    }
    Ok(backoff.len() + after.len())
}

fn tokens(document: &Value) -> Outcome<usize> {
    let (quota, buckets) = (list(&document["quota_2_1"])?, list(&document["quota_bucket"])?);
    for case in quota {
        let full = case["capacity"][0].as_u64().map_or(Ok(500), u32::try_from)?;
        let (policy, partition) = policy(RetryConfig::standard(), 500, || 1.0);
        partition.bucket().take(500 - full);
        let fail = |reason| policy.next(1, reason, None).map(|retry| retry.permit);
        let (server, code) = (Some(RetryReason::Server), classify_response(400, Some("Throttling")));
        match case["case"].as_str().ok_or("no case")? {
            "throttling error code" => assert_eq!(json!(fail(code)), case["cost"]),
            "HTTP 429 with no error code" => assert_eq!(json!(fail(classify_response(429, None))), case["cost"]),
            "non-timeout error" => assert_eq!(json!(fail(server)), case["cost"]),
            "timeout error" => assert_eq!(json!(fail(Some(RetryReason::Transient))), case["cost"]),
            "success without a retry gives back 1" => policy.succeeded(None),
            "failure without retry gives nothing back" => assert_eq!(fail(None), None),
            "retry then final failure gives nothing back" => {
                assert!(fail(server).is_some() && policy.next(3, server, None).is_none());
            }
            name @ ("retry then success" | "throttling retry then success") => {
                let permit = fail(if name.starts_with("throttling") { code } else { server });
                assert_eq!(json!(partition.bucket().available()), case["capacity"][1], "{case}");
                policy.succeeded(permit);
            }
            name if name.starts_with("initial capacity ") => {
                let bucket = TokenBucket::new(if name.contains("14") { 14 } else { 0 });
                for expected in list(&case["results"])? {
                    assert_eq!(json!(bucket.take(14)), *expected, "{case}");
                }
            }
            other => return Err(format!("unknown case: {other}").into()),
        }
        if let Some(expected) = case["capacity"].as_array().and_then(|capacity| capacity.last()) {
            assert_eq!(json!(partition.bucket().available()), *expected, "{case}");
        }
    }
    for case in buckets {
        let bucket = TokenBucket::new(u32::try_from(case["capacity"].as_u64().ok_or("no capacity")?)?);
        for step in list(&case["steps"])? {
            let tokens = u32::try_from(step[1].as_u64().ok_or("no tokens")?)?;
            if step[0] == "acquire" {
                assert_eq!(json!(bucket.take(tokens)), step[2], "{case}");
            } else {
                bucket.give(tokens);
            }
            assert_eq!(json!(bucket.available()), step[3], "{case}");
        }
    }
    let exhaustion = &document["quota_exhaustion_2_0"];
    let (policy, _) = policy(RetryConfig::standard().with_retry_spec(RetrySpec::v2_0()), 500, || 1.0);
    let mut calls = 0;
    while (1..3).all(|attempt| policy.next(attempt, classify_response(502, None), None).is_some()) {
        calls += 1;
    }
    assert_eq!(json!(calls), exhaustion["calls_before_exhaustion"]);
    Ok(quota.len() + buckets.len() + 1)
}

/// It is a second later after each request, as in the dates of the cases.
#[derive(Debug)]
struct Ticks(Fake);

impl TimeSource for Ticks {
    fn now(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_559_347_200 + self.0.sent().len() as u64)
    }
}

fn run(fake: &Fake, region: &str, config: RetryConfig) -> Outcome<()> {
    let limits = TimeoutConfig::builder().read_timeout(Duration::from_secs(10)).build();
    let builder = Config::builder().region(Region::new(region.to_owned())).http_client(fake.clone());
    let builder = builder.sleep_impl(Instant::default()).time_source(Ticks(fake.clone())).timeout_config(limits);
    let handle = Handle::new(builder.retry_config(config).build());
    // What the tests look at is what was sent.
    let _ = block_on(send(&handle, &UNSIGNED, b"{}".to_vec(), CallOptions::default()))?;
    Ok(())
}

fn headers(document: &Value) -> Outcome<usize> {
    let mut ids = Vec::new();
    for mode in ["before 2.1, read_timeout 10 s, max 3", "2.1"] {
        let case = list(&document["cases"])?.iter().find(|case| case["mode"] == mode).ok_or("no such case")?;
        let replies = list(&case["responses"])?
            .iter()
            .map(|response| Ok(Reply::new(u16::try_from(response[0].as_u64().ok_or("no status")?)?, "{}")));
        let fake = Fake::new(replies.collect::<Outcome<Vec<_>>>()?);
        run(&fake, "conformance-3", RetryConfig::standard())?;
        let sent = fake.sent();
        let actual: Vec<_> = sent.iter().map(|request| json!(request.header("amz-sdk-request"))).collect();
        let mut expected = list(&case["expected"])?.clone();
        expected[0] = json!("attempt=1; max=3");
        assert_eq!(actual, expected, "{mode}");
        let id = sent[0].header("amz-sdk-invocation-id").map(str::to_owned);
        assert!(sent.iter().all(|request| request.header("amz-sdk-invocation-id") == id.as_deref()));
        ids.push(id.ok_or("no id")?);
    }
    assert_ne!(ids[0], ids[1]);
    Ok(2 + list(&document["invocation_id"])?.len())
}

fn attempts(document: &Value) -> Outcome<usize> {
    let cases = list(&document["attempts"])?;
    for (index, case) in cases.iter().enumerate() {
        let mode: RetryMode = case["mode"].as_str().ok_or("no mode")?.parse()?;
        let most = case["max_attempts"].as_u64().map_or(Ok(3), u32::try_from)?;
        let body = if case["body"].is_null() { "{}".to_owned() } else { case["body"].to_string() };
        let reply = Reply::new(status(case)?, &body);
        let fake = Fake::new((0..10).map(|_| reply.clone()));
        let config = RetryConfig::standard().with_retry_mode(mode).with_max_attempts(most);
        run(&fake, &format!("conformance-attempts-{index}"), config)?;
        assert_eq!(json!(fake.sent().len()), case["expected_attempts"], "{case}");
    }
    let statuses = list(&document["smithy_rs_status_codes"])?;
    for case in statuses {
        assert_eq!(json!(classify_response(status(case)?, None).is_some()), case["retryable"], "{case}");
    }
    Ok(cases.len() + statuses.len())
}
