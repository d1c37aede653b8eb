//! The answers that hold credentials, and how the credentials are read out of them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_credential_types::Credentials;
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use serde_json::{Map, Value};

/// The members of an answer. Its errors name a member, and never show what is in one.
pub(super) struct Answer(Map<String, Value>);

impl Answer {
    pub(super) fn new(members: Map<String, Value>) -> Self {
        Self(members)
    }

    /// Reads a JSON object.
    pub(super) fn json(text: &[u8]) -> Result<Self, String> {
        serde_json::from_slice(text).map(Self).map_err(|error| {
            // The text of the error could quote what it is about.
            format!("failed to parse as a JSON object at line {} column {}", error.line(), error.column())
        })
    }

    /// The object in a member.
    pub(super) fn object(mut self, name: &str) -> Result<Self, String> {
        match self.0.remove(name) {
            Some(Value::Object(members)) => Ok(Self(members)),
            _ => Err(unreadable(name, "an object")),
        }
    }

    /// A text that must be there.
    pub(super) fn text(&self, name: &str) -> Result<&str, String> {
        self.optional_text(name)?.ok_or_else(|| unreadable(name, "a text"))
    }

    /// A text; one that is empty or null counts as not there.
    pub(super) fn optional_text(&self, name: &str) -> Result<Option<&str>, String> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.as_str()).filter(|text| !text.is_empty())),
            Some(_) => Err(unreadable(name, "a text")),
        }
    }

    pub(super) fn integer(&self, name: &str) -> Option<u64> {
        self.0.get(name)?.as_u64()
    }

    /// A time: a date in text, or a number of milliseconds since 1970.
    pub(super) fn time(&self, name: &str) -> Result<Option<SystemTime>, String> {
        let time = match self.integer(name) {
            Some(millis) => UNIX_EPOCH.checked_add(Duration::from_millis(millis)),
            None => match self.optional_text(name)? {
                Some(text) => DateTime::from_str(text, Format::DateTimeWithOffset)
                    .ok()
                    .and_then(|time| SystemTime::try_from(time).ok()),
                None => return Ok(None),
            },
        };
        time.map(Some).ok_or_else(|| unreadable(name, "a time"))
    }

    /// Credentials of a session, which have a token and an end.
    pub(super) fn session(&self, names: &Names) -> Result<Credentials, String> {
        self.text(names.token)?;
        self.time(names.expiry)?.ok_or_else(|| unreadable(names.expiry, "a time"))?;
        self.credentials(names)
    }

    /// Credentials that may be keys of a user, without a token and an end.
    pub(super) fn credentials(&self, names: &Names) -> Result<Credentials, String> {
        Ok(Credentials::new(
            self.text(names.key)?,
            self.text(names.secret)?,
            self.optional_text(names.token)?.map(str::to_owned),
            self.time(names.expiry)?,
            "credentials-chain",
        ))
    }
}

fn unreadable(name: &str, kind: &str) -> String {
    format!("failed to parse the answer: `{name}` is missing or not {kind}")
}

/// How an answer calls the parts of credentials.
pub(super) struct Names {
    key: &'static str,
    secret: &'static str,
    token: &'static str,
    expiry: &'static str,
}

impl Names {
    /// Those of STS and of processes.
    pub(super) const STS: Self =
        Self { key: "AccessKeyId", secret: "SecretAccessKey", token: "SessionToken", expiry: "Expiration" };
    /// Those of containers and instances.
    pub(super) const METADATA: Self = Self { token: "Token", ..Self::STS };
    pub(super) const SSO: Self =
        Self { key: "accessKeyId", secret: "secretAccessKey", token: "sessionToken", expiry: "expiration" };
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::Answer;

    #[test]
    fn times_have_offsets_and_fractions() -> Result<(), String> {
        let answer = |value: &str| Answer::json(format!(r#"{{"Expiration":{value}}}"#).as_bytes());
        let end = UNIX_EPOCH + Duration::from_hours(569_784);
        for value in [
            r#""2035-01-01T00:00:00Z""#,
            r#""2035-01-01T00:00:00.000Z""#,
            r#""2035-01-01T00:00:00+00:00""#,
            r#""2035-01-01T02:00:00+02:00""#,
            "2051222400000",
        ] {
            assert_eq!(answer(value)?.time("Expiration"), Ok(Some(end)), "{value}");
        }
        assert_eq!(answer("null")?.time("Expiration"), Ok(None));
        for value in [r#""tomorrow""#, "-1", "true"] {
            assert!(answer(value)?.time("Expiration").is_err(), "{value}");
        }
        Ok(())
    }
}
