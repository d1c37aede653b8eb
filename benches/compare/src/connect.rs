//! The client that the programs use.

use sdk::Client;
use sdk::config::{BehaviorVersion, Credentials, Region};

/// A client of the server at `endpoint`, with credentials that never change.
pub(crate) fn client(endpoint: &str) -> Client {
    let config = sdk::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-west-1"))
        .credentials_provider(Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI", None, None, "fixed"))
        .endpoint_url(endpoint)
        .build();
    Client::from_conf(config)
}
