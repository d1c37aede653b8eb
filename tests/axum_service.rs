//! The example service, asked over a socket as a client of it would.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

#[path = "../examples/axum_service.rs"]
#[allow(
    dead_code,
    unreachable_pub,
    reason = "an example is a program of its own, of which only the routes are used here"
)]
mod service;

async fn ask(address: std::net::SocketAddr, method: &str, path: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let length = body.len();
    let request = format!(
        "{method} {path} HTTP/1.1\r\nhost: test\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer
}

fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap()
}

#[tokio::test]
async fn errors_become_statuses() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let users = service::users_in_memory().await.unwrap();
    tokio::spawn(async move { axum::serve(listener, service::router(users)).await });

    let ada = r#"{"email": "ada@example.com"}"#;
    assert_eq!(status(&ask(address, "GET", "/users/ada", "").await), "404");
    assert_eq!(status(&ask(address, "POST", "/users/ada", ada).await), "201");
    assert_eq!(status(&ask(address, "POST", "/users/ada", ada).await), "409");
    let shown = ask(address, "GET", "/users/ada", "").await;
    assert_eq!(status(&shown), "200");
    assert!(shown.contains(r#""status":"FORCE_CHANGE_PASSWORD""#) && shown.contains("ada@example.com"), "{shown}");
    assert_eq!(status(&ask(address, "POST", "/users/ada/reset", "").await), "403");
}
