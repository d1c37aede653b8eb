//! Roles: what STS is asked, and what becomes of its answers.

use aws_smithy_runtime_api::box_error::BoxError;

use super::{Folder, Server, credentials, failure, temporary};

const ROLE: &str = "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIAROLEROLEROLEROLE</AccessKeyId>\
<SecretAccessKey>hunter2</SecretAccessKey><SessionToken>token</SessionToken><Expiration>2035-01-01T00:00:00Z</Expiration>\
</Credentials></AssumeRoleResult></AssumeRoleResponse>";

#[test]
fn a_role_is_assumed_with_the_credentials_of_another_profile() -> Result<(), BoxError> {
    let server = Server::start(&[(200, ROLE)])?;
    let folder = Folder::new("role")?;
    let config = folder.write(
        "config",
        "[profile base]\naws_access_key_id = AKIDBASE\naws_secret_access_key = hunter2\n\
         [profile app]\nrole_arn = arn:aws:iam::123456789012:role/app\nsource_profile = base\nexternal_id = x1\n\
         role_session_name = ada\n",
    )?;
    let variables =
        [("AWS_CONFIG_FILE", config.as_str()), ("AWS_PROFILE", "app"), ("AWS_ENDPOINT_URL_STS", &server.url)];
    assert_eq!(credentials(&variables)?, temporary("ASIAROLEROLEROLEROLE"));
    let request = server.requests()?.remove(0);
    for part in ["RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fapp", "ExternalId=x1", "RoleSessionName=ada"] {
        assert!(request.contains(part), "{request}");
    }
    assert!(request.contains("Credential=AKIDBASE/") && request.contains("/eu-west-1/sts/aws4_request"), "{request}");
    let (head, body) = request.split_once("\r\n\r\n").ok_or("no body")?;
    let mut received = signature::Request::parse(head).ok_or("no head")?;
    received.body = body.into();
    received.verify_for("sts", "hunter2")
}

#[test]
fn a_role_is_assumed_with_a_web_identity() -> Result<(), BoxError> {
    const WEB: &str = "<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult><Credentials>\
<AccessKeyId>ASIAWEB</AccessKeyId><SecretAccessKey>hunter2</SecretAccessKey><SessionToken>token</SessionToken>\
<Expiration>2035-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>";
    const BUSY: &str =
        "<ErrorResponse><Error><Code>Throttling</Code><Message>Rate exceeded</Message></Error></ErrorResponse>";
    let server = Server::start(&[(400, BUSY), (200, WEB)])?;
    let folder = Folder::new("web")?;
    let token = folder.write("token", "ey.ey.ey")?;
    let variables = [
        ("AWS_WEB_IDENTITY_TOKEN_FILE", token.as_str()),
        ("AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/web"),
        ("AWS_ENDPOINT_URL_STS", &server.url),
    ];
    assert_eq!(credentials(&variables)?, temporary("ASIAWEB"));
    let request = server.requests()?.remove(0);
    assert!(request.starts_with("POST / ") && request.contains("WebIdentityToken=ey.ey.ey"), "{request}");
    assert!(!request.to_lowercase().contains("authorization"), "{request}");
    Ok(())
}

#[test]
fn a_role_that_is_refused_says_why() -> Result<(), BoxError> {
    let server = Server::start(&[
        (
            403,
            "<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>not &quot;web&quot;</Message></Error>\
<RequestId>1</RequestId></ErrorResponse>",
        ),
        (
            400,
            "<ErrorResponse><Error><Code>InvalidIdentityToken</Code><Message>ey.hunter2.ey</Message></Error></ErrorResponse>",
        ),
        (400, "no XML: ey.hunter2.ey"),
        (200, "<Credentials><SecretAccessKey>hunter2</SecretAccessKey>"),
    ])?;
    let folder = Folder::new("refused")?;
    let token = folder.write("token", "ey.hunter2.ey\n")?;
    let variables = [
        ("AWS_WEB_IDENTITY_TOKEN_FILE", token.as_str()),
        ("AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/web"),
        ("AWS_ENDPOINT_URL_STS", &server.url),
    ];
    for text in [
        "AccessDenied: not \"web\"",
        "InvalidIdentityToken: (hidden)",
        "it answered with status 400 Bad Request: no XML: (hidden)",
        "failed to parse as XML with the element `Credentials`",
    ] {
        let error = failure(&variables)?;
        assert!(error.ends_with(&format!("the role of the web identity: {text}")), "{error}");
    }
    Ok(())
}
