//! Calls that are dropped at any point leave neither memory nor tasks behind.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use faults::{Answer, Error, Report, Server, Setup};
use peak_alloc::PeakAlloc;
use tokio::runtime::Builder;
use tokio::time::timeout;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const ADA: &str = r#"{"Username":"ada"}"#;
/// Long after everything that the test waits for.
const LONG: Duration = Duration::from_secs(10);

/// Polls a future so many times at most.
async fn polled(times: usize, future: impl Future) {
    let (mut future, mut left) = (pin!(future), times);
    poll_fn(|context| {
        if left == 0 || future.as_mut().poll(context).is_ready() {
            return Poll::Ready(());
        }
        left -= 1;
        Poll::Pending
    })
    .await;
}

#[test]
fn calls_dropped_anywhere_leave_nothing_behind() -> Result<(), Error> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let server = Server::start([Answer::json("200 OK", ADA)]).await?;
        let client = Setup::new("anytime").client(&server.url()).0;
        assert_eq!(Report::of(&client).await.outcome, "Ok");
        let wave = async || {
            for calls in 0..1000 {
                // Dropped after 0 to 9 polls, at whatever point that is.
                let _ = timeout(LONG, polled(calls % 10, Report::of(&client))).await;
            }
            // What was dropped is over when the server has seen its end.
            tokio::time::sleep(Duration::from_millis(200)).await;
            (MEMORY.current_usage(), tokio::runtime::Handle::current().metrics().num_alive_tasks())
        };
        let (first, last) = (wave().await, wave().await);
        assert!(last.0 <= first.0 + first.0 / 4, "heap: {first:?}, then {last:?}");
        assert!(last.1 <= first.1 + 4, "tasks: {first:?}, then {last:?}");
        Ok(())
    })
}
