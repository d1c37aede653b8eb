//! The text by which AWS recognises the client, and the trace id of an AWS Lambda invocation.

use std::ffi::OsStr;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_types::app_name::AppName;
use aws_types::build_metadata::BUILD_METADATA;
use aws_types::sdk_ua_metadata::FrameworkMetadata;
use http::HeaderValue;

/// How many frameworks are named; more would be cut off by the service.
const MOST_FRAMEWORKS: usize = 10;

/// The prepared values of `user-agent` and `x-amz-user-agent`.
#[derive(Debug, Clone)]
pub(crate) struct UserAgent {
    single: HeaderValue,
    paginated: HeaderValue,
}

impl UserAgent {
    /// `execution_env` is the value of `AWS_EXECUTION_ENV`, which AWS's own compute services set.
    pub(crate) fn new(
        execution_env: Option<&str>,
        frameworks: &[FrameworkMetadata],
        app_name: Option<&AppName>,
        adaptive: bool,
    ) -> Result<Self, BoxError> {
        let text = |paginated| text(execution_env, frameworks, app_name, adaptive, paginated);
        Ok(Self { single: HeaderValue::try_from(text(false))?, paginated: HeaderValue::try_from(text(true))? })
    }

    /// The value for a call, which may be one of a paginator.
    pub(crate) fn value(&self, paginated: bool) -> HeaderValue {
        if paginated { self.paginated.clone() } else { self.single.clone() }
    }
}

fn text(
    execution_env: Option<&str>,
    frameworks: &[FrameworkMetadata],
    app_name: Option<&AppName>,
    adaptive: bool,
    paginated: bool,
) -> String {
    let version = env!("CARGO_PKG_VERSION");
    let os = match std::env::consts::OS {
        known @ ("windows" | "linux" | "macos" | "android" | "ios") => known,
        _ => "other",
    };
    let rust = BUILD_METADATA.rust_version;
    let mut text =
        format!("cognito-rust/{version} ua/2.1 api/cognitoidentityprovider/{version} os/{os} lang/rust/{rust}");
    if let Some(value) = execution_env {
        text += " exec-env/";
        // An environment variable can hold anything, a header of this kind cannot.
        text.extend(value.chars().map(|c| if is_token(c) { c } else { '_' }));
    }
    // Features as AWS counts them: E is the standard retry mode, F the adaptive one, C a paginator.
    text += if adaptive { " m/F" } else { " m/E" };
    if paginated {
        text += ",C";
    }
    for (at, framework) in frameworks.iter().enumerate() {
        if at < MOST_FRAMEWORKS && !frameworks[..at].contains(framework) {
            text += " lib/";
            text += framework.name();
            text.extend(framework.version().iter().flat_map(|version| ["/", version]));
        }
    }
    if let Some(name) = app_name {
        text += " app/";
        text += name.as_ref();
    }
    text
}

fn is_token(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || matches!(c, '!' | '#' | '$' | '%' | '&' | '\'' | '*' | '+' | '-' | '.' | '^' | '_' | '`' | '|' | '~')
}

/// The value of `x-amzn-trace-id` in AWS Lambda, which changes with each invocation.
pub(crate) fn trace_id() -> Option<HeaderValue> {
    encode_trace_id(&std::env::var_os("_X_AMZN_TRACE_ID")?)
}

fn encode_trace_id(value: &OsStr) -> Option<HeaderValue> {
    let mut text = String::new();
    for &byte in value.as_encoded_bytes() {
        if byte.is_ascii() && !byte.is_ascii_control() {
            text.push(char::from(byte));
        } else {
            text.extend(['%', hex(byte >> 4), hex(byte & 0xf)]);
        }
    }
    HeaderValue::try_from(text).ok()
}

fn hex(digit: u8) -> char {
    char::from_digit(digit.into(), 16).unwrap_or('0').to_ascii_uppercase()
}

#[cfg(test)]
mod tests {
    use std::ffi::OsStr;

    use aws_smithy_runtime_api::box_error::BoxError;
    use aws_types::app_name::AppName;
    use aws_types::sdk_ua_metadata::FrameworkMetadata;

    use super::{UserAgent, encode_trace_id};

    #[test]
    fn parts_come_in_the_order_of_the_specification() -> Result<(), BoxError> {
        let version = env!("CARGO_PKG_VERSION");
        let app = AppName::new("shop")?;
        let framework = |name, version| FrameworkMetadata::new(name, version);
        let frameworks = [framework("ruma", Some("1.0"))?, framework("axum", None)?, framework("ruma", Some("1.0"))?];
        let agent = UserAgent::new(Some("AWS_Lambda rust\n"), &frameworks, Some(&app), false)?;
        let text = agent.value(true).to_str()?.to_owned();
        assert!(
            text.starts_with(&format!("cognito-rust/{version} ua/2.1 api/cognitoidentityprovider/{version} os/")),
            "{text}"
        );
        assert!(text.contains(" lang/rust/1."), "{text}");
        assert!(text.ends_with(" exec-env/AWS_Lambda_rust_ m/E,C lib/ruma/1.0 lib/axum app/shop"), "{text}");
        let plain = UserAgent::new(None, &[], None, true)?;
        assert!(plain.value(false).to_str()?.ends_with(" m/F"));
        Ok(())
    }

    #[test]
    fn trace_ids_are_made_safe() {
        let value = encode_trace_id(OsStr::new("Root=1-5;\u{7}é"));
        assert_eq!(value.as_ref().and_then(|value| value.to_str().ok()), Some("Root=1-5;%07%C3%A9"));
    }
}
