//! `cargo run -p model -- check` and `cargo run -p model -- declare AdminFoo`.

use std::env;
use std::process::ExitCode;

use model::check::check;
use model::source::Source;
use model::sources::Sources;
use model::{Error, declare};

const USAGE: &str = "\
usage: cargo run -p model -- check [--botocore latest|VERSION|FOLDER]
       cargo run -p model -- declare OPERATION [--botocore latest|VERSION|FOLDER]

check    compares every declaration with the service's model and prints what to add
declare  prints the declaration of an operation of the model

The model is that of a botocore: the latest, a version, or one in a folder. Without `--botocore` it is that of
CONFORMANCE_DIR if the variable is set, and otherwise that of the latest botocore, which pip installs under target/.";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (command, botocore) = match &arguments[..] {
        [command @ .., "--botocore", spec] => (command, Some(*spec)),
        command => (command, None),
    };
    let done = match command {
        ["check"] => check_all(botocore),
        ["declare", name] => declare_one(name, botocore),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    done.unwrap_or_else(|error| {
        eprintln!("error: {error}");
        ExitCode::from(2)
    })
}

fn check_all(botocore: Option<&str>) -> Result<ExitCode, Error> {
    let source = Source::find(botocore)?;
    let differences = check(&source.model, &cognito::operation::describe(), &Sources::read()?);
    for difference in &differences {
        println!("{difference}");
    }
    println!("{} operations, {} differences ({})", source.model.operations.len(), differences.len(), source.name);
    Ok(if differences.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn declare_one(name: &str, botocore: Option<&str>) -> Result<ExitCode, Error> {
    let source = Source::find(botocore)?;
    let declared = cognito::operation::describe().into_iter().find(|operation| operation.name == name);
    let quota = declared.and_then(|operation| operation.quota);
    for section in declare::operation(&source.model, name, quota, &Sources::read()?)? {
        println!("// ---- {}\n{}", section.file, section.text);
    }
    Ok(ExitCode::SUCCESS)
}
