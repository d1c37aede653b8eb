//! Sessions of `aws sso login`: the file of the token, and the portal.

use std::fs;

use aws_smithy_runtime_api::box_error::BoxError;

use super::{Folder, Server, credentials, failure, temporary};

const SSO_PROFILE: &str = "[sso-session corp]\nsso_region = eu-west-1\nsso_start_url = https://corp.example/start\n\
    [default]\nsso_session = corp\nsso_account_id = 123456789012\nsso_role_name = reader\n";
/// The file of the session `corp` is named after its hash.
const SSO_TOKEN: &str = ".aws/sso/cache/ee0bfd2552fbd840c02cc48b6e823320543c450f.json";

#[test]
fn an_sso_session_gives_credentials() -> Result<(), BoxError> {
    const SSO: &str = r#"{"roleCredentials":{"accessKeyId":"ASIASSO","secretAccessKey":"hunter2","sessionToken":"token","expiration":2051222400000}}"#;
    let server = Server::start(&[(200, SSO)])?;
    let folder = Folder::new("sso")?;
    let home = folder.0.display().to_string();
    folder.write(".aws/config", SSO_PROFILE)?;
    folder.write(SSO_TOKEN, r#"{"accessToken":"sso-token","expiresAt":"2035-01-01T00:00:00Z"}"#)?;
    assert_eq!(credentials(&[("HOME", &home), ("AWS_ENDPOINT_URL_SSO", &server.url)])?, temporary("ASIASSO"));
    let request = server.requests()?.remove(0);
    assert!(request.starts_with("GET /federation/credentials?role_name=reader&account_id=123456789012 "), "{request}");
    assert!(request.contains("x-amz-sso_bearer_token: sso-token"), "{request}");

    folder.write(SSO_TOKEN, r#"{"accessToken":"sso-token","expiresAt":"2015-01-01T00:00:00Z"}"#)?;
    let error = credentials(&[("HOME", &home)]).map_err(|error| error.to_string());
    assert!(error.as_ref().is_err_and(|text| text.contains("aws sso login")), "{error:?}");

    fs::remove_file(folder.0.join(SSO_TOKEN))?;
    let error = failure(&[("HOME", &home)])?;
    assert!(error.contains("there is no token in") && error.contains("aws sso login"), "{error}");
    Ok(())
}

#[test]
fn a_portal_that_does_not_know_the_session_leads_to_a_login() -> Result<(), BoxError> {
    let server = Server::start(&[(401, r#"{"message":"Session token not found: sso-token"}"#)])?;
    let folder = Folder::new("sso-gone")?;
    let home = folder.0.display().to_string();
    folder.write(".aws/config", SSO_PROFILE)?;
    folder.write(SSO_TOKEN, r#"{"accessToken":"sso-token","expiresAt":"2035-01-01T00:00:00Z"}"#)?;
    let error = failure(&[("HOME", &home), ("AWS_ENDPOINT_URL_SSO", &server.url)])?;
    assert!(error.contains("Session token not found: (hidden)") && error.contains("aws sso login"), "{error}");
    Ok(())
}
