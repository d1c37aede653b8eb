//! One call to the endpoint in the first argument, reported on standard output.
//!
//! A process of its own, because trusted certificates (`SSL_CERT_FILE`) and proxies (`HTTPS_PROXY`) come from the environment.

use std::env;

use faults::{Error, Report, Setup};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let url = env::args().nth(1).ok_or("usage: faults URL")?;
    let (client, _) = Setup::new("eu-west-1").client(&url);
    println!("{}", Report::of(&client).await);
    Ok(())
}
