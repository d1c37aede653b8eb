//! A program that calls one operation once.

use std::error::Error;

use floor::Client;
use floor::model::{Empty, User};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let endpoint = std::env::args().nth(1).ok_or("usage: one ENDPOINT")?;
    let client = Client::new(&endpoint)?;
    let input = User { user_pool_id: "eu-west-1_Example", username: "ada" };
    let Empty {} = client.signed("AWSCognitoIdentityProviderService.AdminResetUserPassword", &input).await?;
    Ok(())
}
