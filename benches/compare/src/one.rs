//! A program that calls one operation once.

use std::error::Error;

mod connect;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let endpoint = std::env::args().nth(1).ok_or("usage: one ENDPOINT")?;
    let client = connect::client(&endpoint);
    client.admin_reset_user_password().user_pool_id("eu-west-1_Example").username("ada").send().await?;
    Ok(())
}
