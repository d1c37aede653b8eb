//! What the server receives, and whether it is signed as it should be.

use std::io;

use signature::Request;
use tokio::io::{AsyncRead, AsyncReadExt};

use crate::{Error, SECRET_ACCESS_KEY};

/// Of the operations that are called here, those that need no credentials.
const UNSIGNED: [&str; 2] = ["InitiateAuth", "SignUp"];

/// Recomputes the signature of a request; one that needs none must not have one.
pub fn check(request: &Request) -> Result<(), Error> {
    let operation = request.header("x-amz-target").and_then(|target| target.split('.').next_back());
    if !operation.is_some_and(|operation| UNSIGNED.contains(&operation)) {
        return request.verify(SECRET_ACCESS_KEY);
    }
    match request.header("authorization") {
        Some(_) => Err("the request is signed and should not be".into()),
        None => Ok(()),
    }
}

/// Reads a request to its end; nothing if the connection ended instead.
pub(crate) async fn read(stream: &mut (impl AsyncRead + Unpin)) -> io::Result<Option<Request>> {
    let Some(head) = read_head(stream).await? else { return Ok(None) };
    let mut request = Request::parse(&head).ok_or_else(|| io::Error::other("no request line"))?;
    request.body.resize(request.length(), 0);
    stream.read_exact(&mut request.body).await?;
    Ok(Some(request))
}

/// Reads a request up to its body.
pub(crate) async fn read_head(stream: &mut (impl AsyncRead + Unpin)) -> io::Result<Option<String>> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        match stream.read_u8().await {
            Ok(byte) => head.push(byte),
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
            Err(error) => return Err(error),
        }
    }
    Ok(Some(String::from_utf8_lossy(&head).into_owned()))
}
