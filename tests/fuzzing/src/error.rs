//! Responses with any status, headers and body, on their whole way to a program.

use cognito::Client;
use cognito::error::{CallContext, DisplayErrorContext, Error, ProvideErrorMetadata, SdkError};
use cognito::types::AuthFlowType;

use crate::transport::{Answer, Service, block_on};
use crate::{SECRET, assert_readable};

/// Reads the bytes as a response: its status, lines of headers, an empty line, its body.
pub fn error(input: &[u8]) {
    let answer = parse(input);
    let (status, headers) = (answer.status, answer.headers.clone());
    let client = Client::from_conf(Service::new(answer).config().build());
    let auth = client.admin_initiate_auth().user_pool_id("p").client_id("c").auth_flow(AuthFlowType::UserSrpAuth);
    let Err(failure) = block_on(auth.send()) else {
        assert!((200..300).contains(&status), "status {status} is a success");
        return;
    };
    let is_service_error = matches!(failure, SdkError::ServiceError(_));
    if let SdkError::ServiceError(error) = &failure {
        let code = error.err().code().unwrap_or_default();
        assert!(!code.is_empty() && !(200..300).contains(&status), "{code:?} with status {status}");
    }
    // The message of a service error and the headers are public; the body of what could not be understood is not.
    if !is_service_error
        && !headers.iter().any(|(name, value)| name.to_lowercase().contains(SECRET) || value.contains(SECRET))
    {
        let shown = format!("{failure:?} {}", DisplayErrorContext(&failure));
        assert!(!shown.contains(SECRET), "{shown}");
    }
    let error = Error::from(failure);
    assert_readable(&error.to_string(), 1500);
    let attempts = error.context().map(|context: &CallContext| context.attempts);
    assert_eq!(attempts, Some(1), "{error}");
}

fn parse(input: &[u8]) -> Answer {
    let mut answer = Answer { status: 400, ..Answer::default() };
    let mut rest = input;
    for at in 0.. {
        let (line, next) = match rest.iter().position(|byte| *byte == b'\n') {
            Some(end) => (&rest[..end], &rest[end + 1..]),
            None => (rest, &b""[..]),
        };
        rest = next;
        let line = String::from_utf8_lossy(line);
        match (at, line.split_once(": ")) {
            (0, _) => answer.status = line.trim().parse().unwrap_or(400),
            (_, Some((name, value))) => answer.headers.push((name.to_owned(), value.to_owned())),
            (_, None) => break,
        }
    }
    rest.clone_into(&mut answer.body);
    answer
}
