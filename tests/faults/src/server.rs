//! A server on this machine that does to each request what it is told.

use std::io;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

use crate::{Answer, Error, Step, check, request};

/// So many connections are served at a time; the others wait.
const CONNECTIONS: usize = 4000;
const MIB: usize = 1024 * 1024;

/// Serves until it is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    script: Arc<Script>,
    task: Option<JoinHandle<()>>,
    // What keeps an unserved port in its state.
    _socket: Option<TcpSocket>,
    _queue: Vec<TcpStream>,
}

/// One answer for each request; the last one for all further requests.
#[derive(Debug)]
struct Script {
    answers: Vec<Answer>,
    repeats: bool,
    seen: AtomicUsize,
    refused: Mutex<Vec<String>>,
}

/// How a connection goes on after an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    Request,
    Close,
    Reset,
}

impl Server {
    /// Answers requests with the script, in order; its last answer serves all further requests.
    pub async fn start(answers: impl IntoIterator<Item = Answer>) -> Result<Self, Error> {
        Self::with(Script::new(answers, false)).await
    }

    /// Answers requests with the script, over and over.
    pub async fn repeat(answers: impl IntoIterator<Item = Answer>) -> Result<Self, Error> {
        Self::with(Script::new(answers, true)).await
    }

    #[expect(clippy::unused_async, reason = "a listener needs the runtime that this is awaited in")]
    async fn with(script: Script) -> Result<Self, Error> {
        let socket = TcpSocket::new_v4()?;
        socket.bind(([127, 0, 0, 1], 0).into())?;
        // Room for many clients that come at the same moment.
        let listener = socket.listen(4000)?;
        let address = listener.local_addr()?;
        let script = Arc::new(script);
        let task = tokio::spawn(accept(listener, Arc::clone(&script)));
        Ok(Self { address, script, task: Some(task), _socket: None, _queue: Vec::new() })
    }

    /// A port that is taken and refuses connections.
    pub fn refusing() -> Result<Self, Error> {
        let socket = TcpSocket::new_v4()?;
        socket.bind(([127, 0, 0, 1], 0).into())?;
        let script = Arc::new(Script::new([], false));
        Ok(Self { address: socket.local_addr()?, script, task: None, _socket: Some(socket), _queue: Vec::new() })
    }

    /// A server whose queue of connections is full, so that no further one comes about.
    pub async fn full() -> Result<Self, Error> {
        let socket = TcpSocket::new_v4()?;
        socket.bind(([127, 0, 0, 1], 0).into())?;
        let listener = socket.listen(1)?;
        let address = listener.local_addr()?;
        let mut queue = Vec::new();
        while let Ok(stream) = timeout(Duration::from_millis(100), TcpStream::connect(address)).await {
            queue.push(stream?);
        }
        let task = tokio::spawn(async move {
            let _listener = listener;
            std::future::pending::<()>().await;
        });
        let script = Arc::new(Script::new([], false));
        Ok(Self { address, script, task: Some(task), _socket: None, _queue: queue })
    }

    /// The server's endpoint.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The port, which differs from run to run.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// How many requests were answered so far, in whatever way.
    pub fn seen(&self) -> usize {
        self.script.seen.load(Ordering::Relaxed)
    }

    /// What was wrong with the requests whose signature was; they are not among those that were answered.
    pub fn refused(&self) -> Vec<String> {
        self.script.refused.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(task) = &self.task {
            task.abort();
        }
    }
}

impl Script {
    fn new(answers: impl IntoIterator<Item = Answer>, repeats: bool) -> Self {
        Self { answers: answers.into_iter().collect(), repeats, seen: AtomicUsize::new(0), refused: Mutex::default() }
    }

    fn at(&self, index: usize) -> Option<&Answer> {
        let last = self.answers.len().checked_sub(1)?;
        self.answers.get(if self.repeats { index % self.answers.len() } else { index.min(last) })
    }

    fn reads_request(&self) -> bool {
        self.at(self.seen.load(Ordering::Relaxed)).is_none_or(|answer| answer.reads_request)
    }

    fn take(&self) -> Option<&Answer> {
        self.at(self.seen.fetch_add(1, Ordering::Relaxed))
    }
}

async fn accept(listener: TcpListener, script: Arc<Script>) {
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    while let Ok(place) = Arc::clone(&places).acquire_owned().await {
        let Ok((mut stream, _)) = listener.accept().await else { continue };
        let script = Arc::clone(&script);
        tokio::spawn(async move {
            let ready = stream.set_nodelay(true);
            // A client that leaves early is a part of many scripts.
            if ready.is_ok() && matches!(converse(&mut stream, &script).await, Ok(Next::Reset)) {
                let _ = stream.set_zero_linger();
            }
            drop((stream, place));
        });
    }
}

/// Answers each request on an accepted connection with the same answer.
pub async fn serve(stream: &mut (impl AsyncRead + AsyncWrite + Unpin), answer: Answer) -> io::Result<()> {
    converse(stream, &Script::new([answer], false)).await.map(drop)
}

async fn converse(stream: &mut (impl AsyncRead + AsyncWrite + Unpin), script: &Script) -> io::Result<Next> {
    loop {
        if script.reads_request() {
            let Some(request) = request::read(stream).await? else { return Ok(Next::Close) };
            // As the service does it. What a proxy is asked is not signed.
            if let (false, Err(error)) = (request.method == "CONNECT", check(&request)) {
                let body = format!(r#"{{"__type":"SignatureDoesNotMatch","message":"{error}"}}"#);
                script.refused.lock().unwrap_or_else(PoisonError::into_inner).push(error.to_string());
                for step in &Answer::json("400 Bad Request", body).steps {
                    act(stream, step).await?;
                }
                continue;
            }
        }
        let Some(answer) = script.take() else { return Ok(Next::Close) };
        for step in &answer.steps {
            let next = act(stream, step).await?;
            if next != Next::Request {
                return Ok(next);
            }
        }
    }
}

async fn act(stream: &mut (impl AsyncRead + AsyncWrite + Unpin), step: &Step) -> io::Result<Next> {
    match step {
        Step::Write(bytes) => stream.write_all(bytes).await?,
        Step::Trickle(bytes, pause) => {
            for byte in bytes {
                stream.write_all(&[*byte]).await?;
                stream.flush().await?;
                sleep(*pause).await;
            }
        }
        Step::Flood(mib) => {
            let chunk = [format!("{MIB:x}\r\n").as_bytes(), &vec![b' '; MIB], b"\r\n"].concat();
            for _ in 0..*mib {
                stream.write_all(&chunk).await?;
            }
            stream.write_all(b"0\r\n\r\n").await?;
        }
        Step::Pause(pause) => sleep(*pause).await,
        Step::Close => return Ok(Next::Close),
        Step::Reset => return Ok(Next::Reset),
        Step::Hang => {
            while stream.read(&mut [0; 1024]).await? > 0 {}
            return Ok(Next::Close);
        }
    }
    stream.flush().await?;
    Ok(Next::Request)
}
