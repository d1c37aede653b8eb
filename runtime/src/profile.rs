//! The shared AWS files: `~/.aws/config` and `~/.aws/credentials`.

use crate::config::ConfigError;

/// The keys of a section, in lower case, and their values; a nested value has one line for each inner key.
///
/// Lists, here and in [`Profiles`]: the files are short and read once, and a map is as much to compile as all the rest of this file.
#[derive(Default)]
pub(crate) struct Section(Vec<(String, String)>);

impl Section {
    /// The value of a key; of several, the last one counts.
    pub(crate) fn get(&self, key: &str) -> Option<&str> {
        self.0.iter().rfind(|(name, _)| name == key).map(|(_, value)| &**value)
    }
}

/// Which of the two files a text comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FileKind {
    /// Sections are `[default]`, `[profile NAME]`, `[services NAME]` and `[sso-session NAME]`; others are not for this client.
    Config,
    /// Sections are profiles.
    Credentials,
}

/// What a section is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Topic {
    Profile,
    Services,
    SsoSession,
}

/// What both files define.
#[derive(Default)]
pub(crate) struct Profiles(Vec<(Topic, String, Section)>);

impl Profiles {
    /// The keys of a profile.
    pub(crate) fn profile(&self, name: &str) -> Option<&Section> {
        self.section(Topic::Profile, name)
    }

    /// The keys of a `services` section.
    pub(crate) fn services(&self, name: &str) -> Option<&Section> {
        self.section(Topic::Services, name)
    }

    /// The keys of an `sso-session` section.
    #[cfg(any(feature = "credentials-chain", test))]
    pub(crate) fn sso_session(&self, name: &str) -> Option<&Section> {
        self.section(Topic::SsoSession, name)
    }

    fn section(&self, topic: Topic, name: &str) -> Option<&Section> {
        self.0
            .iter()
            .find(|(its_topic, its_name, _)| (*its_topic, &**its_name) == (topic, name))
            .map(|(.., section)| section)
    }

    /// Adds the content of a file; its values replace those of files added before.
    ///
    /// An error names file and line, and nothing of what stands there: it may be a secret.
    pub(crate) fn add(&mut self, kind: FileKind, file: &str, text: &str) -> Result<(), ConfigError> {
        let sections = parse(file, text)?;
        let is_header = |section: &Parsed<'_>, header: &str| section.header == header;
        let has_long_default = sections.iter().any(|section| is_header(section, "profile default"));
        for section in sections {
            let (topic, name) = match (kind, section.header.split_once(char::is_whitespace)) {
                (FileKind::Credentials, None) => (Topic::Profile, unquoted(section.header)),
                (FileKind::Config, None) if section.header == "default" && !has_long_default => {
                    (Topic::Profile, section.header)
                }
                (FileKind::Config, Some(("profile", name))) => (Topic::Profile, unquoted(name)),
                (FileKind::Config, Some(("services", name))) => (Topic::Services, unquoted(name)),
                (FileKind::Config, Some(("sso-session", name))) => (Topic::SsoSession, unquoted(name)),
                _ => continue,
            };
            self.extend(topic, name, section.keys);
        }
        Ok(())
    }

    /// Adds keys to a section, which need not be there yet.
    fn extend(&mut self, topic: Topic, name: &str, keys: Section) {
        let known = self.0.iter_mut().find(|(its_topic, its_name, _)| (*its_topic, &**its_name) == (topic, name));
        match known {
            Some((.., section)) => section.0.extend(keys.0),
            None => self.0.push((topic, name.to_owned(), keys)),
        }
    }
}

/// The value of `key` in a nested value.
pub(crate) fn nested<'a>(value: &'a str, key: &str) -> Option<&'a str> {
    let mut pairs = value.lines().filter_map(|line| line.split_once('='));
    pairs.rfind(|(name, _)| name.trim().eq_ignore_ascii_case(key)).map(|(_, value)| value.trim())
}

fn unquoted(name: &str) -> &str {
    name.trim().trim_matches(['"', '\''])
}

struct Parsed<'a> {
    header: &'a str,
    keys: Section,
}

