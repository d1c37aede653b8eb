//! Many calls at once against a service that is too busy.

use std::collections::BTreeMap;
use std::time::Duration;

use faults::{Answer, Error, Report, Server, Setup};

const CALLS: usize = 500;

/// However many calls are throttled, each ends with its result, and no retry is made beyond the allowance.
#[tokio::test]
async fn all_calls_end_when_every_second_request_is_throttled() -> Result<(), Error> {
    let close = ("connection", "close");
    let server = Server::repeat([
        Answer::new("200 OK", &[close], r#"{"Username":"ada"}"#).then(faults::Step::Close),
        Answer::new("400 Bad Request", &[close], r#"{"__type":"TooManyRequestsException"}"#).then(faults::Step::Close),
    ])
    .await?;
    let (client, _) = Setup::new("load").client(&server.url());
    let calls: Vec<_> = (0..CALLS)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { Report::of(&client).await })
        })
        .collect();
    let mut outcomes = BTreeMap::<String, usize>::new();
    for call in calls {
        let report = tokio::time::timeout(Duration::from_secs(15), call).await??;
        assert!(report.attempts.is_none_or(|attempts| attempts <= 3), "{report}");
        *outcomes.entry(report.outcome).or_default() += 1;
    }
    let count = |name: &str| outcomes.get(name).copied().unwrap_or_default();
    let (done, throttled) = (count("Ok"), count("ServiceError: TooManyRequestsException"));
    assert_eq!(done + throttled, CALLS, "{outcomes:?}");
    assert_eq!(done, server.seen().div_ceil(2), "a success for each request that was not throttled");
    // 500 tokens pay for 100 retries; each success gives back at least one.
    assert!(server.seen() <= CALLS + 100 + done, "{} requests", server.seen());
    Ok(())
}
