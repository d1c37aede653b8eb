//! Answers calls with texts prepared in advance, over HTTP and HTTPS on loopback.
//!
//! Prints the URL of each, one per line, and serves until standard input ends. The argument is a folder, where it writes `ca.pem`: the
//! certificate that makes the HTTPS one trusted. A path of digits, such as `/500`, holds each answer back for so many milliseconds.

mod answers;

use std::error::Error;
use std::io::Read;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::header::{CONTENT_TYPE, HeaderName};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum_server::Handle;
use axum_server::tls_rustls::RustlsConfig;

use self::answers::Answers;

const ANY_PORT: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 0);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("usage: server FOLDER")?;
    let router = Router::new().fallback(answer).with_state(Arc::new(Answers::default()));
    let (plain, encrypted) = (Handle::new(), Handle::new());
    let http = axum_server::bind(ANY_PORT).handle(plain.clone()).serve(router.clone().into_make_service());
    let config = certified(Path::new(&folder)).await?;
    let https = axum_server::bind_rustls(ANY_PORT, config).handle(encrypted.clone()).serve(router.into_make_service());
    let (http, https) = (tokio::spawn(http), tokio::spawn(https));
    for (scheme, handle) in [("http", &plain), ("https", &encrypted)] {
        let address: SocketAddr = handle.listening().await.ok_or("no port to listen on")?;
        println!("{scheme}://localhost:{}", address.port());
    }
    // The parent closes its end, or has died.
    tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new())).await??;
    http.abort();
    https.abort();
    Ok(())
}

/// A fresh authority, written to the folder, and a certificate for `localhost`.
async fn certified(folder: &Path) -> Result<RustlsConfig, Box<dyn Error>> {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()])?;
    std::fs::write(folder.join("ca.pem"), made.cert.pem())?;
    // The process's own choice: there is nothing else here that could want another.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let key = made.signing_key.serialize_pem().into_bytes();
    Ok(RustlsConfig::from_pem(made.cert.pem().into_bytes(), key).await?)
}

async fn answer(State(answers): State<Arc<Answers>>, uri: Uri, headers: HeaderMap, body: Bytes) -> Response {
    if let Ok(millis) = uri.path().trim_matches('/').parse() {
        tokio::time::sleep(Duration::from_millis(millis)).await;
    }
    let target = headers.get("x-amz-target").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let (status, text) = match target.strip_prefix("AWSCognitoIdentityProviderService.") {
        Some(operation) => (StatusCode::OK, answers.to(operation, &body)),
        None => (StatusCode::BAD_REQUEST, Bytes::from_static(br#"{"__type":"UnknownOperationException"}"#)),
    };
    let request_id = HeaderValue::from_static("8f2d1c3b-0000-4000-8000-00000000beef");
    let content = HeaderValue::from_static("application/x-amz-json-1.1");
    (status, [(CONTENT_TYPE, content), (HeaderName::from_static("x-amzn-requestid"), request_id)], text).into_response()
}
