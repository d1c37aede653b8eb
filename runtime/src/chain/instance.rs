//! The metadata service of the instance, in its version 2, which wants a token of its own first.

use aws_credential_types::Credentials;
use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use http::{Request, StatusCode};

use super::answer::{Answer, Names};
use super::error::excerpt;
use super::http::{Http, header, refusal};

const ENDPOINT: &str = "http://169.254.169.254";
const ROLES: &str = "latest/meta-data/iam/security-credentials/";
/// The token serves the requests of one load.
const TOKEN_SECONDS: u32 = 60;

/// Where the service is, unless where it usually is.
pub(super) struct Instance {
    pub(super) endpoint: Option<String>,
}

impl Instance {
    pub(super) async fn load(&self, http: &Http) -> Result<Credentials, String> {
        let endpoint = self.endpoint.as_deref().unwrap_or(ENDPOINT);
        let request = Request::put(format!("{endpoint}/latest/api/token"))
            // The HTTP client leaves it out where there is no body; servers may insist on it.
            .header(CONTENT_LENGTH, 0)
            .header("x-aws-ec2-metadata-token-ttl-seconds", TOKEN_SECONDS);
        let token = http.body(request, "").await?;
        let token = str::from_utf8(&token).map_err(|_| "failed to parse the token: it is no text")?.trim();
        let header = header(token)?;
        let get = |path: &str| Request::get(format!("{endpoint}/{path}")).header("x-aws-ec2-metadata-token", &header);

        let roles = http.send(get(ROLES), Bytes::new(), token).await?;
        let role = match roles.status() {
            StatusCode::NOT_FOUND => None,
            status if status.is_success() => str::from_utf8(roles.body()).ok().and_then(|roles| roles.lines().next()),
            _ => return Err(refusal(&roles)),
        };
        let role = role.map(str::trim).filter(|role| !role.is_empty());
        let role = role.ok_or("the instance has no role; attach an instance profile to it")?;

        let answer = Answer::json(&http.body(get(&format!("{ROLES}{role}")), token).await?)?;
        match answer.optional_text("Code")? {
            None | Some("Success") => answer.session(&Names::METADATA),
            Some(code) => {
                let message = answer.optional_text("Message")?.unwrap_or("there are no credentials");
                Err(excerpt(&format!("{code}: {message}")))
            }
        }
    }
}
