//! The cases of all files, in one form.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::{env, fmt, fs};

use cognito::error::BoxError;
use serde_json::{Map, Value};

use crate::support::Answer;

/// What a case tests.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Kind {
    Request,
    Response,
    Error,
}

/// A case of any file.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) id: String,
    pub(crate) operation: String,
    /// The members of the input, the output or the exception.
    pub(crate) params: Map<String, Value>,
    pub(crate) expected: Expected,
}

/// The other side of the members.
#[derive(Debug)]
pub(crate) enum Expected {
    Request(Request),
    Response(Answer),
    Error { code: String, message: Option<String>, answer: Answer },
}

/// A request that has to be sent.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) uri: String,
    /// A host with a path, if the client is configured with one.
    pub(crate) host: Option<String>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) required_headers: Vec<String>,
    pub(crate) body: Option<String>,
}

/// Smithy's cases that apply, and how many of the others there are for which reason.
#[derive(Debug)]
pub(crate) struct Suite {
    pub(crate) cases: Vec<Case>,
    pub(crate) others: BTreeMap<Kind, BTreeMap<String, usize>>,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Request => "requests",
            Self::Response => "responses",
            Self::Error => "errors",
        })
    }
}

impl Case {
    pub(crate) fn kind(&self) -> Kind {
        match self.expected {
            Expected::Request(_) => Kind::Request,
            Expected::Response(_) => Kind::Response,
            Expected::Error { .. } => Kind::Error,
        }
    }
}

/// The cases of Smithy's suite.
pub(crate) fn smithy() -> Result<Suite, BoxError> {
    let file = read("awsJson1_1.cases.json")?;
    let mut suite = Suite { cases: Vec::new(), others: BTreeMap::new() };
    for case in array(&file["cases"]) {
        let kind = match text(&case["kind"])? {
            kind if kind == "request" => Kind::Request,
            kind if kind == "response" => Kind::Response,
            _ => Kind::Error,
        };
        if case["cognito_idp"] != "applies" {
            let reasons = array(&case["not_cognito_because"]).iter().map(text).collect::<Result<Vec<_>, _>>()?;
            *suite.others.entry(kind).or_default().entry(reasons.join(", ")).or_default() += 1;
            continue;
        }
        let operation = if kind == Kind::Error { &case["operations"][0] } else { &case["operation"] };
        let expected = match kind {
            Kind::Request => Expected::Request(request(case)?),
            Kind::Response => Expected::Response(answer(case, "code")?),
            Kind::Error => {
                let message = map(&case["params"]).into_iter().find(|(name, _)| name.eq_ignore_ascii_case("message"));
                Expected::Error {
                    code: text(&case["error_shape"])?,
                    message: message.map(|(_, message)| text(&message)).transpose()?,
                    answer: answer(case, "code")?,
                }
            }
        };
        suite.cases.push(Case {
            id: text(&case["id"])?,
            operation: text(operation)?,
            params: map(&case["params"]),
            expected,
        });
    }
    Ok(suite)
}

/// The cases of botocore's form whose counterparts apply, and the number of the others.
pub(crate) fn botocore(file: &str, applicable: &[Case]) -> Result<(Vec<Case>, usize), BoxError> {
    let mut cases = suites(file, |_, case| text(&case["id"]))?;
    let all = cases.len();
    let counterpart = |case: &Case| applicable.iter().any(|other| other.id == case.id && other.kind() == case.kind());
    cases.retain(counterpart);
    let others = all - cases.len();
    Ok((cases, others))
}

/// The cases of botocore's older suite, each with its suite's description and its number as its name.
pub(crate) fn hand_written(file: &str) -> Result<Vec<Case>, BoxError> {
    suites(file, |name, _| Ok(name.to_owned()))
}

fn suites(file: &str, id: impl Fn(&str, &Value) -> Result<String, BoxError>) -> Result<Vec<Case>, BoxError> {
    let mut cases = Vec::new();
    for suite in array(&read(file)?) {
        for (index, case) in array(&suite["cases"]).iter().enumerate() {
            let name = format!("{} {index}", text(&suite["description"])?);
            let (params, expected) = if let Some(serialized) = case.get("serialized") {
                (&case["params"], Expected::Request(request(serialized)?))
            } else if let Some(code) = case.get("errorCode") {
                let answer = answer(&case["response"], "status_code")?;
                let message = case.get("errorMessage").map(text).transpose()?;
                (&case["error"], Expected::Error { code: text(code)?, message, answer })
            } else {
                (&case["result"], Expected::Response(answer(&case["response"], "status_code")?))
            };
            let operation = text(&case["given"]["name"])?;
            cases.push(Case { id: id(&name, case)?, operation, params: map(params), expected });
        }
    }
    Ok(cases)
}

fn request(request: &Value) -> Result<Request, BoxError> {
    Ok(Request {
        // botocore's older suite leaves out what is the same for all.
        method: request.get("method").map_or(Ok("POST".to_owned()), text)?,
        uri: text(&request["uri"])?,
        host: request.get("host").map(text).transpose()?,
        headers: headers(request)?,
        required_headers: array(&request["requireHeaders"]).iter().map(text).collect::<Result<_, _>>()?,
        body: request.get("body").map(text).transpose()?,
    })
}

fn answer(response: &Value, status: &str) -> Result<Answer, BoxError> {
    let status = response[status].as_u64().ok_or("a response has a status")?;
    let body = response.get("body").map_or(Ok(String::new()), text)?;
    Ok(Answer { status: status.try_into()?, headers: headers(response)?, body })
}

fn headers(message: &Value) -> Result<Vec<(String, String)>, BoxError> {
    map(&message["headers"]).iter().map(|(name, value)| Ok((name.clone(), text(value)?))).collect()
}

fn read(file: &str) -> Result<Value, BoxError> {
    let directory = env::var_os("CONFORMANCE_DIR").ok_or("set CONFORMANCE_DIR to the directory of the test vectors")?;
    let path = PathBuf::from(directory).join("protocol").join(file);
    Ok(serde_json::from_slice(&fs::read(path)?)?)
}

fn text(value: &Value) -> Result<String, BoxError> {
    value.as_str().map(str::to_owned).ok_or_else(|| format!("`{value}` is no text").into())
}

/// An absent list is an empty one.
fn array(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

/// An absent map is an empty one.
fn map(value: &Value) -> Map<String, Value> {
    value.as_object().cloned().unwrap_or_default()
}