fn parse<'a>(file: &str, text: &'a str) -> Result<Vec<Parsed<'a>>, ConfigError> {
    let mut sections: Vec<Parsed<'a>> = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let wrong = |problem| Err(ConfigError::new(file.to_owned(), format!("line {}: {problem}", number + 1)));
        let content = line.trim();
        if content.is_empty() || content.starts_with(['#', ';']) {
            continue;
        }
        if let Some(rest) = line.strip_prefix('[') {
            let Some((header, _)) = rest.split_once(']') else {
                return wrong("`]` is missing at the end of the section's name");
            };
            sections.push(Parsed { header: header.trim(), keys: Section::default() });
            continue;
        }
        let Some(section) = sections.last_mut() else { return wrong("a section such as `[default]` must come first") };
        let content = without_comment(content);
        if let (true, Some((_, value))) = (line.starts_with([' ', '\t']), section.keys.0.last_mut()) {
            value.push('\n');
            value.push_str(content);
            continue;
        }
        let Some((name, value)) = content.split_once('=') else { return wrong("write `key = value`") };
        section.keys.0.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
    }
    Ok(sections)
}

/// A comment after a value needs white space before it: `#` and `;` may be part of a value.
fn without_comment(content: &str) -> &str {
    let mut space_before = false;
    for (at, c) in content.char_indices() {
        if space_before && matches!(c, '#' | ';') {
            return content[..at].trim_end();
        }
        space_before = c.is_whitespace();
    }
    content
}

#[cfg(test)]
mod tests {
    use super::{FileKind, Profiles, nested};
    use crate::config::ConfigError;

    const CONFIG: &str = "\
# shared
[default]
region = us-east-1

[profile dev] # the test account
Region=eu-west-1 ; near
services = local
color = a#b
[profile \"two words\"]
region = ap-south-1
[sso-session x]
sso_region = us-west-2
[services local]
s3 =
  endpoint_url = http://localhost:1
cognito_identity_provider =
  Endpoint_URL = http://localhost:9229/#a ; emulator
";

    fn profiles(files: &[(FileKind, &str)]) -> Result<Profiles, ConfigError> {
        let mut profiles = Profiles::default();
        for (kind, text) in files {
            profiles.add(*kind, "file", text)?;
        }
        Ok(profiles)
    }

    fn value<'a>(profiles: &'a Profiles, profile: &str, key: &str) -> Option<&'a str> {
        profiles.profile(profile)?.get(key)
    }

    #[test]
    fn sections_keys_and_comments() -> Result<(), ConfigError> {
        let profiles = profiles(&[(FileKind::Config, CONFIG)])?;
        assert_eq!(value(&profiles, "default", "region"), Some("us-east-1"));
        assert_eq!(value(&profiles, "dev", "region"), Some("eu-west-1"));
        assert_eq!(value(&profiles, "dev", "color"), Some("a#b"));
        assert_eq!(value(&profiles, "two words", "region"), Some("ap-south-1"));
        assert!(profiles.profile("sso-session x").is_none() && profiles.profile("x").is_none());
        assert!(profiles.sso_session("x").is_some_and(|section| section.get("sso_region").is_some()));
        let local = profiles.services("local").and_then(|section| section.get("cognito_identity_provider"));
        assert_eq!(local.and_then(|value| nested(value, "endpoint_url")), Some("http://localhost:9229/#a"));
        Ok(())
    }

    #[test]
    fn the_credentials_file_and_the_long_default_win() -> Result<(), ConfigError> {
        let config = "[profile default]\nregion = a\n[default]\nregion = b\noutput = c\n[dev]\nregion = d\n";
        let credentials = "[default]\naws_access_key_id = k\nregion = e\n[profile dev]\nregion = f\n";
        let alone = profiles(&[(FileKind::Config, config)])?;
        assert_eq!((value(&alone, "default", "region"), value(&alone, "default", "output")), (Some("a"), None));
        let both = profiles(&[(FileKind::Config, config), (FileKind::Credentials, credentials)])?;
        assert_eq!(value(&both, "default", "region"), Some("e"));
        assert!(both.profile("dev").is_none());
        Ok(())
    }

    #[test]
    fn errors_name_the_line_and_no_content() {
        for (text, line) in [("region = x", 1), ("[default]\nsecret", 2), ("[default]\n\n[secret\n", 3)] {
            let error = profiles(&[(FileKind::Config, text)]).map(|_| ()).map_err(|error| error.to_string());
            let expected = format!("file: line {line}: ");
            assert!(
                error.as_ref().is_err_and(|text| text.starts_with(&expected) && !text.contains("secret")),
                "{error:?}"
            );
        }
    }
}
