//! Makes the same call through both crates and collects what differs.

use std::collections::BTreeMap;

use serde_json::Value;
use tokio::runtime::Runtime;

use crate::accepted::{Accepted, Difference};
use crate::outcome::{Outcome, Parts};
use crate::transport::{Answer, Sent, Transport};
use crate::{Form, Side};

/// Both crates side by side.
pub struct Pair {
    transport: Transport,
    official: Box<dyn Side>,
    ours: Box<dyn Side>,
    runtime: Runtime,
    accepted: Accepted,
    cases: BTreeMap<String, usize>,
    compared: usize,
    differences: Vec<Difference>,
}

impl Pair {
    /// Both crates, with the accepted differences of a test.
    pub fn new(test: &str) -> Self {
        let transport = Transport::default();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
        Self {
            official: Box::new(crate::official(&transport)),
            ours: Box::new(crate::ours(&transport)),
            transport,
            runtime,
            accepted: Accepted::load(test),
            cases: BTreeMap::new(),
            compared: 0,
            differences: Vec::new(),
        }
    }

    /// The operations, which both have.
    pub fn operations(&self) -> Vec<&'static str> {
        assert_eq!(self.official.operations(), self.ours.operations());
        self.official.operations()
    }

    /// Calls both and returns what they sent and what came of it, the official crate's first.
    pub fn call(&self, operation: &str, form: Form, answer: &Answer) -> [(Vec<Sent>, Outcome); 2] {
        [&self.official, &self.ours].map(|side| {
            self.transport.answer(answer.clone());
            let outcome = self.runtime.block_on(side.call(operation, form));
            (self.transport.sent(), outcome)
        })
    }

    /// Compares what comes of an answer.
    pub fn answered(&mut self, operation: &str, case: &str, answer: &Answer) {
        let [(_, official), (_, ours)] = self.call(operation, Form::Minimal, answer);
        self.compare(operation, case, official.parts, ours.parts);
    }

    /// Compares texts by their names. `kind` is among them: where it differs, the other texts do too and say nothing new.
    pub fn compare(&mut self, operation: &str, case: &str, official: Parts, ours: Parts) {
        let of = case.split(' ').next().unwrap_or_default();
        *self.cases.entry(of.to_owned()).or_default() += 1;
        let kind = |parts: &Parts| parts.iter().find(|(name, _)| *name == "kind").cloned();
        let (kinds, whole) = ((kind(&official), kind(&ours)), (official, ours));
        let (official, ours) = match kinds {
            (Some(official), Some(ours)) if official != ours => {
                let shown =
                    |kind: (&'static str, String), parts: &Parts| (kind.0, format!("{}: {}", kind.1, parts[1].1));
                (vec![shown(official, &whole.0)], vec![shown(ours, &whole.1)])
            }
            _ => whole,
        };
        let names: Vec<&'static str> = official.iter().chain(&ours).map(|(name, _)| *name).collect();
        let mut seen = Vec::new();
        for part in names {
            if seen.contains(&part) {
                continue;
            }
            seen.push(part);
            self.compared += 1;
            let text = |parts: &Parts| parts.iter().find(|(name, _)| *name == part).map(|(_, text)| text.clone());
            let (official, ours) = (text(&official).unwrap_or_default(), text(&ours).unwrap_or_default());
            let ours = self.accepted.without_newer(ours);
            if official == ours || same_letters(&official, &ours) {
                continue;
            }
            self.differences.push(Difference {
                operation: operation.to_owned(),
                case: case.to_owned(),
                part,
                official,
                ours,
            });
        }
    }

    /// Prints the counts and fails on differences that are not accepted and on rules that accept nothing.
    pub fn finish(self) {
        let (accepted, other): (Vec<_>, Vec<_>) =
            self.differences.iter().partition(|difference| self.accepted.covers(difference));
        let cases: usize = self.cases.values().sum();
        println!(
            "{cases} cases, {} texts compared, {} differences accepted, {} not",
            self.compared,
            accepted.len(),
            other.len()
        );
        for (name, count) in &self.cases {
            println!("  {count:6} {name}");
        }
        for (line, uses) in self.accepted.uses() {
            println!("  {uses:6} differences accepted by line {line} of accepted.txt");
        }
        let shown = std::env::var("PARITY_SHOW").ok().and_then(|count| count.parse().ok()).unwrap_or(20);
        for difference in other.iter().take(shown) {
            let Difference { operation, case, part, official, ours } = difference;
            println!("{operation} | {case} | {part}\n  official: {official}\n  ours:     {ours}");
        }
        assert!(other.is_empty(), "{} differences are not on the list of accepted ones", other.len());
        let unused: Vec<_> = self.accepted.uses().filter(|(_, uses)| *uses == 0).map(|(line, _)| line).collect();
        assert!(unused.is_empty(), "these lines of accepted.txt accept nothing: {unused:?}");
    }
}

/// Whether texts differ at most in the order of their parts, as the maps in them have none.
pub fn same_letters(one: &str, other: &str) -> bool {
    let sorted = |text: &str| {
        let mut bytes = text.as_bytes().to_vec();
        bytes.sort_unstable();
        bytes
    };
    (one.contains("key-1") || one.contains("\"Sender\"")) && sorted(one) == sorted(other)
}

/// JSON text in which members keep their order and the entries of maps, whose names begin with `key-`, are sorted.
pub fn ordered(body: &[u8]) -> String {
    match serde_json::from_slice::<Value>(body) {
        Ok(mut value) => {
            sort_maps(&mut value);
            value.to_string()
        }
        Err(error) => format!("no JSON: {error}"),
    }
}

fn sort_maps(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.values_mut().for_each(sort_maps);
            if members.keys().all(|name| name.starts_with("key-")) {
                members.sort_keys();
            }
        }
        Value::Array(elements) => elements.iter_mut().for_each(sort_maps),
        _ => {}
    }
}
