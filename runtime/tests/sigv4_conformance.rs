//! AWS's test suites for signature version 4: that of the C runtime (awslabs/aws-c-auth) with two cases of the aws-sigv4 crate, and
//! that of botocore. All run in their header form.

use std::error::Error;
use std::path::Path;
use std::time::SystemTime;

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{
    PayloadChecksumKind, PercentEncodingMode, SessionTokenMode, SignableBody, SigningSettings, UriPathNormalizationMode,
};
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use cognito_runtime::sign::{DailyKey, Signer, Unsigned, sign};
use serde_json::{Value, json};

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

#[test]
#[ignore = "needs CONFORMANCE_DIR"]
fn crt() -> Outcome<()> {
    run("crt-v4.json", |_, case| {
        let mut settings = SigningSettings::default();
        let context = match text(&case["id"])? {
            // These two are about encoding twice, which is our default, and come without a context.
            "double-encode-path" => {
                context(["ANOTREAL", "notrealrnrELgWzOk3IfjzDKtFBhDby", "us-east-1", "service", "20150830T123600Z"])
            }
            "double-url-encode" => {
                let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
                context(["AKIDEXAMPLE", secret, "us-east-2", "lambda", "20210511T154045Z"])
            }
            _ => {
                settings.percent_encoding_mode = PercentEncodingMode::Single;
                case["context"].clone()
            }
        };
        let flag = |name: &str| context[name].as_bool();
        settings.uri_path_normalization_mode = UriPathNormalizationMode::from(flag("normalize") != Some(false));
        if flag("sign_body") == Some(true) {
            settings.payload_checksum_kind = PayloadChecksumKind::XAmzSha256;
        }
        if flag("omit_session_token") == Some(true) {
            settings.session_token_mode = SessionTokenMode::Exclude;
        }
        let mut lines = text(&case["header_signed_request"])?.lines();
        let expected = lines.find_map(|line| line.strip_prefix("Authorization:")).ok_or("no signature")?;
        Ok((context, settings, expected.trim().to_owned()))
    })
}

#[test]
#[ignore = "needs CONFORMANCE_DIR"]
fn botocore() -> Outcome<()> {
    run("botocore-v4.json", |document, case| {
        let mut settings = SigningSettings::default();
        settings.percent_encoding_mode = PercentEncodingMode::Single;
        let mut context = document.clone();
        if case["id"] == "get-vanilla-with-session-token" {
            // Its session token is in the expectation only.
            let mut lines = text(&case["canonical_request"])?.lines();
            let token = lines.find_map(|line| line.strip_prefix("x-amz-security-token:")).ok_or("no token")?;
            context["credentials"]["token"] = token.into();
        }
        Ok((context, settings, text(&case["authorization"])?.to_owned()))
    })
}

