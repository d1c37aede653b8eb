//! The server notices what is signed wrongly, so that every other test here is one of the signature, too.

use aws_credential_types::Credentials;
use cognito::Client;
use cognito::types::AuthFlowType;
use faults::{Answer, Error, Report, SECRET_ACCESS_KEY, Server, Setup, check};
use signature::Request;
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

const REFUSED: &str = "ServiceError: unlisted SignatureDoesNotMatch";

async fn start() -> Result<Server, Error> {
    Server::start([Answer::json("200 OK", r#"{"Username":"ada"}"#)]).await
}

fn client(url: &str, secret: &str, token: Option<&str>) -> Client {
    let credentials = Credentials::new("AKID", secret, token.map(str::to_owned), None, "faults");
    let config = Setup::new("signature").config(url).0.credentials_provider(credentials);
    Client::from_conf(config.build())
}

#[tokio::test]
async fn another_secret_is_noticed() -> Result<(), Error> {
    let server = start().await?;
    let report = Report::of(&client(&server.url(), "guessed", None)).await;
    assert_eq!((report.outcome.as_str(), report.attempts), (REFUSED, Some(1)), "{}", report.message);
    assert_eq!((server.refused(), server.seen()), (vec!["the signature is wrong".to_owned()], 0));
    Ok(())
}

#[tokio::test]
async fn the_token_of_a_session_is_signed() -> Result<(), Error> {
    let server = start().await?;
    let report = Report::of(&client(&server.url(), SECRET_ACCESS_KEY, Some("token"))).await;
    assert_eq!(report.outcome, "Ok", "{}", report.message);
    assert_eq!((server.refused(), server.seen()), (Vec::new(), 1));
    Ok(())
}

/// Passes one connection on to the server, with `from` in its first request replaced by `to`.
async fn change(listener: TcpListener, port: u16, from: &str, to: &str) -> Result<(), Error> {
    let mut stream = listener.accept().await?.0;
    let (mut request, mut buffer) = (Vec::new(), [0; 4096]);
    while !request.ends_with(b"}") {
        let count = stream.read(&mut buffer).await?;
        request.extend_from_slice(&buffer[..count]);
        if count == 0 {
            return Err("no request".into());
        }
    }
    let request = String::from_utf8(request)?;
    let (before, after) = request.split_once(from).ok_or("nothing to change")?;
    let mut onward = TcpStream::connect(("127.0.0.1", port)).await?;
    onward.write_all(format!("{before}{to}{after}").as_bytes()).await?;
    copy_bidirectional(&mut stream, &mut onward).await?;
    Ok(())
}

#[tokio::test]
async fn a_change_on_the_way_is_noticed() -> Result<(), Error> {
    for (from, to, is_noticed) in [
        (r#""ada""#, r#""eve""#, true),
        (".AdminGetUser\r\n", ".AdminDeleteUser\r\n", true),
        ("POST / ", "POST /a ", true),
        ("POST / ", "PUT / ", true),
        (r#""ada""#, r#""ada""#, false),
    ] {
        let server = start().await?;
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let client = client(&format!("http://{}", listener.local_addr()?), SECRET_ACCESS_KEY, None);
        let relay = tokio::spawn(change(listener, server.port(), from, to));
        let report = Report::of(&client).await;
        drop(client);
        relay.await??;
        let outcome = if is_noticed { REFUSED } else { "Ok" };
        assert_eq!(report.outcome, outcome, "{from:?} as {to:?}: {}", report.message);
        assert_eq!(server.refused().is_empty(), !is_noticed, "{from:?} as {to:?}");
    }
    Ok(())
}

/// Operations for users who have no credentials are not signed, even if the client has some.
#[tokio::test]
async fn unsigned_operations_carry_no_signature() -> Result<(), Error> {
    let server = start().await?;
    let client = client(&server.url(), SECRET_ACCESS_KEY, None);
    client.initiate_auth().client_id("app").auth_flow(AuthFlowType::UserSrpAuth).await?;
    assert_eq!((server.refused(), server.seen()), (Vec::new(), 1));
    let head = "POST / HTTP/1.1\r\nx-amz-target: AWSCognitoIdentityProviderService.InitiateAuth";
    let request = Request::parse(head).ok_or("no request")?;
    assert!(check(&request).is_ok());
    let request = Request::parse(&format!("{head}\r\nAuthorization: AWS4-HMAC-SHA256 a")).ok_or("no request")?;
    assert!(check(&request).is_err_and(|error| error.to_string().contains("should not be")));
    Ok(())
}
