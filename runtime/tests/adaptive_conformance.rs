//! The cases of AWS's retry specification for the adaptive mode: the curve of the rate, and the rates of a client. All apply.

use std::error::Error;
use std::path::Path;
use std::time::{Duration, UNIX_EPOCH};

use cognito_runtime::retry::{Cubic, RateLimiter};
use serde_json::Value;

type Outcome<T> = Result<T, Box<dyn Error>>;

#[test]
#[ignore = "needs CONFORMANCE_DIR"]
fn rates() -> Outcome<()> {
    let path = Path::new(&std::env::var("CONFORMANCE_DIR")?).join("retry/adaptive.json");
    let document: Value = serde_json::from_str(&std::fs::read_to_string(path)?)?;
    let mut count = 0;
    for test in list(&document["cubic"])? {
        let given = &test["given"];
        let mut cubic = Cubic::new(number(&given["last_max_rate"])?, number(&given["last_throttle_time"])?);
        let mut rate = 0.0;
        for case in list(&test["cases"])? {
            let now = number(&case["timestamp"])?;
            rate = if is_throttled(case)? { cubic.throttled(rate, now) } else { cubic.succeeded(now) };
            close(rate, &case["calculated_rate"], case)?;
            count += 1;
        }
    }
    for test in list(&document["end_to_end"])? {
        let limiter = RateLimiter::since(UNIX_EPOCH);
        for case in list(&test["cases"])? {
            let now = UNIX_EPOCH + Duration::from_secs_f64(number(&case["timestamp"])?);
            limiter.update(now, is_throttled(case)?);
            close(limiter.measured_rate(), &case["measured_tx_rate"], case)?;
            close(limiter.rate(), &case["new_token_bucket_rate"], case)?;
            count += 1;
        }
    }
    println!("conformance: retry-adaptive {count}");
    Ok(())
}

fn is_throttled(case: &Value) -> Outcome<bool> {
    match case["response"].as_str() {
        Some("throttle") => Ok(true),
        Some("success") => Ok(false),
        _ => Err(format!("neither throttled nor a success: {case}").into()),
    }
}

/// The specification rounds to six digits.
fn close(actual: f64, expected: &Value, case: &Value) -> Outcome<()> {
    let expected = number(expected)?;
    assert!((actual - expected).abs() < 1e-6, "{actual} instead of {expected}: {case}");
    Ok(())
}

fn list(value: &Value) -> Outcome<&Vec<Value>> {
    value.as_array().ok_or_else(|| "no list".into())
}

fn number(value: &Value) -> Outcome<f64> {
    value.as_f64().ok_or_else(|| format!("no number: {value}").into())
}
