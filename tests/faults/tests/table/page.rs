//! `docs/faults.md`.

const HEAD: &str = "\
# Faults

What a call ends with when the server, the network or a proxy misbehaves. Written by `tests/faults`, which lets a server on a socket do
each of these; `BLESS=1 cargo test -p faults` writes it anew. The call is `AdminGetUser`, with three attempts unless the row says otherwise.
The outcome is the variant of `SdkError` with its kind or code, the text is that of `cognito::Error`. Where the server saw another number of
requests than the client made attempts, both are given.
";

/// A table of the page.
pub(crate) struct Section {
    title: &'static str,
    pub(crate) rows: Vec<Row>,
}

/// A fault and what came of it.
pub(crate) struct Row {
    pub(crate) fault: &'static str,
    pub(crate) outcome: String,
    pub(crate) attempts: String,
    pub(crate) text: String,
}

impl Section {
    pub(crate) fn new(title: &'static str) -> Self {
        Self { title, rows: Vec::new() }
    }
}

pub(crate) fn render(sections: &[Section]) -> String {
    let mut lines = vec![HEAD.to_owned()];
    for section in sections {
        lines.push(format!("## {}\n", section.title));
        lines.push("| the server, network or proxy | outcome | attempts | text |".to_owned());
        lines.push("| --- | --- | --- | --- |".to_owned());
        lines.extend(section.rows.iter().map(|row| {
            let text = row.text.replace('|', "\\|");
            let text = if text.is_empty() { text } else { format!("`` {text} ``") };
            format!("| {} | {} | {} | {text} |", row.fault, row.outcome, row.attempts)
        }));
        lines.push(String::new());
    }
    lines.join("\n") + "\n"
}

/// The lines of `page` that are not in `written`.
pub(crate) fn missing_lines<'a>(page: &'a str, written: &str) -> Vec<&'a str> {
    page.lines().filter(|line| !written.lines().any(|candidate| candidate == *line)).collect()
}
