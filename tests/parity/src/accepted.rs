//! The list of accepted differences, `accepted.txt`.

use std::cell::Cell;

/// A difference in one text between the crates.
#[derive(Debug, Clone)]
pub struct Difference {
    pub operation: String,
    pub case: String,
    pub part: &'static str,
    pub official: String,
    pub ours: String,
}

/// A line of the list: differences that match all of its patterns are accepted.
#[derive(Debug)]
struct Rule {
    line: usize,
    patterns: [String; 5],
    uses: Cell<usize>,
}

/// A member that the official crate does not have yet.
#[derive(Debug)]
struct Newer {
    line: usize,
    member: String,
    uses: Cell<usize>,
}

/// The rules of one test.
#[derive(Debug)]
pub struct Accepted {
    rules: Vec<Rule>,
    newer: Vec<Newer>,
}

impl Accepted {
    /// The rules that the file has for a test.
    pub fn load(test: &str) -> Self {
        let (mut rules, mut newer) = (Vec::new(), Vec::new());
        for (line, text) in (1..).zip(include_str!("../accepted.txt").lines()) {
            let columns: Vec<String> = text.split(" | ").map(|column| column.trim().to_owned()).collect();
            let uses = Cell::new(0);
            match &columns[..] {
                [of, operation, case, part, official, ours, _why] if of == test => {
                    let patterns = [operation, case, part, official, ours].map(String::clone);
                    rules.push(Rule { line, patterns, uses });
                }
                [_, _, _, _, _, _, _] => {}
                [of, member, tests, _why] if of == "newer" => {
                    if tests.split(' ').any(|name| name == test) {
                        newer.push(Newer { line, member: member.clone(), uses });
                    }
                }
                _ => assert!(text.is_empty() || text.starts_with('#'), "line {line} of accepted.txt is no rule"),
            }
        }
        Self { rules, newer }
    }

    /// `{:?}` of ours without the members that the official crate does not have and that nobody has set.
    pub fn without_newer(&self, text: String) -> String {
        self.newer.iter().fold(text, |text, newer| {
            let member = format!(", {}: None", newer.member);
            if !text.contains(&member) {
                return text;
            }
            newer.uses.set(newer.uses.get() + 1);
            text.replace(&member, "")
        })
    }

    /// Whether a rule covers the difference. The first one that does counts as used.
    pub fn covers(&self, difference: &Difference) -> bool {
        let texts = [&difference.operation, &difference.case, difference.part, &difference.official, &difference.ours];
        let covers = |rule: &&Rule| rule.patterns.iter().zip(texts).all(|(pattern, text)| matches(pattern, text));
        let rule = self.rules.iter().find(covers);
        rule.inspect(|rule| rule.uses.set(rule.uses.get() + 1)).is_some()
    }

    /// How often each line was used.
    pub fn uses(&self) -> impl Iterator<Item = (usize, usize)> {
        let newer = self.newer.iter().map(|newer| (newer.line, newer.uses.get()));
        self.rules.iter().map(|rule| (rule.line, rule.uses.get())).chain(newer)
    }
}

/// Whether a text is like a pattern, in which `*` stands for any text.
fn matches(pattern: &str, text: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(mut text) = text.strip_prefix(first) else { return false };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let last = parts.pop().unwrap_or_default();
    for part in parts {
        let Some(at) = text.find(part) else { return false };
        text = &text[at + part.len()..];
    }
    text.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_star_stands_for_any_text() {
        assert!(matches("*", "") && matches("a*c", "abc") && matches("*b*", "abc") && matches("a*b*", "axbx"));
        assert!(!matches("a", "ab") && !matches("a*a", "a") && !matches("*b*c", "acb") && !matches("", "a"));
    }
}
