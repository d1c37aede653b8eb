//! The send path through the built-in HTTP client, against servers on this machine.

mod support;

use std::error::Error;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::region::Region;
use cognito_runtime::Handle;
use cognito_runtime::config::{Builder, Config};
use cognito_runtime::error::{CallError, Failure};
use cognito_runtime::send::{CallOptions, send};

use self::support::{Instant, Outcome, SIGNED, block_on, credentials};

const THROTTLED: &str =
    "HTTP/1.1 400 Bad Request\r\nx-amzn-errortype: TooManyRequestsException\r\ncontent-length: 2\r\n\r\n{}";
const OK: &str = "HTTP/1.1 200 OK\r\nx-amzn-requestid: r-1\r\ncontent-length: 2\r\n\r\n{}";

/// Answers one request after the other; yields their heads. An empty answer closes the connection.
fn serve(answers: &'static [&'static str]) -> Outcome<(String, Receiver<String>)> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}", listener.local_addr()?);
    let (sender, heads) = channel();
    thread::spawn(move || -> std::io::Result<()> {
        let mut connection: Option<BufReader<TcpStream>> = None;
        for answer in answers {
            loop {
                let mut stream = match connection.take() {
                    Some(stream) => stream,
                    None => BufReader::new(listener.accept()?.0),
                };
                let head = read_request(&mut stream)?;
                if head.is_empty() {
                    continue;
                }
                // The test may have seen enough.
                let _ = sender.send(head);
                stream.get_mut().write_all(answer.as_bytes())?;
                connection = (!answer.is_empty()).then_some(stream);
                break;
            }
        }
        Ok(())
    });
    Ok((url, heads))
}

fn read_request(stream: &mut BufReader<TcpStream>) -> std::io::Result<String> {
    let mut head = String::new();
    while stream.read_line(&mut head)? > 2 {}
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok()).unwrap_or_default();
    stream.read_exact(&mut vec![0; length])?;
    Ok(head)
}

fn builder(url: &str) -> Builder {
    let retries = RetryConfig::standard().with_initial_backoff(Duration::from_millis(1));
    let builder =
        Config::builder().region(Region::new("eu-west-1")).endpoint_url(url).credentials_provider(credentials());
    builder.retry_config(retries)
}

fn call(builder: Builder) -> Outcome<Result<cognito_runtime::response::Response, Failure>> {
    block_on(send(&Handle::new(builder.build()), &SIGNED, b"{}".to_vec(), CallOptions::default()))
}

fn attempts(error: &(dyn Error + 'static)) -> Option<u32> {
    error.downcast_ref::<CallError>().map(|error| error.context().attempts)
}

#[test]
fn throttled_then_answered() -> Outcome<()> {
    let (url, heads) = serve(&[THROTTLED, OK])?;
    let response = call(builder(&url))?.map_err(|failure| format!("{failure:?}"))?;
    assert_eq!((response.context.attempts, response.context.request_id.as_deref()), (2, Some("r-1")));
    assert_eq!(&response.body[..], b"{}");
    assert_eq!(response.context.endpoint.as_deref(), Some(url.as_str()));
    let head = heads.recv()?;
    let names: Vec<&str> = head.lines().filter_map(|line| Some(line.split_once(": ")?.0)).collect();
    for name in ["host", "content-length", "user-agent", "authorization", "x-amz-target", "amz-sdk-invocation-id"] {
        assert_eq!(names.iter().filter(|candidate| **candidate == name).count(), 1, "{head}");
    }
    assert!(head.starts_with("POST / HTTP/1.1\r\n"), "{head}");
    assert!(!names.contains(&"accept-encoding") && !names.contains(&"transfer-encoding"), "{head}");
    Ok(())
}

#[test]
fn a_limit_is_reported_at_once() -> Outcome<()> {
    const LIMIT: &str =
        "HTTP/1.1 400 Bad Request\r\nx-amzn-errortype: LimitExceededException\r\ncontent-length: 2\r\n\r\n{}";
    let (url, heads) = serve(&[LIMIT, OK])?;
    let Err(Failure::Service(meta, _)) = call(builder(&url))? else { return Err("no service error".into()) };
    assert_eq!(meta.context().map(|context| context.attempts), Some(1));
    assert_eq!(heads.iter().take(1).count(), 1);
    Ok(())
}

#[test]
fn a_dead_port() -> Outcome<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}", listener.local_addr()?);
    drop(listener);
    let sleep = Instant::default();
    let result = call(builder(&url).sleep_impl(sleep.clone()).timeout_config(TimeoutConfig::disabled()))?;
    let Err(Failure::Dispatch(error)) = result else { return Err(format!("{result:?}").into()) };
    assert!(error.is_io(), "{error:?}");
    assert_eq!(error.source().and_then(attempts), Some(3));
    assert_eq!(sleep.waits().len(), 2);
    let text = format!("{}", aws_smithy_types::error::display::DisplayErrorContext(&error));
    assert!(text.contains("Connection refused"), "{text}");
    Ok(())
}

