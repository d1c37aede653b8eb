//! One fault: what the server does, how the client is set up, and what must come of it.

use std::ops::Range;
use std::time::Duration;

use faults::{Answer, Error, Report, Server, Setup};

use crate::page::Row;

/// Stands in broken responses where the service could have a secret.
pub(crate) const CANARY: &str = "canary-5e7d";
/// The user of a good response.
pub(crate) const ADA: &str = r#"{"Username":"ada"}"#;
/// What the text of an error may have, in characters.
const LONGEST: usize = 600;
/// A limit that a server which says nothing runs into.
pub(crate) const SHORT: Duration = Duration::from_millis(200);

/// Where the server comes from.
enum Place {
    Script(Vec<Answer>),
    Refusing,
    Full,
}

pub(crate) struct Case {
    fault: &'static str,
    place: Place,
    setup: Setup,
    calls: usize,
    outcome: &'static str,
    attempts: usize,
    seen: Option<usize>,
    waits: Option<Range<Duration>>,
    user: &'static str,
}

impl Case {
    /// The server answers with the script, and its last answer is for all further requests.
    pub(crate) fn new(fault: &'static str, script: impl IntoIterator<Item = Answer>) -> Self {
        Self::at(fault, Place::Script(script.into_iter().collect()))
    }

    pub(crate) fn refusing(fault: &'static str) -> Self {
        Self::at(fault, Place::Refusing).seen(0)
    }

    pub(crate) fn full(fault: &'static str) -> Self {
        Self::at(fault, Place::Full).seen(0)
    }

    fn at(fault: &'static str, place: Place) -> Self {
        // A Region of its own, so that no case spends the retries of another.
        let region: String = fault.chars().filter(char::is_ascii_alphanumeric).take(60).collect();
        let setup = Setup::new(region.to_lowercase());
        Self { fault, place, setup, calls: 1, outcome: "Ok", attempts: 1, seen: None, waits: None, user: "ada" }
    }

    /// What the last call ends with, and after how many attempts.
    pub(crate) fn ends(mut self, outcome: &'static str, attempts: usize) -> Self {
        (self.outcome, self.attempts) = (outcome, attempts);
        self
    }

    /// How many requests the server saw, if not one for each attempt.
    pub(crate) fn seen(mut self, requests: usize) -> Self {
        self.seen = Some(requests);
        self
    }

    /// How many calls are made, one after the other; all but the last succeed at once.
    pub(crate) fn calls(mut self, calls: usize) -> Self {
        self.calls = calls;
        self
    }

    /// How many milliseconds the client waits before each further attempt.
    pub(crate) fn waits(mut self, milliseconds: Range<u64>) -> Self {
        let Range { start, end } = milliseconds;
        self.waits = Some(Duration::from_millis(start)..Duration::from_millis(end));
        self
    }

    /// The response counts as a success, in which the user has no name.
    pub(crate) fn nameless(mut self) -> Self {
        self.user = "";
        self
    }

    pub(crate) fn with(mut self, change: fn(&mut Setup)) -> Self {
        change(&mut self.setup);
        self
    }

    /// Runs the case; what is not as expected is added to `wrong`.
    pub(crate) async fn run(self, wrong: &mut Vec<String>) -> Result<Row, Error> {
        let server = match self.place {
            Place::Script(script) => Server::start(script).await?,
            Place::Refusing => Server::refusing()?,
            Place::Full => Server::full().await?,
        };
        let (client, waits) = self.setup.client(&server.url());
        for _ in 1..self.calls {
            let report = Report::of(&client).await;
            if report.outcome != "Ok" {
                wrong.push(format!("{}: a call before the last: {report}", self.fault));
            }
            // Time for the client to notice what became of the connection.
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let before = self.calls - 1;
        let report = Report::of(&client).await;
        // An attempt that ran into a limit may be ahead of the server.
        tokio::time::sleep(Duration::from_millis(1)).await;
        let seen = server.seen().saturating_sub(before);
        let attempts = report.attempts.map_or(seen, |attempts| attempts as usize);
        let found = (report.outcome.as_str(), attempts, seen);
        let expected = (self.outcome, self.attempts, self.seen.unwrap_or(self.attempts));
        if found != expected {
            wrong.push(format!("{}: {found:?} instead of {expected:?}: {}", self.fault, report.message));
        }
        if report.outcome == "Ok" && report.message != self.user {
            wrong.push(format!("{}: returned {}", self.fault, report.message));
        }
        if report.logged.contains(CANARY) || report.message.contains(CANARY) {
            wrong.push(format!("{}: repeats a value of the response: {}", self.fault, report.logged));
        }
        for refused in server.refused() {
            wrong.push(format!("{}: {refused}", self.fault));
        }
        let skipped = waits.skipped();
        if skipped.len() + 1 != attempts
            || self.waits.is_some_and(|range| !skipped.iter().all(|wait| range.contains(wait)))
        {
            wrong.push(format!("{}: waited {skipped:?} between {attempts} attempts", self.fault));
        }
        let is_line = report.message.chars().count() <= LONGEST && !report.message.contains(char::is_control);
        if !is_line {
            wrong.push(format!("{}: the text is not one short line", self.fault));
        }
        let text = match (report.outcome.as_str(), self.user) {
            ("Ok", "") => "the `username` of the output is empty".to_owned(),
            ("Ok", _) => String::new(),
            _ => shown(&stable(&report.message, server.port())),
        };
        Ok(Row { fault: self.fault, outcome: shown(&report.outcome), attempts: counted(attempts, seen), text })
    }
}

/// The attempts that the client made, and the requests that the server saw.
pub(crate) fn counted(attempts: usize, seen: usize) -> String {
    if attempts == seen { attempts.to_string() } else { format!("{attempts} (server: {seen})") }
}

/// The text without what differs from run to run and from machine to machine.
pub(crate) fn stable(text: &str, port: u16) -> String {
    let mut stable = text.replace(&format!(":{port}"), ":PORT");
    while let Some((before, after)) = stable.split_once(" (os error ") {
        let after = after.split_once(')').map_or("", |(_, after)| after);
        stable = format!("{before}{after}");
    }
    stable.split(' ').map(timeless).collect::<Vec<_>>().join(" ")
}

/// A word, or what stands for a time in seconds.
fn timeless(word: &str) -> String {
    let digits = word.trim_matches(|c: char| !c.is_ascii_digit());
    if digits.len() >= 9 && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return word.replace(digits, "TIME");
    }
    word.to_owned()
}

/// The text, or its beginning if it is long, with control characters made visible.
fn shown(text: &str) -> String {
    let is_long = text.chars().count() > LONGEST;
    let mut shown = String::new();
    for c in text.chars().take(if is_long { LONGEST / 4 } else { LONGEST }) {
        if c.is_control() { shown.extend(c.escape_default()) } else { shown.push(c) }
    }
    if is_long { shown + "…" } else { shown }
}
