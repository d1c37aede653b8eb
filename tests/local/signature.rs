//! Which requests must be signed, and how well.

use std::time::{Duration, SystemTime};

use cognito::Client;
use cognito::config::http::{HttpRequest, HttpResponse};
use cognito::config::{Credentials, Region};
use cognito::local::{ACCESS_KEY_ID, Local, REGION, SECRET_ACCESS_KEY};
use cognito_runtime::sign::{Signer, Unsigned, sign};

use aws_sigv4::http_request::{SignableBody, SigningSettings};
use aws_smithy_runtime_api::client::http::HttpConnector;
use aws_smithy_types::body::SdkBody;

use crate::{Fixture, Tested};

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Sends a request that is signed right, then has headers replaced or, with an empty value, removed.
pub(crate) async fn raw(
    local: &Local,
    operation: &str,
    body: &str,
    changes: &[(&'static str, &str)],
) -> Result<(u16, String), Failure> {
    let uri = format!("https://cognito-idp.{REGION}.amazonaws.com/");
    let target = format!("AWSCognitoIdentityProviderService.{operation}");
    let headers = [("content-type", "application/x-amz-json-1.1"), ("x-amz-target", target.as_str())];
    let unsigned =
        Unsigned { method: "POST", uri: &uri, headers: &headers, body: SignableBody::Bytes(body.as_bytes()) };
    let identity = Credentials::new(ACCESS_KEY_ID, SECRET_ACCESS_KEY, None, None, "test").into();
    let (service, time) = ("cognito-idp", SystemTime::now());
    let signer = Signer { identity: &identity, region: REGION, service, time };
    let signature = sign(unsigned, signer, SigningSettings::default())?;

    let mut request = HttpRequest::new(SdkBody::from(body));
    request.set_method("POST")?;
    request.set_uri(uri.as_str())?;
    for (name, value) in headers {
        request.headers_mut().insert(name, value.to_owned());
    }
    for (name, value) in &signature {
        request.headers_mut().insert(name.as_str().to_owned(), value.to_str()?.to_owned());
    }
    for (name, value) in changes {
        request.headers_mut().remove(name);
        if !value.is_empty() {
            request.headers_mut().insert(*name, (*value).to_owned());
        }
    }
    let response: HttpResponse = local.call(request).await?;
    let text = String::from_utf8(response.body().bytes().unwrap_or_default().to_vec())?;
    Ok((response.status().as_u16(), text))
}

/// The code that a client with other settings gets for a signed operation.
async fn code_for(client: Client) -> Result<String, Failure> {
    let error = client.list_user_pools().max_results(1).await.err().ok_or("no error")?;
    Ok(error.code().unwrap_or_default().to_owned())
}

#[tokio::test]
async fn wrong_credentials_are_refused() -> Tested {
    let local = Local::new();
    let with = |key: &str, secret: &str, token: Option<String>| {
        let credentials = Credentials::new(key, secret, token, None, "test");
        Client::from_conf(local.config().credentials_provider(credentials).build())
    };
    assert_eq!(code_for(with(ACCESS_KEY_ID, "wrong", None)).await?, "InvalidSignatureException");
    assert_eq!(code_for(with("SOMEBODY", SECRET_ACCESS_KEY, None)).await?, "UnrecognizedClientException");
    let token = Some("token".to_owned());
    assert_eq!(code_for(with(ACCESS_KEY_ID, SECRET_ACCESS_KEY, token)).await?, "UnrecognizedClientException");
    Ok(())
}

#[tokio::test]
async fn a_signature_is_good_in_its_region_and_time_only() -> Tested {
    let local = Local::new();
    let elsewhere = local.config().region(Region::new("eu-west-1")).build();
    assert_eq!(code_for(Client::from_conf(elsewhere)).await?, "InvalidSignatureException");

    let hour = Duration::from_hours(1);
    let old = Local::with_time_source(StaticTime(SystemTime::now() - hour));
    old.client().list_user_pools().max_results(1).await?;
    let now = old.config().time_source(StaticTime(SystemTime::now())).build();
    assert_eq!(code_for(Client::from_conf(now)).await?, "InvalidSignatureException");
    Ok(())
}

#[tokio::test]
async fn signed_operations_need_a_signature() -> Tested {
    let fixture = Fixture::new().await?;
    let body = r#"{"MaxResults":1}"#;
    let list = |changes: &'static [(&'static str, &'static str)]| raw(&fixture.local, "ListUserPools", body, changes);
    let (status, text) = list(&[]).await?;
    assert!(status == 200 && text.contains("people"), "{text}");
    for (changes, expected) in [
        (&[("authorization", "")] as &[_], "MissingAuthenticationTokenException"),
        (&[("authorization", "Basic YWRhOmFkYQ==")], "IncompleteSignatureException"),
        (&[("x-amz-target", "AWSCognitoIdentityProviderService.ListUserPools ")], "UnknownOperationException"),
        (&[("x-amz-user-agent", "not signed")], "'x-amz-user-agent' must be a 'SignedHeader'"),
        (&[("content-type", "text/plain")], "SerializationException"),
        (&[("x-amz-date", "20150830T123600Z")], "InvalidSignatureException"),
    ] {
        let (status, text) = list(changes).await?;
        assert!(status == 400 && text.contains(expected), "{changes:?}: {text}");
    }
    let (_, text) = raw(
        &fixture.local,
        "CreateUserPool",
        body,
        &[("x-amz-target", "AWSCognitoIdentityProviderService.ListUserPools")],
    )
    .await?;
    assert!(text.contains("does not match the signature"), "the target is signed: {text}");
    Ok(())
}

#[tokio::test]
async fn unsigned_operations_must_not_have_one() -> Tested {
    let local = Local::new();
    let body = r#"{"AuthFlow":"USER_PASSWORD_AUTH","ClientId":"nobody"}"#;
    let (status, text) = raw(&local, "InitiateAuth", body, &[]).await?;
    assert!(status == 400 && text.contains("InitiateAuth must not be signed"), "{text}");
    let (_, text) = raw(&local, "InitiateAuth", body, &[("authorization", "")]).await?;
    assert!(text.contains("User pool client nobody does not exist."), "{text}");

    let anonymous = Client::from_conf(local.config().no_credentials().build());
    let error = anonymous.get_user().access_token("nonsense").await.err().ok_or("no error")?;
    assert_eq!(error.code(), Some("NotAuthorizedException"));
    Ok(())
}

/// A clock that stands still.
#[derive(Debug)]
struct StaticTime(SystemTime);

impl aws_smithy_async::time::TimeSource for StaticTime {
    fn now(&self) -> SystemTime {
        self.0
    }
}
