//! What every option of the attributes does, on small operations against a recording transport.
//!
//! The operations are made up: a shop that lends hats.

mod declare {
    mod client;
    mod error;
    mod member;
    mod operation;
    mod output;
    mod paginate;
    mod place;
    mod string_enum;
}
mod support;

use cognito::__private::Handle;
use cognito::CognitoClient;

/// The client that operations are declared for if they do not say otherwise.
#[derive(Debug)]
pub(crate) struct Client {
    handle: Handle,
}

impl Client {
    pub(crate) fn new(config: cognito::Config) -> Self {
        Self { handle: Handle::new(config) }
    }
}

impl CognitoClient for Client {
    fn handle(&self) -> &Handle {
        &self.handle
    }
}
