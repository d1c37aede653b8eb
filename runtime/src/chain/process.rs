//! The program that a profile names as `credential_process`.

use std::process::Stdio;

use aws_credential_types::Credentials;
use tokio::process::Command;

use super::answer::{Answer, Names};
use super::error::with_excerpt;

/// One command line for the system's shell, as the AWS tools run it: it may hold quotes and variables.
pub(super) struct Process {
    pub(super) command: String,
}

impl Process {
    pub(super) async fn load(&self) -> Result<Credentials, String> {
        // A call that is given up must not leave the program behind.
        let output = self.shell().stdin(Stdio::null()).kill_on_drop(true).output().await;
        let output = output.map_err(|error| format!("the program could not be started: {error}"))?;
        if !output.status.success() {
            let status =
                output.status.code().map_or_else(|| output.status.to_string(), |code| format!("status {code}"));
            return Err(with_excerpt(format!("failed with {status}"), &output.stderr));
        }
        let answer = Answer::json(&output.stdout)?;
        if answer.integer("Version") != Some(1) {
            return Err("failed to parse the answer: `Version` is not 1".to_owned());
        }
        answer.credentials(&Names::STS)
    }

    fn shell(&self) -> Command {
        let (shell, flag) = if cfg!(windows) { ("cmd.exe", "/C") } else { ("sh", "-c") };
        let mut command = Command::new(shell);
        command.args([flag, &self.command]);
        command
    }
}
