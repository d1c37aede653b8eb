//! Futures that are dropped, and clients that are dropped.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use cognito::Client;
use cognito::config::{Credentials, ProvideCredentials};
use faults::{Answer, Error, Report, Server, Setup};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Builder;
use tokio::sync::Notify;
use tokio::time::timeout;

const ADA: &str = r#"{"Username":"ada"}"#;
/// Long after everything that the tests wait for.
const LONG: Duration = Duration::from_secs(10);

fn client(name: &str, url: &str) -> Client {
    Setup::new(name).client(url).0
}

/// Runs a test on a runtime with one thread, and on one with several.
fn on_both_runtimes<F: Future<Output = Result<(), Error>>>(test: impl Fn() -> F) -> Result<(), Error> {
    Builder::new_current_thread().enable_all().build()?.block_on(test())?;
    Builder::new_multi_thread().worker_threads(3).enable_all().build()?.block_on(test())
}

/// Reads a request to its end; false if the connection ended instead.
async fn request(stream: &mut TcpStream) -> Result<bool, Error> {
    let (mut seen, mut buffer) = (Vec::new(), [0; 4096]);
    while !seen.ends_with(b"}") {
        match stream.read(&mut buffer).await? {
            0 => return Ok(false),
            count => seen.extend_from_slice(&buffer[..count]),
        }
    }
    Ok(true)
}

fn is_clone_send_sync<T: Clone + Send + Sync + 'static>(_: &T) {}

fn is_send<T: Send>(future: T) -> T {
    future
}

#[test]
fn clients_and_calls_go_anywhere() -> Result<(), Error> {
    on_both_runtimes(|| async {
        let server = Server::start([Answer::json("200 OK", ADA)]).await?;
        let client = client("anywhere", &server.url());
        is_clone_send_sync(&client);
        let call = is_send(client.admin_get_user().user_pool_id("p").username("ada").send());
        assert_eq!(tokio::spawn(call).await??.username(), "ada");
        Ok(())
    })
}

#[test]
fn a_call_that_is_never_polled_sends_nothing() -> Result<(), Error> {
    on_both_runtimes(|| async {
        let server = Server::start([Answer::json("200 OK", ADA)]).await?;
        drop(Report::of(&client("unpolled", &server.url())));
        tokio::time::sleep(Duration::from_millis(20)).await;
        assert_eq!(server.seen(), 0);
        Ok(())
    })
}

#[test]
fn dropping_a_call_ends_its_connection_and_its_attempts() -> Result<(), Error> {
    on_both_runtimes(|| async {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let client = client("dropped", &format!("http://{}", listener.local_addr()?));
        let call = tokio::spawn(async move { Report::of(&client).await });
        let mut stream = listener.accept().await?.0;
        assert!(request(&mut stream).await?);
        call.abort();
        // The other side sees the end of the connection, and no other one comes.
        assert_eq!(timeout(LONG, stream.read(&mut [0; 16])).await?.unwrap_or(0), 0);
        assert!(timeout(Duration::from_millis(50), listener.accept()).await.is_err());
        Ok(())
    })
}

#[test]
fn dropping_a_call_between_attempts_ends_it() -> Result<(), Error> {
    on_both_runtimes(|| async {
        let throttled = r#"{"__type":"TooManyRequestsException"}"#;
        let asks = [("x-amz-retry-after", "2000")];
        let server =
            Server::start([Answer::new("400 Bad Request", &asks, throttled), Answer::json("200 OK", ADA)]).await?;
        let config = Setup::new("between").config(&server.url()).0;
        let config = config.sleep_impl(cognito_sleep()).build();
        let client = Client::from_conf(config);
        let mut call = Box::pin(Report::of(&client));
        // Until it waits for its second attempt.
        while server.seen() == 0 {
            assert!(timeout(Duration::from_millis(5), &mut call).await.is_err());
        }
        assert!(timeout(Duration::from_millis(50), &mut call).await.is_err());
        drop(call);
        tokio::time::sleep(Duration::from_millis(50)).await;
        assert_eq!(server.seen(), 1);
        Ok(())
    })
}

/// A sleep that takes its time, unlike that of the other tests.
fn cognito_sleep() -> impl cognito::config::AsyncSleep + 'static {
    #[derive(Debug)]
    struct Real;
    impl cognito::config::AsyncSleep for Real {
        fn sleep(&self, duration: Duration) -> cognito::config::Sleep {
            cognito::config::Sleep::new(tokio::time::sleep(duration))
        }
    }
    Real
}

/// Gives credentials when it is told to, and counts how often it is asked.
#[derive(Debug, Clone, Default)]
struct Slow(Arc<(AtomicUsize, Notify)>);

impl ProvideCredentials for Slow {
    fn provide_credentials<'a>(&'a self) -> aws_credential_types::provider::future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        aws_credential_types::provider::future::ProvideCredentials::new(async {
            self.0.0.fetch_add(1, Ordering::Relaxed);
            self.0.1.notified().await;
            Ok(Credentials::new("AKID", "secret", None, None, "faults"))
        })
    }
}

#[test]
fn calls_that_wait_for_credentials_outlive_the_one_that_loads_them() -> Result<(), Error> {
    on_both_runtimes(|| async {
        let server = Server::start([Answer::json("200 OK", ADA)]).await?;
        let provider = Slow::default();
        let config = Setup::new("credentials").config(&server.url()).0.credentials_provider(provider.clone());
        let client = Client::from_conf(config.build());
        let first = tokio::spawn({
            let client = client.clone();
            async move { Report::of(&client).await }
        });
        while provider.0.0.load(Ordering::Relaxed) == 0 {
            tokio::task::yield_now().await;
        }
        let others: Vec<_> = (0..20)
            .map(|_| {
                let client = client.clone();
                tokio::spawn(async move { Report::of(&client).await })
            })
            .collect();
        tokio::task::yield_now().await;
        first.abort();
        while provider.0.0.load(Ordering::Relaxed) == 1 {
            tokio::task::yield_now().await;
        }
        provider.0.1.notify_one();
        for other in others {
            assert_eq!(timeout(LONG, other).await??.outcome, "Ok");
        }
        assert_eq!(provider.0.0.load(Ordering::Relaxed), 2, "once for the dropped call, once for all others");
        Ok(())
    })
}

#[test]
fn a_dropped_client_closes_its_connections() -> Result<(), Error> {
    on_both_runtimes(|| async {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let client = client("closed", &format!("http://{}", listener.local_addr()?));
        let call = tokio::spawn(async move {
            let report = Report::of(&client).await;
            (report, client)
        });
        let mut stream = listener.accept().await?.0;
        assert!(request(&mut stream).await?);
        stream.write_all(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{ADA}", ADA.len()).as_bytes()).await?;
        let (report, client) = call.await?;
        assert_eq!(report.outcome, "Ok");
        assert!(timeout(Duration::from_millis(50), stream.read(&mut [0; 16])).await.is_err(), "it is kept");
        drop(client);
        assert_eq!(timeout(LONG, stream.read(&mut [0; 16])).await??, 0);
        Ok(())
    })
}
