//! Many calls at once against a service that is too busy.

use std::collections::BTreeMap;
use std::process::Stdio;
use std::time::Duration;

use faults::{Error, Page, Report, Setup};
use peak_alloc::PeakAlloc;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader};
use tokio::process::Command;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const CALLS: usize = 2000;
const WAVES: usize = 3;
/// What a call may take while it runs: its task, connection, request and response.
const KIB_PER_CALL: usize = 64;
/// What the last wave may leave beyond the first one.
const KIB_OF_GROWTH: usize = 16;

/// The heap of a wave in bytes: the most that was in use beyond what was before, and what is left after it.
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

    let (client, waits) = Setup::new("load").client(url.trim());
    let (mut done, mut heaps) = (0, Vec::new());
    for _ in 0..WAVES {
        let before = MEMORY.current_usage();
        MEMORY.reset_peak_usage();
        done += wave(&client).await?;
        let peak = MEMORY.peak_usage() - before;
        waits.forget();
        heaps.push(Heap { peak, left: MEMORY.current_usage() });
    }

    drop(server.stdin.take());
    let mut seen = String::new();
    said.read_to_string(&mut seen).await?;
    let seen: usize = seen.trim().parse()?;
    assert_eq!(done, seen.div_ceil(2), "a success for each request that was not throttled");
    // 500 tokens pay for 100 retries; each success gives back at least one.
    assert!(seen <= WAVES * CALLS + 100 + done, "{seen} requests");

    let section = section(&heaps);
    println!("{section}");
    assert!(heaps.iter().all(|heap| heap.peak <= CALLS * KIB_PER_CALL * 1024), "{heaps:?}");
    assert!(heaps[WAVES - 1].left <= heaps[0].left + KIB_OF_GROWTH * 1024, "memory grew: {heaps:?}");
    let page = Page::read();
    if Page::is_written() {
        Page { load: section, ..page }.write()?;
        return Ok(());
    }
    let text = section.split("| wave |").next().unwrap_or_default();
    assert!(page.load.starts_with(text), "docs/faults.md says something else; BLESS=1 writes it:\n{text}");
    Ok(())
}

/// What the page says; the numbers differ a little from run to run.
fn section(heaps: &[Heap]) -> String {
    let mut lines = vec![format!(
        "
{CALLS} calls at once, {WAVES} times one after the other, with one client. The server is another process; it throttles every second
request and closes each connection after its answer, so that every attempt has a connection of its own. Each call ends, with its result
or with `TooManyRequestsException`. A counting allocator measures the heap of the client's process alone: client, tasks, connections
and the test. The test fails if a wave takes more than {KIB_PER_CALL} KiB for each call, or if the last one leaves {KIB_OF_GROWTH} KiB more
than the first one. `BLESS=1 cargo test -p faults` writes the numbers of its run:

| wave | peak | peak for each call | left after it |
| --- | --- | --- | --- |"
    )];
    lines.extend(heaps.iter().zip(1..).map(|(heap, wave)| {
        let per_call = heap.peak / CALLS / 1024;
        format!("| {wave} | {} MiB | {per_call} KiB | {} KiB |", heap.peak / 1024 / 1024, heap.left / 1024)
    }));
    lines.join("\n") + "\n"
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
