//! Runtimes that end or stand still while a client lives on, as with one client for all tests of a program.

use std::future::Future;
use std::io;
use std::pin::pin;
use std::task::Poll;
use std::thread;
use std::time::Duration;

use cognito::Client;
use cognito::config::ProxyConfig;
use cognito::error::BoxError;
use faults::{Answer, Error, Report, Server, Setup, Step, Tls, authority};
use tokio::runtime::{Builder, Runtime};

const ADA: &str = r#"{"Username":"ada"}"#;
/// Long after everything that the tests wait for.
const LONG: Duration = Duration::from_secs(10);

fn client(name: &str, url: &str) -> Client {
    Setup::new(name).client(url).0
}

#[test]
fn a_runtime_ends_while_calls_are_on_their_way() -> Result<(), Error> {
    let server_runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    let server = server_runtime.block_on(Server::start([Answer::nothing().then(Step::Hang)]))?;
    for flavor in [Builder::new_current_thread(), Builder::new_multi_thread()] {
        let mut flavor = flavor;
        let runtime: Runtime = flavor.enable_all().build()?;
        let client = client("ending", &server.url());
        for _ in 0..20 {
            let client = client.clone();
            runtime.spawn(async move { Report::of(&client).await });
        }
        runtime.block_on(async { tokio::time::sleep(Duration::from_millis(20)).await });
        runtime.shutdown_timeout(LONG);
        drop(client);
    }
    Ok(())
}

/// As with one client for all tests of a program, each of which has a runtime of its own.
#[test]
fn a_client_survives_the_runtime_that_it_was_used_in() -> Result<(), Error> {
    let server_runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    let server = server_runtime.block_on(Server::start([Answer::json("200 OK", ADA)]))?;
    let client = client("survivor", &server.url());
    for _ in 0..5 {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let report = runtime.block_on(Report::of(&client));
        assert_eq!(report.outcome, "Ok", "{}", report.message);
    }
    Ok(())
}

/// Outside a Tokio runtime a call says so and does not panic.
#[test]
fn without_a_runtime_a_call_explains_itself() -> Result<(), Error> {
    let client = client("nowhere", "http://127.0.0.1:1");
    let mut call = pin!(Report::of(&client));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match call.as_mut().poll(&mut context) {
        Poll::Ready(report) => assert!(report.message.contains("Tokio runtime"), "{}", report.message),
        Poll::Pending => return Err(BoxError::from("the call waits for something")),
    }
    Ok(())
}

/// Calls in many runtimes, one after the other in each thread; each runtime ends after its call.
fn short_lived_runtimes(client: &Client, threads: usize) -> Result<(), Error> {
    let threads: Vec<_> = (0..threads)
        .map(|_| {
            let client = client.clone();
            thread::spawn(move || {
                for _ in 0..50 {
                    let report = Builder::new_current_thread().enable_all().build()?.block_on(Report::of(&client));
                    assert_eq!(report.outcome, "Ok", "{}", report.message);
                }
                Ok::<_, io::Error>(())
            })
        })
        .collect();
    for thread in threads {
        thread.join().map_err(|_| "a call failed")??;
    }
    Ok(())
}

#[test]
fn kept_connections_of_other_runtimes_do_no_harm() -> Result<(), Error> {
    let server_runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    let server = server_runtime.block_on(Server::start([Answer::json("200 OK", ADA)]))?;
    short_lived_runtimes(&client("short", &server.url()), 4)
}

/// All calls to a server share one connection of HTTP/2, which no other runtime may depend on.
#[test]
fn connections_of_http_2_are_not_shared_by_runtimes() -> Result<(), Error> {
    let server_runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    let authority = authority("known")?;
    let server = server_runtime.block_on(Tls::default().speaks("h2").start(&authority))?;
    let config = Setup::new("shared").config(&server.url()).0;
    let config = config.root_certificates_pem(authority.pem()).proxy(ProxyConfig::disabled());
    short_lived_runtimes(&Client::from_conf(config.build()), 4)
}

/// The connection that is kept belongs to a runtime that nobody drives.
#[test]
fn a_runtime_stands_still() -> Result<(), Error> {
    let server_runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    let server = server_runtime.block_on(Server::start([Answer::json("200 OK", ADA)]))?;
    let (client, waits) = Setup::new("still").client(&server.url());
    let still = Builder::new_current_thread().enable_all().build()?;
    assert_eq!(still.block_on(Report::of(&client)).outcome, "Ok");
    let other = Builder::new_current_thread().enable_all().build()?;
    let report = other.block_on(Report::of(&client));
    assert_eq!((report.outcome.as_str(), waits.skipped().len()), ("Ok", 0), "{}", report.message);
    drop(still);
    Ok(())
}
