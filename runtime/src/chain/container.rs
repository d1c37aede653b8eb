//! The service that gives a container its credentials.

use std::path::Path;

use aws_credential_types::Credentials;
use http::Request;
use http::header::AUTHORIZATION;

use super::answer::{Answer, Names};
use super::http::{Http, header};
use super::token;

/// Where the service is, and what it knows the container by.
pub(super) struct Container {
    pub(super) url: String,
    pub(super) token: Option<String>,
    pub(super) token_file: Option<String>,
}

impl Container {
    pub(super) async fn load(&self, http: &Http) -> Result<Credentials, String> {
        let token = match (&self.token, &self.token_file) {
            (Some(token), _) => Some(token.clone()),
            (None, Some(file)) => Some(token(Path::new(file))?),
            (None, None) => None,
        };
        let mut request = Request::get(&self.url);
        if let Some(token) = &token {
            request = request.header(AUTHORIZATION, header(token)?);
        }
        let body = http.body(request, token.as_deref().unwrap_or_default()).await?;
        // Local services may hand out keys of a user, which have no end; they are asked again like the others.
        Answer::json(&body)?.credentials(&Names::METADATA)
    }
}