/// What stands behind the facts of the call.
fn reason(error: &(dyn Error + 'static)) -> String {
    error.source().map(ToString::to_string).unwrap_or_default()
}

#[test]
fn connections_that_end_early_are_tried_again() -> Outcome<()> {
    const CUT: &str = "HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n{}";
    let (url, _heads) = serve(&["", OK])?;
    let response = call(builder(&url))?.map_err(|failure| format!("{failure:?}"))?;
    assert_eq!(response.context.attempts, 2);

    let (url, heads) = serve(&[CUT])?;
    let limits = TimeoutConfig::builder().operation_attempt_timeout(Duration::from_millis(500)).build();
    let result = call(builder(&url).timeout_config(limits).retry_config(RetryConfig::disabled()))?;
    heads.recv()?;
    let Err(Failure::Response(error, raw)) = result else { return Err(format!("{result:?}").into()) };
    assert_eq!(reason(&*error), "the response body could not be read to its end");
    assert_eq!(raw.status().as_u16(), 200);
    Ok(())
}

#[test]
fn slow_servers_meet_the_limits() -> Outcome<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}", listener.local_addr()?);
    let short = Duration::from_millis(50);
    let read = TimeoutConfig::builder().read_timeout(short).build();
    let result = call(builder(&url).timeout_config(read).retry_config(RetryConfig::disabled()))?;
    let Err(Failure::Dispatch(error)) = result else { return Err(format!("{result:?}").into()) };
    assert!(error.is_timeout());
    assert_eq!(
        error.source().map(reason).as_deref(),
        Some("HTTP read timeout occurred after 50ms; set another `read_timeout` with `timeout_config`")
    );

    let operation = TimeoutConfig::builder().operation_timeout(short).build();
    let result = call(builder(&url).timeout_config(operation))?;
    let Err(Failure::Timeout(error)) = result else { return Err(format!("{result:?}").into()) };
    let expected = "operation timeout (all attempts including retries) occurred after 50ms; \
                    set another `operation_timeout` with `timeout_config`";
    assert_eq!(reason(&*error), expected);
    assert_eq!(attempts(&*error), Some(1));
    Ok(())
}

#[cfg(feature = "__tls")]
#[test]
fn https_offers_both_versions_of_http() -> Outcome<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("https://localhost:{}", listener.local_addr()?.port());
    let server = thread::spawn(move || -> std::io::Result<Vec<u8>> {
        let mut hello = vec![0; 16 * 1024];
        let length = listener.accept()?.0.read(&mut hello)?;
        hello.truncate(length);
        Ok(hello)
    });
    let result = call(builder(&url).retry_config(RetryConfig::disabled()))?;
    let Err(Failure::Dispatch(error)) = result else { return Err(format!("{result:?}").into()) };
    if error.is_other() {
        // A machine without CA certificates gets no further.
        assert!(error.source().is_some_and(|source| reason(source).contains("SSL_CERT_FILE")), "{error:?}");
        return Ok(());
    }
    assert!(error.is_io(), "{error:?}");
    let hello = server.join().map_err(|_| "the server panicked")??;
    let offers = |name: &[u8]| hello.windows(name.len()).any(|window| window == name);
    assert!(hello.starts_with(&[0x16]) && offers(b"\x02h2\x08http/1.1") && offers(b"localhost"), "{hello:?}");
    Ok(())
}
