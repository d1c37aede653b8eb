//! The shapes, enums and exceptions that are written in `src/types`, found in the text of the files.
//!
//! The descriptions start at the operations; what no operation uses is only seen here.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use crate::Error;
use crate::source::repository;

/// Declared types by their names in Rust.
#[derive(Debug, Clone, Default)]
pub struct Sources(BTreeMap<String, Declaration>);

/// Where a type is declared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declaration {
    /// The file, from the root of the repository, and the line of the attribute.
    pub place: String,
    /// The `rename_all` of an enum.
    pub rename_all: Option<String>,
}

impl Sources {
    /// Reads the files of this repository.
    pub fn read() -> Result<Self, Error> {
        let root = repository();
        let mut sources = Self::default();
        let mut files: Vec<PathBuf> = fs::read_dir(root.join("src/types"))?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<Result<_, _>>()?;
        files.sort();
        for file in files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "rs")) {
            let name = file.strip_prefix(&root)?.display().to_string();
            sources.add(&name, &fs::read_to_string(file)?);
        }
        Ok(sources)
    }

    /// Adds what a file declares.
    pub fn add(&mut self, file: &str, text: &str) {
        let mut attribute = None;
        for (index, line) in text.lines().enumerate() {
            if ["#[cognito_shape", "#[cognito_enum", "#[cognito_error"].iter().any(|start| line.starts_with(start)) {
                let rename_all = line.split_once("rename_all = \"").and_then(|(_, rest)| rest.split('"').next());
                attribute = Some(Declaration {
                    place: format!("{file}:{}", index + 1),
                    rename_all: rename_all.map(str::to_owned),
                });
            }
            let item = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "));
            if let (Some(item), Some(declaration)) = (item, attribute.take_if(|_| item.is_some())) {
                let name = item.split(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap_or_default();
                self.0.insert(name.to_owned(), declaration);
            }
        }
    }

    /// The declaration of a type.
    pub fn get(&self, name: &str) -> Option<&Declaration> {
        self.0.get(name)
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Declaration)> {
        self.0.iter().map(|(name, declaration)| (name.as_str(), declaration))
    }
}

#[cfg(test)]
mod tests {
    use super::Sources;

    #[test]
    fn finds_declarations() {
        let mut sources = Sources::default();
        sources.add(
            "src/types/user.rs",
            "/// A user.\n#[cognito_shape]\n#[derive(Eq)]\npub struct UserType {\n}\n\npub struct Other;\n\
             #[cognito_enum(rename_all = \"snake_case\")]\npub enum StatusType {}\n",
        );
        let found: Vec<_> =
            sources.iter().map(|(name, found)| (name, &*found.place, found.rename_all.as_deref())).collect();
        assert_eq!(
            found,
            [("StatusType", "src/types/user.rs:8", Some("snake_case")), ("UserType", "src/types/user.rs:2", None)]
        );
    }
}
