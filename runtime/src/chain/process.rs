//! Running the program that a profile names as `credential_process`.

use std::fmt;
use std::process::Stdio;

use reqsign_core::{CommandExecute, CommandOutput, Error, Result};
use tokio::process::Command;

/// Runs one command line with the system's shell, as the AWS tools do: it may hold quotes and variables.
pub(super) struct Shell(String);

impl Shell {
    pub(super) fn new(command: String) -> Self {
        Self(command)
    }

    fn command(&self) -> Command {
        if cfg!(windows) {
            let mut shell = Command::new("cmd.exe");
            shell.args(["/C", &self.0]);
            shell
        } else {
            let mut shell = Command::new("sh");
            shell.args(["-c", &self.0]);
            shell
        }
    }
}

/// A command line may hold a secret.
impl fmt::Debug for Shell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Shell")
    }
}

impl CommandExecute for Shell {
    /// The arguments are those of a placeholder; see [`Shell::new`] for the command.
    async fn command_execute<'a>(&'a self, _: &'a str, _: &'a [&'a str]) -> Result<CommandOutput> {
        let mut command = self.command();
        // A call that is given up must not leave the program behind.
        command.stdin(Stdio::null()).kill_on_drop(true);
        let output = command
            .output()
            .await
            .map_err(|error| Error::config_invalid(format!("the program could not be started: {error}")))?;
        Ok(CommandOutput { status: output.status.code().unwrap_or(-1), stdout: output.stdout, stderr: output.stderr })
    }
}
