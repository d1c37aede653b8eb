//! Each source against a server of its own; what is asked and what becomes of the answers.

mod roles;
mod sso;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::thread::{self, JoinHandle};
use std::{env, fs, io, process};

use aws_credential_types::provider::ProvideCredentials;
use aws_smithy_runtime_api::box_error::BoxError;

use crate::config::CredentialsSetting;
use crate::environment::Environment;

/// Answers one request on each connection, and keeps what it was asked.
struct Server {
    url: String,
    requests: JoinHandle<io::Result<Vec<String>>>,
}

impl Server {
    fn start(answers: &'static [(u16, &'static str)]) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let url = format!("http://{}", listener.local_addr()?);
        let requests =
            thread::spawn(move || answers.iter().map(|(status, body)| answer(&listener, *status, body)).collect());
        Ok(Self { url, requests })
    }

    fn requests(self) -> Result<Vec<String>, BoxError> {
        Ok(self.requests.join().map_err(|_| "the server panicked")??)
    }
}

fn answer(listener: &TcpListener, status: u16, body: &str) -> io::Result<String> {
    let (stream, _) = listener.accept()?;
    let mut reader = BufReader::new(stream);
    let (mut request, mut length) = (String::new(), 0);
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or_default();
        }
        request += &line;
        if line.trim().is_empty() {
            break;
        }
    }
    let mut content = vec![0; length];
    reader.read_exact(&mut content)?;
    request += &String::from_utf8_lossy(&content);
    let head = format!("HTTP/1.1 {status} X\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", body.len());
    reader.into_inner().write_all(format!("{head}{body}").as_bytes())?;
    Ok(request)
}

/// A folder that is removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> io::Result<Self> {
        let path = env::temp_dir().join(format!("cognito-chain-{}-{name}", process::id()));
        fs::create_dir_all(&path)?;
        Ok(Self(path))
    }

    fn write(&self, name: &str, text: &str) -> io::Result<String> {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap_or(&self.0))?;
        fs::write(&path, text)?;
        Ok(path.display().to_string())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Access key id, session token and whether the credentials expire; or the texts of the error and its causes.
fn credentials(variables: &[(&str, &str)]) -> Result<(String, Option<String>, bool), BoxError> {
    let mut all = vec![("AWS_REGION".to_owned(), "eu-west-1".into())];
    all.extend(variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).into())));
    let config = Environment { variables: all, read: |path: &Path| fs::read_to_string(path) }.config()?;
    let CredentialsSetting::Provider(provider) = config.settings().credentials.clone() else {
        return Err("no provider".into());
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let credentials = runtime.block_on(provider.provide_credentials()).map_err(|error| {
        let mut text = error.to_string();
        let mut cause = std::error::Error::source(&error);
        while let Some(error) = cause {
            text.push_str(": ");
            text.push_str(&error.to_string());
            cause = error.source();
        }
        assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
        text
    })?;
    let token = credentials.session_token().map(str::to_owned);
    Ok((credentials.access_key_id().to_owned(), token, credentials.expiry().is_some()))
}

/// The texts of the error that must come.
fn failure(variables: &[(&str, &str)]) -> Result<String, BoxError> {
    match credentials(variables) {
        Ok(_) => Err("there are credentials".into()),
        Err(error) => Ok(error.to_string()),
    }
}

fn temporary(key: &str) -> (String, Option<String>, bool) {
    (key.to_owned(), Some("token".to_owned()), true)
}

const CONTAINER: &str = r#"{"AccessKeyId":"AKIDCONTAINER","SecretAccessKey":"hunter2","Token":"token","Expiration":"2035-01-01T00:00:00Z"}"#;

#[test]
fn a_container_sends_its_token() -> Result<(), BoxError> {
    let server = Server::start(&[(200, CONTAINER)])?;
    let folder = Folder::new("container")?;
    let token = folder.write("token", "Basic abc\n")?;
    let url = format!("{}/v1/credentials", server.url);
    let variables =
        [("AWS_CONTAINER_CREDENTIALS_FULL_URI", url.as_str()), ("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", &token)];
    assert_eq!(credentials(&variables)?, temporary("AKIDCONTAINER"));
    let requests = server.requests()?;
    assert!(requests[0].starts_with("GET /v1/credentials "), "{requests:?}");
    assert!(requests[0].to_lowercase().contains("authorization: basic abc"), "{requests:?}");
    Ok(())
}

#[test]
fn the_token_of_a_container_is_one_line() -> Result<(), BoxError> {
    let folder = Folder::new("lines")?;
    let token = folder.write("token", "hunter2\r\nx-other: hunter2\n")?;
    let url = ("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://ada:hunter2@127.0.0.1:1/");
    let error = failure(&[url, ("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", &token)])?;
    assert!(error.contains("the token contains a line break") && !error.contains("hunter2"), "{error}");
    let error = failure(&[url])?;
    assert!(error.contains(": 127.0.0.1:1 did not answer") && !error.contains("hunter2"), "{error}");
    Ok(())
}

