//! The text that is compiled twice: `sdk` is one crate the first time and the other the second.

use std::collections::HashMap;
use std::time::{Duration, UNIX_EPOCH};

use aws_smithy_async::time::StaticTimeSource;
use aws_smithy_types::{Document, Number};

use super::sdk;
use crate::{Form, Running, Side, Transport};

mod calls;

/// A client in one region with fixed credentials and a fixed time, which tries once.
pub(crate) fn side(transport: &Transport) -> impl Side + use<> {
    let credentials =
        sdk::config::Credentials::new("AKIDEXAMPLE", "secret-key-of-parity", Some("token".to_owned()), None, "parity");
    let config = sdk::Config::builder()
        .behavior_version(sdk::config::BehaviorVersion::latest())
        .region(sdk::config::Region::new("eu-west-1"))
        .credentials_provider(credentials)
        .time_source(StaticTimeSource::new(UNIX_EPOCH + Duration::from_secs(1_767_225_600)))
        .retry_config(sdk::config::retry::RetryConfig::disabled())
        .http_client(transport.client())
        .build();
    Called(sdk::Client::from_conf(config))
}

struct Called(sdk::Client);

impl Side for Called {
    fn operations(&self) -> Vec<&'static str> {
        calls::OPERATIONS.iter().flat_map(|area| area.iter()).map(|operation| operation.name).collect()
    }

    fn call(&self, operation: &str, form: Form) -> Running {
        let mut operations = calls::OPERATIONS.iter().flat_map(|area| area.iter());
        let found = operations.find(|found| found.name == operation).expect("an operation of the list");
        (found.call)(self.0.clone(), form)
    }
}

/// A document with every kind of value.
fn document() -> Document {
    let numbers = [
        Number::PosInt(u64::MAX),
        Number::NegInt(i64::MIN),
        Number::Float(1.5),
        Number::Float(3.0),
        Number::Float(1e300),
        Number::Float(-0.1),
    ];
    let numbers = numbers.into_iter().map(Document::Number).collect();
    let text = Document::String("text \"ü\"\n".to_owned());
    let values =
        vec![Document::Null, Document::Bool(true), text, Document::Array(Vec::new()), Document::Array(numbers)];
    Document::Object(HashMap::from([
        ("key-1".to_owned(), Document::Array(values)),
        ("key-2".to_owned(), Document::Object(HashMap::new())),
    ]))
}
