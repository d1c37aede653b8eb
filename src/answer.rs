//! The HTTP responses of the stand-ins for the service.

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::http::StatusCode;
use aws_smithy_types::body::SdkBody;

pub(crate) const CONTENT_TYPE: &str = "application/x-amz-json-1.1";

/// A response with an output, or with the exception that has this code.
pub(crate) fn response(code: Option<&str>, body: Vec<u8>, request_id: String) -> Result<HttpResponse, ConnectorError> {
    // Exceptions of this protocol have the status 400, whatever the model says of them.
    let status: u16 = match code {
        None => 200,
        Some(code) if code.starts_with("Internal") => 500,
        Some(_) => 400,
    };
    let status = StatusCode::try_from(status).map_err(|error| ConnectorError::other(error.into(), None))?;
    let mut response = HttpResponse::new(status, SdkBody::from(body));
    let headers = response.headers_mut();
    headers.insert("content-type", CONTENT_TYPE);
    headers.insert("x-amzn-requestid", request_id);
    if let Some(code) = code {
        let code = format!("{code}:");
        headers.try_insert("x-amzn-errortype", code).map_err(|error| ConnectorError::user(error.into()))?;
    }
    Ok(response)
}
