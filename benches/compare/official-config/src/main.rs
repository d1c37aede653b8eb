//! A program that calls one operation, configured by its environment.

use std::error::Error;

use aws_config::BehaviorVersion;
use aws_sdk_cognitoidentityprovider::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::new(&aws_config::load_defaults(BehaviorVersion::latest()).await);
    client.admin_reset_user_password().user_pool_id("eu-west-1_Example").username("ada").send().await?;
    Ok(())
}
