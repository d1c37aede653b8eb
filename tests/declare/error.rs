//! `errors` and exceptions of one's own.

use std::error::Error as _;

use cognito::error::{BoxError, BuildError, ErrorMetadata, Exception, ProvideErrorMetadata, SdkError};
use cognito::operation::RequestId;
use cognito::{Error, cognito_error, cognito_operation};

use crate::support::{Answer, Recorder};

/// Fails with exceptions of the service and of this crate.
#[cognito_operation(
    extend = cognito::Client,
    errors = [
        UserNotFoundException, InvalidParameterException, self::HatStolenException, crate::declare::error::HatLostException,
    ],
)]
pub(crate) struct ReturnHatInput {}

/// The hat was stolen.
#[cognito_error]
pub(crate) struct HatStolenException {
    /// Who it was.
    pub(crate) thief: Option<String>,
    /// Where it was.
    #[cognito(rename = "scene")]
    pub(crate) place: Option<String>,
}

/// The hat was lost.
#[cognito_error(rename = "HatLOSTException")]
pub(crate) struct HatLostException {}

fn client(body: &str) -> cognito::Client {
    let headers = vec![("x-amzn-requestid".into(), "id-1".into())];
    cognito::Client::from_conf(Recorder::new([Answer { headers, ..Answer::new(400, body) }]).config().build())
}

async fn fail(body: &str) -> Result<ReturnHatError, BoxError> {
    match client(body).return_hat().send().await {
        Err(SdkError::ServiceError(error)) => Ok(error.into_err()),
        other => Err(format!("{other:?}").into()),
    }
}

