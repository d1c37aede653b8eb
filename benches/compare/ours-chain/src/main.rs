//! A program that calls one operation, configured by its environment.

use std::error::Error;

use cognito::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::from_env().await?;
    client.admin_reset_user_password().user_pool_id("eu-west-1_Example").username("ada").send().await?;
    Ok(())
}
