//! One call to the endpoint in the first argument, reported on standard output. With `throttle` in its place: a server that throttles
//! every second request, until standard input ends; it writes its URL, and at the end the number of requests.
//!
//! A process of its own, because trusted certificates (`SSL_CERT_FILE`) and proxies (`HTTPS_PROXY`) come from the environment, and
//! because the memory of a client is measured without that of the server.

use std::env;

use faults::{Answer, Error, Report, Server, Setup, Step};
use tokio::io::AsyncReadExt;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let url = env::args().nth(1).ok_or("usage: faults URL, or faults throttle")?;
    if url == "throttle" {
        return throttle().await;
    }
    let (client, _) = Setup::new("eu-west-1").client(&url);
    println!("{}", Report::of(&client).await);
    Ok(())
}

async fn throttle() -> Result<(), Error> {
    let close = ("connection", "close");
    let server = Server::repeat([
        Answer::new("200 OK", &[close], r#"{"Username":"ada"}"#).then(Step::Close),
        Answer::new("400 Bad Request", &[close], r#"{"__type":"TooManyRequestsException"}"#).then(Step::Close),
    ])
    .await?;
    println!("{}", server.url());
    tokio::io::stdin().read_to_end(&mut Vec::new()).await?;
    println!("{}", server.seen());
    Ok(())
}