/// Signs every case of a file; `prepare` tells context, settings and the expected `authorization`.
fn run(file: &str, prepare: impl Fn(&Value, &Value) -> Outcome<(Value, SigningSettings, String)>) -> Outcome<()> {
    let path = Path::new(&std::env::var("CONFORMANCE_DIR")?).join("sigv4").join(file);
    let document: Value = serde_json::from_str(&std::fs::read_to_string(path)?)?;
    let cases = document["cases"].as_array().ok_or("no cases")?;
    let (mut wrong, mut directly, keys) = (Vec::new(), 0, DailyKey::default());
    for case in cases {
        let (context, settings, expected) = prepare(&document, case)?;
        let signed = authorization(&case["request"], &context, settings, &keys, &mut directly);
        if signed.as_ref().ok() != Some(&expected) {
            wrong.push(format!("{}: {signed:?}, expected {expected}", case["id"]));
        }
    }
    assert!(wrong.is_empty(), "{} of {} differ:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
    let name = file.trim_end_matches(".json").replace("crt-v4", "sigv4-crt").replace("botocore-v4", "sigv4-botocore");
    println!("conformance: {name} {}\nconformance: {name}-direct {directly}", cases.len());
    Ok(())
}

fn authorization(
    request: &Value,
    context: &Value,
    settings: SigningSettings,
    keys: &DailyKey,
    directly: &mut usize,
) -> Outcome<String> {
    let mut host = "";
    let mut headers = Vec::new();
    for header in request["headers"].as_array().ok_or("no headers")? {
        let (name, value) = (text(&header[0])?, text(&header[1])?);
        match name.to_ascii_lowercase().as_str() {
            "host" => host = value,
            // Added by signing.
            "x-amz-date" => {}
            // A folded line is one line to every HTTP library.
            _ => headers.push((name, value.replace('\n', " "))),
        }
    }
    let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let uri = format!("https://{host}{}", encoded(text(&request["target"])?));
    let credentials = &context["credentials"];
    let token = credentials["token"].as_str().map(str::to_owned);
    let (key, secret) = (text(&credentials["access_key_id"])?, text(&credentials["secret_access_key"])?);
    let unsigned = Unsigned {
        method: text(&request["method"])?,
        uri: &uri,
        headers: &headers,
        body: SignableBody::Bytes(text(&request["body"])?.as_bytes()),
    };
    let signer = Signer {
        identity: &Credentials::new(key, secret, token, None, "test").into(),
        region: text(&context["region"])?,
        service: text(&context["service"])?,
        time: time(text(&context["timestamp"])?)?,
    };
    // Both ways to sign must agree wherever there are two.
    let root = format!("https://{host}/");
    let at_root = Unsigned { uri: &root, ..unsigned.clone() };
    if let Some(direct) = keys.direct(&at_root, &signer)? {
        assert_eq!(direct, sign(at_root, signer, SigningSettings::default())?, "signed directly");
        *directly += 1;
    }
    let is_default = settings.payload_checksum_kind == PayloadChecksumKind::NoHeader
        && settings.session_token_mode == SessionTokenMode::Include;
    let direct = if is_default { keys.direct(&unsigned, &signer)? } else { None };
    let added = sign(unsigned, signer, settings)?;
    if let Some(direct) = direct {
        assert_eq!(direct, added, "signed directly, as the suite says");
    }
    let header = added.iter().find(|(name, _)| name == "authorization").ok_or("not signed")?;
    Ok(header.1.to_str()?.to_owned())
}

fn context([key, secret, region, service, timestamp]: [&str; 5]) -> Value {
    let credentials = json!({ "access_key_id": key, "secret_access_key": secret });
    json!({ "credentials": credentials, "region": region, "service": service, "timestamp": timestamp })
}

/// `20150830T123600Z`, with or without its separators.
fn time(text: &str) -> Outcome<SystemTime> {
    let digits = text.replace(['-', ':'], "");
    let part = |from: usize, to: usize| digits.get(from..to).ok_or("no time");
    let (date, clock) = ((part(0, 4)?, part(4, 6)?, part(6, 8)?), (part(9, 11)?, part(11, 13)?, part(13, 15)?));
    let text = format!("{}-{}-{}T{}:{}:{}Z", date.0, date.1, date.2, clock.0, clock.1, clock.2);
    Ok(DateTime::from_str(&text, Format::DateTime)?.try_into()?)
}

/// The target as an HTTP library sends it. Some cases have characters in it that must be encoded first.
fn encoded(target: &str) -> String {
    let mut uri = String::new();
    for byte in target.bytes() {
        match byte {
            b'$' | b' ' | 0x80.. => {
                let digits = |digit: u8| char::from_digit(digit.into(), 16).map(|digit| digit.to_ascii_uppercase());
                uri.push('%');
                uri.extend([digits(byte >> 4), digits(byte & 0xf)].into_iter().flatten());
            }
            _ => uri.push(char::from(byte)),
        }
    }
    uri
}

fn text(value: &Value) -> Outcome<&str> {
    value.as_str().ok_or_else(|| "a member is missing".into())
}
