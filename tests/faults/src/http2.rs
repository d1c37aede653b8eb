//! What a server does with requests over HTTP/2.

use std::future::poll_fn;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use h2::server::SendResponse;
use h2::{Reason, RecvStream};
use http::Response;
use signature::Request;
use tokio::net::TcpStream;
use tokio_rustls::server::TlsStream;

use crate::{Error, check};

/// The body of a good answer.
pub(crate) const ADA: &str = r#"{"Username":"ada"}"#;

/// What the server does with one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// Answers.
    Answer,
    /// Announces the end of the connection, and answers.
    Goodbye,
    /// Ends the connection with this reason and no answer.
    Leave(Reason),
    /// Resets the stream before an answer.
    Reset(Reason),
    /// Resets the stream in the middle of the body.
    Break(Reason),
    /// Stops in the middle of the body.
    Stall,
}

/// One manner for each request; the last one for all further requests.
#[derive(Debug)]
pub(crate) struct Manners {
    manners: Vec<Manner>,
    seen: AtomicUsize,
}

impl Manners {
    pub(crate) fn new(manners: Vec<Manner>) -> Self {
        Self { manners, seen: AtomicUsize::new(0) }
    }

    pub(crate) fn seen(&self) -> usize {
        self.seen.load(Ordering::Relaxed)
    }

    fn take(&self) -> Manner {
        let index = self.seen.fetch_add(1, Ordering::Relaxed);
        self.manners.get(index).or(self.manners.last()).copied().unwrap_or(Manner::Answer)
    }
}

pub(crate) async fn serve(stream: TlsStream<TcpStream>, manners: &Manners) -> Result<(), Error> {
    let mut connection = h2::server::handshake(stream).await?;
    while let Some(request) = connection.accept().await {
        let (request, mut response) = request?;
        let manner = manners.take();
        match manner {
            Manner::Reset(reason) => response.send_reset(reason),
            Manner::Leave(reason) => connection.abrupt_shutdown(reason),
            Manner::Goodbye => connection.graceful_shutdown(),
            Manner::Answer | Manner::Break(_) | Manner::Stall => {}
        }
        if !matches!(manner, Manner::Reset(_) | Manner::Leave(_)) {
            tokio::spawn(answer(request, response, manner));
        }
    }
    Ok(())
}

/// Answers a request that is signed as it should be; resets others.
async fn answer(
    request: http::Request<RecvStream>,
    mut response: SendResponse<Bytes>,
    manner: Manner,
) -> Result<(), Error> {
    if let Err(error) = check(&received(request).await?) {
        response.send_reset(Reason::PROTOCOL_ERROR);
        return Err(error);
    }
    let is_whole = !matches!(manner, Manner::Break(_) | Manner::Stall);
    let head = Response::builder().header("x-amzn-requestid", "r-1").body(())?;
    let mut body = response.send_response(head, false)?;
    body.send_data(Bytes::from_static(if is_whole { ADA } else { &ADA[..8] }.as_bytes()), is_whole)?;
    match manner {
        Manner::Break(reason) => {
            // What was sent before a reset may be lost with it.
            tokio::time::sleep(Duration::from_millis(20)).await;
            body.send_reset(reason);
        }
        // Until the client gives the stream up.
        Manner::Stall => drop(poll_fn(|context| body.poll_reset(context)).await),
        _ => {}
    }
    Ok(())
}

async fn received(request: http::Request<RecvStream>) -> Result<Request, Error> {
    let (parts, mut stream) = request.into_parts();
    let mut body = Vec::new();
    while let Some(part) = stream.data().await {
        let part = part?;
        stream.flow_control().release_capacity(part.len())?;
        body.extend_from_slice(&part);
    }
    let mut headers = vec![("host".to_owned(), parts.uri.authority().map(ToString::to_string).unwrap_or_default())];
    for (name, value) in &parts.headers {
        headers.push((name.to_string(), value.to_str()?.to_owned()));
    }
    Ok(Request { method: parts.method.to_string(), target: parts.uri.path().to_owned(), headers, body })
}
