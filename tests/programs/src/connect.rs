//! The client of the programs that talk to a server.

use std::time::Duration;

use aws_sdk_cognitoidentityprovider::Client;
use aws_sdk_cognitoidentityprovider::config::retry::RetryConfig;
use aws_sdk_cognitoidentityprovider::config::timeout::TimeoutConfig;
use aws_sdk_cognitoidentityprovider::config::{AppName, BehaviorVersion, Config, Credentials, Region};

/// A client of the server that `SERVERS_MOTO_URL` names.
pub fn client() -> Client {
    let url = std::env::var("SERVERS_MOTO_URL").expect("SERVERS_MOTO_URL, the address of a server");
    let limits = TimeoutConfig::builder()
        .connect_timeout(Duration::from_secs(2))
        .operation_attempt_timeout(Duration::from_secs(10))
        .operation_timeout(Duration::from_secs(30))
        .build();
    let config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("us-east-1"))
        .credentials_provider(Credentials::new("testing", "testing", None, None, "programs"))
        .endpoint_url(url)
        .retry_config(RetryConfig::standard().with_max_attempts(2))
        .timeout_config(limits)
        .app_name(AppName::new("programs").expect("a name without blanks"))
        .build();
    Client::from_conf(config)
}
