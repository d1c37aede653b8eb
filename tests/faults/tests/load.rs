//! Many calls at once against a service that is too busy.

use std::collections::BTreeMap;
use std::process::Stdio;
use std::time::Duration;

use faults::{Error, Report, Setup};
use peak_alloc::PeakAlloc;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader};
use tokio::process::Command;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const CALLS: usize = 2000;
const WAVES: usize = 3;
/// What a call may take while it runs: its task, connection, request and response.
const KIB_PER_CALL: usize = 64;

/// The heap of a wave: the most that was in use, and what is left after it.
#[derive(Debug, Clone, Copy)]
struct Heap {
    peak: usize,
    left: usize,
}

/// However many calls are throttled, each ends with its result, no retry is made beyond the allowance, and memory does not grow.
#[tokio::test]
async fn all_calls_end_when_every_second_request_is_throttled() -> Result<(), Error> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_faults"));
    let mut server = command.arg("throttle").stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true).spawn()?;
    let mut said = BufReader::new(server.stdout.take().ok_or("no output")?);
    let mut url = String::new();
    said.read_line(&mut url).await?;

    let (client, _) = Setup::new("load").client(url.trim());
    let (mut done, mut heaps) = (0, Vec::new());
    for _ in 0..WAVES {
        let before = MEMORY.current_usage();
        MEMORY.reset_peak_usage();
        done += wave(&client).await?;
        heaps.push(Heap { peak: MEMORY.peak_usage() - before, left: MEMORY.current_usage() });
    }

    drop(server.stdin.take());
    let mut seen = String::new();
    said.read_to_string(&mut seen).await?;
    let seen: usize = seen.trim().parse()?;
    assert_eq!(done, seen.div_ceil(2), "a success for each request that was not throttled");
    // 500 tokens pay for 100 retries; each success gives back at least one.
    assert!(seen <= WAVES * CALLS + 100 + done, "{seen} requests");

    let (first, last) = (heaps[0], heaps[WAVES - 1]);
    println!("{CALLS} calls at once: {} KiB at the peak, {} B for each", last.peak / 1024, last.peak / CALLS);
    assert!(last.peak <= CALLS * KIB_PER_CALL * 1024, "{heaps:?}");
    assert!(last.left <= first.left + first.left / 4, "memory grew: {heaps:?}");
    Ok(())
}

/// Makes all calls at once and counts those that succeed.
async fn wave(client: &cognito::Client) -> Result<usize, Error> {
    let calls: Vec<_> = (0..CALLS)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { Report::of(&client).await })
        })
        .collect();
    let mut outcomes = BTreeMap::<String, usize>::new();
    for call in calls {
        let report = tokio::time::timeout(Duration::from_mins(1), call).await??;
        assert!(report.attempts.is_none_or(|attempts| attempts <= 3), "{report}");
        *outcomes.entry(report.outcome).or_default() += 1;
    }
    let count = |name: &str| outcomes.get(name).copied().unwrap_or_default();
    let (done, throttled) = (count("Ok"), count("ServiceError: TooManyRequestsException"));
    assert_eq!(done + throttled, CALLS, "{outcomes:?}");
    Ok(done)
}
