//! Protocol tests that nobody here wrote, on operations declared with our macros.
//!
//! - Smithy's tests of AWS JSON 1.1, from `smithy-aws-protocol-tests/model/awsJson1_1` of smithy-lang/smithy: requests, responses, errors.
//!   The file says which cases apply to Amazon Cognito; the reasons of the others are printed with their number.
//! - botocore's form of the same suite and its older hand-written one, from `tests/unit/protocols` of boto/botocore.
//!
//! The service's name is part of the `X-Amz-Target` header and of every operation that the macros declare, so of that header only the
//! operation's part is compared. The members that cases of other services would need are left out of the declarations.
//!
//! Run with `CONFORMANCE_DIR=.. cargo test --test protocol -- --ignored --nocapture`.

mod protocol {
    pub(crate) mod cases;
    pub(crate) mod check;
    pub(crate) mod hand_written;
    pub(crate) mod operations;
    pub(crate) mod values;
}
mod support;

use std::collections::BTreeMap;

use cognito::error::BoxError;

use self::protocol::cases::{self, Case, Kind};
use self::protocol::{check, hand_written, operations};

/// Fails if any case does, and names all that do.
fn report(name: &str, count: usize, failures: &[String]) {
    assert!(failures.is_empty(), "{} of {count} {name} fail:\n{}", failures.len(), failures.join("\n"));
    println!("conformance: {name} {count}");
}

fn report_others(name: &str, reasons: &BTreeMap<String, usize>) {
    for (reason, count) in reasons {
        println!("not applicable: {name} {count} ({reason})");
    }
}

async fn run(name: &str, cases: &[&Case]) -> Result<(), BoxError> {
    let mut failures = Vec::new();
    for case in cases {
        let result = check::case(case, async |client| operations::exchange(&client, case).await).await;
        failures.extend(result.err().map(|error| format!("{}: {error}", case.id)));
    }
    report(name, cases.len(), &failures);
    Ok(())
}

#[tokio::test]
#[ignore = "needs CONFORMANCE_DIR"]
async fn smithy() -> Result<(), BoxError> {
    let suite = cases::smithy()?;
    for kind in [Kind::Request, Kind::Response, Kind::Error] {
        let cases: Vec<_> = suite.cases.iter().filter(|case| case.kind() == kind).collect();
        run(&format!("protocol-{kind}"), &cases).await?;
        report_others(&format!("protocol-{kind}"), suite.others.get(&kind).unwrap_or(&BTreeMap::new()));
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs CONFORMANCE_DIR"]
async fn botocore() -> Result<(), BoxError> {
    let applicable = cases::smithy()?.cases;
    for (name, file) in [("requests", "botocore-input-json.json"), ("responses", "botocore-output-json.json")] {
        let (cases, others) = cases::botocore(file, &applicable)?;
        run(&format!("protocol-botocore-{name}"), &cases.iter().collect::<Vec<_>>()).await?;
        println!("not applicable: protocol-botocore-{name} {others} (their counterparts in Smithy's form are not)");
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs CONFORMANCE_DIR"]
async fn botocore_hand_written() -> Result<(), BoxError> {
    for (name, file) in
        [("requests", "botocore-legacy-input-json.json"), ("responses", "botocore-legacy-output-json.json")]
    {
        let (mut failures, mut count, mut others) = (Vec::new(), 0, BTreeMap::new());
        for case in cases::hand_written(file)? {
            if let Some(reason) = hand_written::not_applicable(&case) {
                *others.entry(reason.to_owned()).or_default() += 1;
                continue;
            }
            let result = check::case(&case, async |client| hand_written::exchange(&client, &case).await).await;
            failures.extend(result.err().map(|error| format!("{}: {error}", case.id)));
            count += 1;
        }
        let name = format!("protocol-botocore-legacy-{name}");
        report(&name, count, &failures);
        report_others(&name, &others);
    }
    Ok(())
}