#[test]
fn a_container_may_have_keys_of_a_user() -> Result<(), BoxError> {
    let server = Server::start(&[(200, r#"{"AccessKeyId":"AKIDUSER","SecretAccessKey":"hunter2"}"#)])?;
    let url = format!("{}/", server.url);
    let found = credentials(&[("AWS_CONTAINER_CREDENTIALS_FULL_URI", &url)])?;
    assert_eq!(found, ("AKIDUSER".to_owned(), None, false));
    Ok(())
}

#[test]
fn a_busy_service_is_asked_again() -> Result<(), BoxError> {
    let server =
        Server::start(&[(503, "busy"), (429, "slow down"), (200, CONTAINER), (503, ""), (503, ""), (503, "no")])?;
    let url = format!("{}/", server.url);
    let variables = [("AWS_CONTAINER_CREDENTIALS_FULL_URI", url.as_str())];
    assert_eq!(credentials(&variables)?, temporary("AKIDCONTAINER"));
    let error = failure(&variables)?;
    assert!(error.contains("it answered with status 503 Service Unavailable: no"), "{error}");
    assert_eq!(server.requests()?.len(), 6);
    Ok(())
}

#[test]
fn an_answer_that_cannot_be_read_is_not_quoted() -> Result<(), BoxError> {
    let server = Server::start(&[(200, "hunter2"), (200, r#"{"AccessKeyId":"hunter2"}"#)])?;
    let url = format!("{}/", server.url);
    for part in ["as a JSON object", "`SecretAccessKey` is missing"] {
        let error = failure(&[("AWS_CONTAINER_CREDENTIALS_FULL_URI", &url)])?;
        assert!(error.contains("failed to parse") && error.contains(part) && !error.contains("hunter2"), "{error}");
    }
    Ok(())
}

#[test]
fn an_instance_is_asked_with_a_session_token() -> Result<(), BoxError> {
    const INSTANCE: &str = r#"{"Code":"Success","AccessKeyId":"AKIDINSTANCE","SecretAccessKey":"hunter2","Token":"token","Expiration":"2035-01-01T00:00:00Z"}"#;
    let server = Server::start(&[(200, "imds-token"), (200, "my-role"), (200, INSTANCE)])?;
    assert_eq!(credentials(&[("AWS_EC2_METADATA_SERVICE_ENDPOINT", &server.url)])?, temporary("AKIDINSTANCE"));
    let requests = server.requests()?;
    assert!(requests[0].starts_with("PUT /latest/api/token "), "{requests:?}");
    assert!(requests[2].starts_with("GET /latest/meta-data/iam/security-credentials/my-role "), "{requests:?}");
    assert!(requests[2].to_lowercase().contains("x-aws-ec2-metadata-token: imds-token"), "{requests:?}");
    Ok(())
}

#[test]
fn an_instance_without_credentials_says_why() -> Result<(), BoxError> {
    const CODE: &str = r#"{"Code":"AssumeRoleUnauthorizedAccess","Message":"no trust"}"#;
    const TOKEN: (u16, &str) = (200, "imds-token");
    const NOT_ENDING: &str = r#"{"AccessKeyId":"A","SecretAccessKey":"hunter2","Token":"hunter2"}"#;
    let server = Server::start(&[
        TOKEN,
        (404, "<html/>"),
        TOKEN,
        (200, ""),
        TOKEN,
        (200, "my-role"),
        (200, CODE),
        TOKEN,
        (200, "my-role"),
        (200, NOT_ENDING),
        (403, "turned off"),
    ])?;
    for part in [
        "the instance has no role",
        "the instance has no role",
        "AssumeRoleUnauthorizedAccess: no trust",
        "`Expiration` is missing",
        "403 Forbidden: turned off",
    ] {
        let error = failure(&[("AWS_EC2_METADATA_SERVICE_ENDPOINT", &server.url)])?;
        assert!(error.contains(part) && !error.contains("hunter2"), "{error}");
    }
    let requests = server.requests()?;
    assert!(requests[0].to_lowercase().contains("content-length: 0"), "{requests:?}");
    Ok(())
}

#[test]
#[cfg(unix)]
fn a_process_gives_credentials() -> Result<(), BoxError> {
    let folder = Folder::new("process")?;
    let run = |command: &str| {
        let config = folder.write("config", &format!("[default]\ncredential_process = {command}\n"))?;
        credentials(&[("AWS_CONFIG_FILE", &config)])
    };
    let output = r#"printf '{"Version":1,"AccessKeyId":"AKIDPROCESS","SecretAccessKey":"hunter2"}'"#;
    assert_eq!(run(output)?, ("AKIDPROCESS".to_owned(), None, false));
    for (command, part) in [
        ("echo not today >&2; exit 3", "failed with status 3: not today"),
        (r#"printf '{"Version":1,"AccessKeyId":"A","SecretAccessKey":["hunter2"]}'"#, "failed to parse"),
        (r#"printf '"hunter2"'"#, "failed to parse"),
        ("true", "failed to parse"),
    ] {
        let error = run(command).map_err(|error| error.to_string());
        assert!(
            error.as_ref().is_err_and(|text| text.contains(part)
                && text.contains("the credential process")
                && !text.contains("hunter2")),
            "{command}: {error:?}"
        );
    }
    Ok(())
}

#[test]
fn refusals_say_which_source_and_why() -> Result<(), BoxError> {
    let server = Server::start(&[(403, "not you")])?;
    let url = format!("{}/", server.url);
    let error = credentials(&[("AWS_CONTAINER_CREDENTIALS_FULL_URI", &url)]).map_err(|error| error.to_string());
    assert!(
        error
            .as_ref()
            .is_err_and(|text| text.contains("the container's credentials endpoint") && text.contains("not you")),
        "{error:?}"
    );
    let gone =
        credentials(&[("AWS_EC2_METADATA_SERVICE_ENDPOINT", "http://127.0.0.1:1")]).map_err(|error| error.to_string());
    assert!(
        gone.as_ref().is_err_and(
            |text| text.contains("instance metadata service") && text.contains("127.0.0.1:1 did not answer")
        ),
        "{gone:?}"
    );
    Ok(())
}
