//! Calls that are dropped at any point leave neither memory nor tasks behind.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use faults::{Answer, Error, Report, Server, Setup};
use peak_alloc::PeakAlloc;
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::time::timeout;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// Long after everything that the test waits for.
const LONG: Duration = Duration::from_secs(10);
const CALLS: usize = 1000;
/// What the last wave may leave beyond the first one.
const KIB_OF_GROWTH: usize = 64;

/// Polls a future so many times at most; nothing if it did not come to its end.
async fn polled<T>(times: usize, future: impl Future<Output = T>) -> Option<T> {
    let (mut future, mut left) = (pin!(future), times);
    poll_fn(|context| {
        if left == 0 {
            return Poll::Ready(None);
        }
        left -= 1;
        future.as_mut().poll(context).map(Some)
    })
    .await
}

/// Makes calls and drops each of them after 0 to 19 polls: before it begins, while it connects, while it waits for an answer or between
/// attempts. Then drops the client.
async fn wave(server: &Server) -> Result<(), Error> {
    let client = Setup::new("anytime").client(&server.url()).0;
    let (mut dropped, mut ended) = (0, 0);
    for call in 0..CALLS {
        match timeout(LONG, polled(call % 20, Report::of(&client))).await? {
            Some(_) => ended += 1,
            None => dropped += 1,
        }
    }
    assert!(dropped > CALLS / 10 && ended > CALLS / 10, "{dropped} dropped, {ended} ended");
    Ok(())
}

fn nothing_is_left(runtime: &Runtime) -> Result<(), Error> {
    runtime.block_on(async {
        let good = Answer::json("200 OK", r#"{"Username":"ada"}"#);
        let throttled = Answer::json("400 Bad Request", r#"{"__type":"TooManyRequestsException"}"#);
        let server = Server::repeat([throttled, good]).await?;
        let tasks = || Handle::current().metrics().num_alive_tasks();
        let (base, mut heaps) = (tasks(), Vec::new());
        for _ in 0..3 {
            wave(&server).await?;
            // Without its client each connection ends, on both sides.
            let ends = async {
                while tasks() > base {
                    tokio::time::sleep(Duration::from_millis(1)).await;
                }
            };
            timeout(LONG, ends).await.map_err(|_| format!("{} tasks instead of {base}", tasks()))?;
            heaps.push(MEMORY.current_usage() / 1024);
        }
        println!("KiB after each wave: {heaps:?}");
        assert!(heaps[2] <= heaps[0] + KIB_OF_GROWTH, "KiB after each wave: {heaps:?}");
        Ok(())
    })
}

/// One after the other, because they share an allocator.
#[test]
fn calls_dropped_anywhere_leave_nothing_behind() -> Result<(), Error> {
    nothing_is_left(&Builder::new_current_thread().enable_all().build()?)?;
    nothing_is_left(&Builder::new_multi_thread().worker_threads(3).enable_all().build()?)
}
