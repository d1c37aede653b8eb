//! A proxy that passes encrypted connections on.

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::io::{AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use crate::{Error, request};

/// Passes connections on to ports of this machine until it is dropped.
#[derive(Debug)]
pub struct Tunnel {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
    task: JoinHandle<()>,
}

impl Tunnel {
    /// Starts a proxy that takes every name and password.
    pub async fn start() -> Result<Self, Error> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let asked = Arc::<Mutex<Vec<String>>>::default();
        let heads = Arc::clone(&asked);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(pass(stream, Arc::clone(&heads)));
            }
        });
        Ok(Self { address, asked, task })
    }

    /// Where the proxy listens.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What the proxy learned: the requests that it got, without what it passed on.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Tunnel {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn pass(mut stream: TcpStream, asked: Arc<Mutex<Vec<String>>>) -> io::Result<()> {
    let Some(head) = request::read_head(&mut stream).await? else { return Ok(()) };
    let port = head.strip_prefix("CONNECT localhost:").and_then(|rest| rest.split(' ').next()?.parse::<u16>().ok());
    asked.lock().unwrap_or_else(PoisonError::into_inner).push(head);
    let port = port.ok_or_else(|| io::Error::other("not a tunnel to this machine"))?;
    let mut onward = TcpStream::connect(("127.0.0.1", port)).await?;
    stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
    copy_bidirectional(&mut stream, &mut onward).await.map(drop)
}
