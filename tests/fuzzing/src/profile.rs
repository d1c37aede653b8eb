//! The shared AWS files.

use cognito_runtime::fuzz::read_profile;

use crate::SECRET;

/// Reads the bytes as `~/.aws/config`; its first line names the profile.
pub fn profile(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let (name, file) = text.split_once('\n').unwrap_or(("", &text));
    let read = read_profile(name, file);
    match &read {
        Ok(config) => assert!(!config.contains(SECRET) || !is_in_secret_keys(file), "{config}"),
        // What is wrong with the form of a file is said without showing it.
        Err(error) if error.contains(": line ") && error.starts_with("config") => {
            let line = error.split(": line ").nth(1).and_then(|rest| rest.split(':').next()?.parse::<usize>().ok());
            assert!(line.is_some_and(|line| (1..=file.lines().count()).contains(&line)), "{error}");
            assert!(!error.contains(SECRET), "{error}");
        }
        Err(error) => assert!(error.contains(": "), "{error}"),
    }
    // Windows ends lines otherwise.
    if !file.contains('\r') {
        assert_eq!(read, read_profile(name, &file.replace('\n', "\r\n")));
    }
}

/// Whether the secret of the corpus stands only where secrets belong.
fn is_in_secret_keys(file: &str) -> bool {
    let keys = ["aws_secret_access_key", "aws_session_token", "credential_process"];
    let mut lines = file.lines().filter(|line| line.contains(SECRET));
    lines.all(|line| line.split_once('=').is_some_and(|(key, _)| keys.contains(&key.trim_end())))
}
