//! The layout of `#[cognito_operation(..)]`.

/// How long a line of an attribute may be; rustfmt does not touch them.
const WIDTH: usize = 110;

/// The attribute in the shortest of three layouts: one line, options on the first line, one option to a line.
pub(super) fn operation(options: &[String], errors: &[String]) -> String {
    let errors_option = (!errors.is_empty()).then(|| format!("errors = [{}]", errors.join(", ")));
    let all: Vec<_> = options.iter().cloned().chain(errors_option).collect();
    let line = if all.is_empty() { String::new() } else { format!("({})", all.join(", ")) };
    let line = format!("#[cognito_operation{line}]\n");
    if line.len() <= WIDTH + 1 {
        return line;
    }
    let first: Vec<_> = options.iter().map(String::as_str).chain(["errors = ["]).collect();
    let first = format!("#[cognito_operation({}\n", first.join(", "));
    if first.len() <= WIDTH + 1 {
        return format!("{first}{}])]\n", packed(errors, 4, WIDTH));
    }
    let options: Vec<_> = options.iter().map(|option| format!("    {option},\n")).collect();
    let line = format!("    errors = [{}],\n", errors.join(", "));
    let errors = match errors {
        [] => String::new(),
        _ if line.len() <= WIDTH + 1 => line,
        errors => format!("    errors = [\n{}    ],\n", packed(errors, 8, WIDTH)),
    };
    format!("#[cognito_operation(\n{}{errors})]\n", options.concat())
}

/// Names with commas, as many to a line as fit.
pub(super) fn packed(names: &[String], indent: usize, width: usize) -> String {
    let mut lines: Vec<String> = Vec::new();
    for name in names {
        match lines.last_mut() {
            Some(line) if line.len() + name.len() + 2 <= width => *line = format!("{line} {name},"),
            _ => lines.push(format!("{}{name},", " ".repeat(indent))),
        }
    }
    lines.join("\n") + "\n"
}
