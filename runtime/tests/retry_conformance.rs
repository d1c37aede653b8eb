//! AWS's cases for the standard mode: those of the specification (standard-2.0, standard-2.1) and of aws-smithy-runtime (smithy-rs).
//!
//! Version 2.1 is what a configuration has that names no version; 2.0 is named in it. All cases give the attempts, waits and tokens
//! that are expected, but for these:
//! - standard-2.1, `long_polling` (5 cases): Cognito has no long-polling operation.
//! - smithy-rs, `successful_request_and_deser_should_be_retryable`: we have no classifiers of the user's.
//! - smithy-rs, `note_on_2_0`: in aws-smithy-runtime a bare status 500 counts as transient and costs 10 tokens under 2.0. The
//!   specification says 5, and so do we: 10 is for timeouts and the network.

mod support;

use std::time::Duration;

use aws_smithy_types::retry::RetryConfig;
use aws_types::region::Region;
use cognito_runtime::Handle;
use cognito_runtime::config::Config;
use cognito_runtime::retry::RetryReason;
use cognito_runtime::send::{CallOptions, send};
use serde_json::{Value, json};

use self::support::vectors::{Run, document, list, same};
use self::support::{Clock, Fake, Outcome, Reply, UNSIGNED, block_on};

#[test]
#[ignore = "needs CONFORMANCE_DIR"]
fn specification() -> Outcome<()> {
    for (file, old, set) in [("standard-2.0.json", true, "2-0"), ("standard-2.1.json", false, "2-1")] {
        let document = document(file)?;
        let mut count = 0;
        for group in ["single_invocation", "two_invocations"] {
            for case in document[group].as_array().into_iter().flatten() {
                let mut run = Run::new(old, &case["given"], &case["given"]["initial_retry_tokens"])?;
                for step in list(&case["responses"])? {
                    run.respond(step)?;
                }
                count += 1;
            }
        }
        for case in document["shared_quota_threads"].as_array().into_iter().flatten() {
            let mut first = Run::new(old, &case["given"], &Value::Null)?;
            let mut second = first.beside();
            // In the order in which the tokens are expected: the second call begins and ends before the first ends.
            let [first_steps, second_steps] = &list(&case["threads"])?[..] else { return Err("not two".into()) };
            let (end, begin) = list(first_steps)?.split_last().ok_or("no steps")?;
            begin.iter().try_for_each(|step| first.respond(step))?;
            for step in list(second_steps)? {
                second.respond(step)?;
            }
            first.succeeded();
            assert_eq!(end["expected"]["outcome"], "success");
            assert_eq!(json!(first.partition.bucket().available()), case["expected_final_quota"]);
            count += 1;
        }
        println!("conformance: retry-standard-{set} {count}");
    }
    Ok(())
}

fn reason(kind: &Value) -> Option<RetryReason> {
    let kind = kind.as_str().unwrap_or("ServerError");
    [
        ("ServerError", RetryReason::Server),
        ("ThrottlingError", RetryReason::Throttling),
        ("TransientError", RetryReason::Transient),
    ]
    .into_iter()
    .find_map(|(prefix, reason)| kind.starts_with(prefix).then_some(reason))
}

#[test]
#[ignore = "needs CONFORMANCE_DIR"]
fn smithy_rs() -> Outcome<()> {
    let document = document("smithy-rs.json")?;
    let mut count = 0;
    for case in list(&document["sequences"])? {
        if case["name"] == "successful_request_and_deser_should_be_retryable" {
            continue;
        }
        let mut run = Run::new(case["spec"] == "2.0", &case["given"], &case["initial_tokens"])?;
        for step in list(&case["steps"])? {
            if step["outcome"] == "success" {
                run.succeeded();
            } else {
                let kind = &step["error_kind"];
                let explicit = kind.as_str().is_some_and(|kind| kind.ends_with("explicit delay 1 s"));
                let wait = run.failed(reason(kind), explicit.then(|| Duration::from_secs(1)));
                assert_eq!(wait.is_some(), step["outcome"] == "retry", "{case}");
                same(wait, &step["delay_s"], step);
            }
            assert_eq!(json!(run.partition.bucket().available()), step["tokens_after"], "{case}");
        }
        count += 1;
    }
    for case in list(&document["single_delays"])?.iter().chain(list(&document["retry_after"])?) {
        let mut run = Run::new(case["spec"] == "2.0", &json!({ "max_attempts": u32::MAX }), &Value::Null)?;
        // The case without a number is about one whose power of two no integer holds.
        run.attempts = match (case["attempt"].as_u64(), case["retry_after_s"].is_number()) {
            (Some(attempt), _) => u32::try_from(attempt)? - 1,
            (None, true) => 0,
            (None, false) => 100_000,
        };
        let wait = run.failed(reason(&case["kind"]), case["retry_after_s"].as_f64().map(Duration::from_secs_f64));
        same(wait, &case["delay_s"], case);
        count += 1;
    }
    for case in list(&document["exponential_backoff"])? {
        let given = json!({
            "initial_backoff_s": case["initial"], "max_backoff_s": case["max"], "max_attempts": u32::MAX,
        });
        let mut run = Run::new(true, &given, &Value::Null)?;
        run.attempts = case["attempt"].as_u64().map_or(Ok(0), u32::try_from)?;
        for expected in case["expected"].as_array().unwrap_or(&vec![case["expected"].clone()]) {
            let wait = run.failed(Some(RetryReason::Transient), None);
            same(wait, expected, case);
        }
        count += 1;
    }
    for (spec, costs) in document["costs"].as_object().ok_or("no costs")? {
        let kinds = [
            ("retry", RetryReason::Server),
            ("throttling", RetryReason::Throttling),
            ("transient_or_timeout", RetryReason::Transient),
        ];
        for (kind, reason) in kinds {
            let mut run = Run::new(spec == "2.0", &Value::Null, &Value::Null)?;
            run.failed(Some(reason), None);
            assert_eq!(json!(run.permit), costs[kind], "{spec} {kind}");
            count += 1;
        }
    }
    count += partitions()?;
    println!("conformance: retry-smithy-rs {count}");
    Ok(())
}

/// Clients of a Region draw on the same tokens; those of another have their own.
fn partitions() -> Outcome<usize> {
    let attempts = |region: &'static str| -> Outcome<usize> {
        let (fake, clock) = (Fake::new((0..100).map(|_| Reply::new(503, ""))), Clock::new(0));
        let config = Config::builder().region(Region::new(region)).http_client(fake.clone());
        let config = config.sleep_impl(clock.clone()).time_source(clock);
        let config = config.retry_config(RetryConfig::standard().with_max_attempts(100)).build();
        let result = block_on(send(&Handle::new(config), &UNSIGNED, b"{}".to_vec(), CallOptions::default()))?;
        assert!(result.is_err());
        Ok(fake.sent().len())
    };
    let first = attempts("conformance-1")?;
    assert!((2..100).contains(&first), "{first}");
    assert_eq!(attempts("conformance-1")?, 1);
    assert!(attempts("conformance-2")? > 1);
    Ok(2)
}