#[tokio::test]
async fn a_name_is_an_exception_of_the_service() -> Result<(), BoxError> {
    let error = fail(r#"{"__type":"UserNotFoundException","message":"no such user"}"#).await?;
    assert!(error.is_user_not_found_exception());
    assert!(!error.is_hat_stolen_exception());
    assert_eq!(error.to_string(), "UserNotFoundException: no such user");
    assert_eq!((error.code(), error.message()), (Some("UserNotFoundException"), Some("no such user")));
    assert_eq!(error.request_id(), Some("id-1"));
    let ReturnHatError::UserNotFoundException(exception) = &error else { return Err("another variant".into()) };
    assert_eq!(exception.message(), Some("no such user"));
    let source =
        error.source().and_then(|source| source.downcast_ref::<cognito::types::error::UserNotFoundException>());
    assert_eq!(source, Some(exception));
    Ok(())
}

#[tokio::test]
async fn a_path_is_an_exception_of_ones_own() -> Result<(), BoxError> {
    let body = r#"{"__type":"x#HatStolenException","Message":"gone","Thief":"a magpie","scene":7}"#;
    let ReturnHatError::HatStolenException(error) = fail(body).await? else { return Err("another variant".into()) };
    assert_eq!(error.to_string(), "HatStolenException: gone");
    // A member of another type than text is as good as absent.
    assert_eq!((error.thief(), error.place()), (Some("a magpie"), None));
    assert_eq!(error.thief.as_deref(), Some("a magpie"));
    assert_eq!(error.meta().code(), Some("HatStolenException"));
    assert_eq!(error.other_members(), [("Thief", Some("a magpie")), ("scene", None)]);
    let ReturnHatError::HatLostException(error) = fail(r#"{"code":"HatLOSTException"}"#).await? else {
        return Err("another variant".into());
    };
    assert_eq!(error.to_string(), "HatLostException [HatLOSTException]");
    assert_eq!((HatLostException::CODE, error.message()), ("HatLOSTException", None));
    Ok(())
}

#[tokio::test]
async fn other_codes_are_unhandled() -> Result<(), BoxError> {
    let error = fail(r#"{"__type":"HatLostException","message":"that is its name in Rust"}"#).await?;
    assert!(matches!(error, ReturnHatError::Unhandled(_)), "{error:?}");
    assert_eq!(error.to_string(), "unhandled error (HatLostException)");
    assert_eq!((error.meta().code(), error.request_id()), (Some("HatLostException"), Some("id-1")));
    Ok(())
}

#[tokio::test]
async fn awaiting_the_builder_gives_the_error_of_the_whole_service() -> Result<(), BoxError> {
    let Err(error) = client(r#"{"__type":"UserNotFoundException","message":"no such user"}"#).return_hat().await else {
        return Err("no error".into());
    };
    assert!(matches!(&error, Error::UserNotFoundException(error) if error.message() == Some("no such user")));
    let facts = "(HTTP 400, request id id-1, 1 attempt)";
    assert_eq!(error.to_string(), format!("ReturnHat failed: UserNotFoundException: no such user {facts}"));
    let context = error.context().ok_or("no context")?;
    assert_eq!((context.operation, context.attempts, context.status), ("ReturnHat", 1, Some(400)));

    // An exception that the service's enum does not have is its cause.
    let body = r#"{"__type":"HatStolenException","message":"gone","Thief":"a magpie"}"#;
    let Err(error) = client(body).return_hat().await else { return Err("no error".into()) };
    assert_eq!(error.to_string(), format!("ReturnHat failed: HatStolenException: gone {facts}"));
    let Error::Unhandled(unhandled) = &error else { return Err("another variant".into()) };
    let cause = unhandled.source().downcast_ref::<HatStolenException>().ok_or("another cause")?;
    assert_eq!(cause.thief(), Some("a magpie"));
    assert_eq!((error.code(), error.request_id()), (Some("HatStolenException"), Some("id-1")));
    Ok(())
}

#[tokio::test]
async fn errors_convert_with_a_question_mark() -> Result<(), BoxError> {
    async fn give_back(client: cognito::Client) -> Result<(), Error> {
        client.return_hat().send().await?;
        Ok(())
    }
    let error = give_back(client(r#"{"__type":"InvalidParameterException","reasonCode":"r"}"#)).await;
    assert!(
        matches!(&error, Err(Error::InvalidParameterException(error)) if error.reason_code() == Some("r")),
        "{error:?}"
    );
    Ok(())
}

#[tokio::test]
async fn an_answer_of_someone_else_says_who_and_what_to_do() -> Result<(), BoxError> {
    for (status, reason) in
        [(502, "malformed JSON error body at line 1 column 1"), (200, "unexpected JSON: malformed JSON at byte 1")]
    {
        let headers = vec![("content-type".into(), "text/html; charset=utf-8".into())];
        let answer = Answer { headers, ..Answer::new(status, "<html>hidden</html>") };
        let client = cognito::Client::from_conf(Recorder::new([answer]).config().build());
        let Err(error) = client.return_hat().await else { return Err("no error".into()) };
        let stranger = "the response has the content type `text/html` and is not an answer of Cognito";
        let expected = format!(
            "ReturnHat failed: response error: {stranger}; check `endpoint_url` and proxies: {reason} (HTTP {status}, 1 attempt)"
        );
        assert_eq!(error.to_string(), expected);
    }
    Ok(())
}

#[test]
fn errors_without_a_call_name_their_cause() {
    let timeout: SdkError<ReturnHatError> = SdkError::timeout_error("too slow");
    let cases = [
        (Error::from(ReturnHatError::unhandled("boom")), "boom"),
        (Error::from(BuildError::other("no hat")), "no hat"),
        (Error::from(timeout), "too slow"),
        (
            Error::from_operation(ReturnHatError::generic(
                ErrorMetadata::builder().code("HatException").message("gone").build(),
            )),
            "HatException: gone",
        ),
    ];
    for (error, cause) in cases {
        assert!(error.context().is_none());
        assert!(error.to_string().ends_with(cause), "{error}");
    }
}

#[test]
fn can_be_made_by_hand() {
    let meta = ErrorMetadata::builder().code("HatStolenException").message("gone").build();
    let exception = HatStolenException::builder().message("gone").thief("a magpie").meta(meta.clone()).build();
    assert_eq!((exception.message(), exception.thief(), exception.place()), (Some("gone"), Some("a magpie"), None));
    assert_eq!(ProvideErrorMetadata::meta(&exception), &meta);
    assert_eq!(exception.clone(), exception);
    let error = ReturnHatError::HatStolenException(exception);
    assert!(error.is_hat_stolen_exception());
    assert_eq!(ReturnHatError::generic(meta.clone()).meta(), &meta);
    let unhandled = ReturnHatError::unhandled("a test");
    assert_eq!(unhandled.source().map(ToString::to_string).as_deref(), Some("a test"));
    assert!(matches!(Error::from(unhandled), Error::Unhandled(_)));
}
