//! Roles of accounts in IAM Identity Center, with the session that `aws sso login` began.

use std::io::ErrorKind;
use std::path::PathBuf;
use std::time::SystemTime;

use aws_credential_types::Credentials;
use bytes::Bytes;
use http::{Request, StatusCode};
use reqwest::Url;
use sha1::{Digest, Sha1};

use super::answer::{Answer, Names};
use super::http::{Http, header, refusal};
use crate::environment::plan::Sso;

const LOGIN: &str = "run `aws sso login`";

/// A role, and the folder of the user whose session gives it.
pub(super) struct SsoRole {
    pub(super) role: Sso,
    pub(super) home: Option<PathBuf>,
}

impl SsoRole {
    pub(super) async fn load(&self, http: &Http) -> Result<Credentials, String> {
        let token = self.token()?;
        let url = format!("{}/federation/credentials", http.endpoints.sso(&self.role.region)?);
        let parameters = [("role_name", &self.role.role_name), ("account_id", &self.role.account_id)];
        let url =
            Url::parse_with_params(&url, parameters).map_err(|error| format!("the URL of the portal: {error}"))?;
        let request = Request::get(url.as_str()).header("x-amz-sso_bearer_token", header(&token)?);
        let answer = http.send(request, Bytes::new(), &token).await?;
        match answer.status() {
            StatusCode::UNAUTHORIZED => Err(format!("{}; {LOGIN}", refusal(&answer))),
            status if status.is_success() => {
                Answer::json(answer.body())?.object("roleCredentials")?.session(&Names::SSO)
            }
            _ => Err(refusal(&answer)),
        }
    }

    /// The token of the session, from the file that is named after it.
    fn token(&self) -> Result<String, String> {
        let home =
            self.home.as_ref().ok_or("the session's token is looked for in the folder that HOME names; set it")?;
        let hash = Bytes::copy_from_slice(&Sha1::digest(&self.role.token_name));
        let file = home.join(format!(".aws/sso/cache/{hash:x}.json"));
        let bytes = std::fs::read(&file).map_err(|error| match error.kind() {
            ErrorKind::NotFound => format!("there is no token in {}; {LOGIN}", file.display()),
            _ => format!("{}: {error}", file.display()),
        })?;
        let session = Answer::json(&bytes).and_then(|session| {
            let is_over = session.time("expiresAt")?.is_none_or(|end| end <= SystemTime::now());
            Ok((session.text("accessToken")?.to_owned(), is_over))
        });
        match session {
            Ok((token, false)) => Ok(token),
            Ok((_, true)) => Err(format!("the session is over; {LOGIN}")),
            Err(problem) => Err(format!("{}: {problem}; {LOGIN}", file.display())),
        }
    }
}
