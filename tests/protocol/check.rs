//! Runs a case against the recording transport and compares what goes out and what comes back.

use std::error::Error;
use std::fmt::{Debug, Display};

use cognito::Client;
use cognito::error::{BoxError, DisplayErrorContext, ProvideErrorMetadata, SdkError};
use cognito::operation::RequestId;
use serde_json::Value;

use super::cases::{Case, Expected, Request};
use crate::support::{Answer, Recorded, Recorder};

/// Plays a case with a client that answers as the case says.
pub(crate) async fn case(case: &Case, play: impl AsyncFnOnce(Client) -> Result<(), BoxError>) -> Result<(), BoxError> {
    let (answer, host) = match &case.expected {
        Expected::Request(request) => (Answer::new(200, "{}"), request.host.as_ref()),
        Expected::Response(answer) | Expected::Error { answer, .. } => (answer.clone(), None),
    };
    let recorder = Recorder::new([answer]);
    let endpoint = format!("https://{}", host.map_or("service.example", String::as_str));
    play(Client::from_conf(recorder.config().endpoint_url(&endpoint).build())).await?;
    match (&case.expected, &recorder.requests()[..]) {
        (Expected::Request(request), [sent]) => request.matches(sent, &case.operation),
        (Expected::Response(_) | Expected::Error { .. }, [_]) => Ok(()),
        (_, requests) => Err(format!("{} requests instead of one", requests.len()).into()),
    }
}

impl Request {
    fn matches(&self, sent: &Recorded, operation: &str) -> Result<(), BoxError> {
        equal("method", &sent.method, &self.method)?;
        // Scheme and authority come first, then the path that is expected.
        let path = sent.uri.splitn(4, '/').nth(3).map(|path| format!("/{path}")).unwrap_or_default();
        equal("path", &path, &self.uri)?;
        for (name, expected) in &self.headers {
            let value = sent.headers.get(&name.to_ascii_lowercase()).map(String::as_str);
            if name.eq_ignore_ascii_case("x-amz-target") {
                equal("target's service", &value.and_then(|value| value.split('.').next()), &Some(SERVICE))?;
                equal("target's operation", &value.and_then(|value| value.split('.').nth(1)), &Some(operation))?;
                equal("operation", &expected.rsplit('.').next(), &Some(operation))?;
            } else {
                equal(name, &value, &Some(expected.as_str()))?;
            }
        }
        for name in &self.required_headers {
            sent.headers.get(&name.to_ascii_lowercase()).ok_or_else(|| format!("no header `{name}`"))?;
        }
        equal("content-length", &sent.headers.get("content-length"), &Some(&sent.body.len().to_string()))?;
        match &self.body {
            Some(body) => equal("body", &sent.json()?, &serde_json::from_str::<Value>(body)?),
            None => Ok(()),
        }
    }
}

/// What the service calls itself; the files have the name of a service of their own.
const SERVICE: &str = "AWSCognitoIdentityProviderService";

/// The output of a call that must not fail.
pub(crate) fn sent<O, E: Error + Send + Sync + 'static>(result: Result<O, SdkError<E>>) -> Result<O, BoxError> {
    result.map_err(|error| DisplayErrorContext(error).to_string().into())
}

/// Compares outputs as values, as JSON and by their request ids.
pub(crate) fn same<O: RequestId + PartialEq + Debug>(
    case: &Case,
    output: &O,
    expected: &O,
    (json, expected_json): &(Value, Value),
) -> Result<(), BoxError> {
    let Expected::Response(answer) = &case.expected else { return Err("the case is not about an output".into()) };
    let request_id = header(answer, "x-amzn-requestid");
    equal("request id", &output.request_id(), &request_id)?;
    // An output that was built by hand has no request id.
    if request_id.is_none() {
        equal("output", output, expected)?;
    }
    equal("output as JSON", json, expected_json)
}

/// Checks what every error of the service has, and returns the operation's own.
pub(crate) fn service_error<O: Debug, E>(case: &Case, result: Result<O, SdkError<E>>) -> Result<E, BoxError>
where
    E: Error + ProvideErrorMetadata + Send + Sync + 'static,
{
    let Expected::Error { code, message, answer } = &case.expected else {
        return Err("the case is not about an error".into());
    };
    let error = match result {
        Err(SdkError::ServiceError(error)) => error,
        other => return Err(format!("not an error of the service: {other:?}").into()),
    };
    equal("status", &error.raw().status().as_u16(), &answer.status)?;
    equal("code", &error.err().code(), &Some(code.as_str()))?;
    equal("message", &error.err().message(), &message.as_deref())?;
    Ok(error.into_err())
}

/// Compares a member of an exception.
pub(crate) fn member(case: &Case, name: &str, value: Option<&str>) -> Result<(), BoxError> {
    equal(name, &value, &case.params.get(name).and_then(Value::as_str))
}

fn header<'a>(answer: &'a Answer, name: &str) -> Option<&'a str> {
    answer.headers.iter().find(|(header, _)| header.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}

pub(crate) fn equal<T: PartialEq + Debug>(what: impl Display, actual: &T, expected: &T) -> Result<(), BoxError> {
    if actual == expected { Ok(()) } else { Err(format!("{what} is {actual:?} and should be {expected:?}").into()) }
}
