//! botocore's cases for the classification of failures.
//!
//! We are one classifier where botocore has several, so a failure is expected to be tried again if one of them says so. Not so:
//! - `LimitExceededException`: in Cognito a limit of the user or of the account, which no wait lifts.
//! - `modeled`, and a status of 429 with a modelled code: no error of Cognito is marked as retryable in its model, and we try again
//!   after 429 whatever the code is.

mod support;

use aws_smithy_runtime_api::client::result::ConnectorError;
use cognito_runtime::retry::{RetryReason, classify_connector, classify_response};
use serde_json::Value;

use self::support::Outcome;
use self::support::vectors::{document, list};

fn status(case: &Value) -> Outcome<u16> {
    Ok(u16::try_from(case["status"].as_u64().ok_or("no status")?)?)
}

fn reason(case: &Value) -> Outcome<Option<RetryReason>> {
    if case["error"]["io_error"].is_string() {
        return Ok(classify_connector(&ConnectorError::io("no response".into())));
    }
    let status = status(case)?;
    // A response of success is never classified.
    Ok((status != 200).then(|| classify_response(status, case["error"].as_str())).flatten())
}

#[test]
#[ignore = "needs CONFORMANCE_DIR"]
fn classification() -> Outcome<()> {
    let document = document("classification.json")?;
    let sets = ["throttling", "throttling_status", "transient"];
    let says = |set: &str, case: &Value| -> Outcome<bool> {
        let same = |other: &&Value| other["status"] == case["status"] && other["error"] == case["error"];
        Ok(list(&document[set])?.iter().filter(same).any(|other| other["retryable"] == true))
    };
    let mut count = 0;
    for set in sets {
        for case in list(&document[set])? {
            let (throttled, transient) =
                (says("throttling", case)? || says("throttling_status", case)?, says("transient", case)?);
            let reason = reason(case)?;
            if case["error"] == "LimitExceededException" {
                assert_eq!(reason, None);
                continue;
            }
            // In botocore a missing response and a status of 5xx without a code of throttling are in other sets.
            let server = case["status"].as_u64().is_some_and(|status| matches!(status, 500 | 502 | 503 | 504));
            assert_eq!(reason.is_some(), throttled || transient || server, "{case}");
            assert_eq!(reason == Some(RetryReason::Throttling), throttled, "{case}");
            count += 1;
        }
    }
    for case in
        list(&document["status_429_against_modeled_errors"])?.iter().chain(list(&document["combined_429_with_model"])?)
    {
        if matches!(case["error"].as_str(), Some("NotAModeledError" | "429") | None) {
            assert_eq!(reason(case)? == Some(RetryReason::Throttling), case["retryable"] == true, "{case}");
            count += 1;
        }
    }
    println!("conformance: retry-classification {count}");
    Ok(())
}
