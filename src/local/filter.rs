//! The filter of `ListUsers`: an attribute, `=` or `^=`, and a text in quotes.

use super::{Fault, User};

/// The attributes that the service can search, besides the properties of a user.
const SEARCHABLE: [&str; 8] =
    ["email", "family_name", "given_name", "name", "phone_number", "preferred_username", "sub", "cognito:user_status"];

/// A filter as it was parsed.
#[derive(Debug)]
pub(super) struct Filter {
    attribute: String,
    is_prefix: bool,
    value: String,
}

impl Filter {
    /// Reads a filter; an empty one selects everything.
    pub(super) fn parse(text: &str) -> Result<Option<Self>, Fault> {
        if text.trim().is_empty() {
            return Ok(None);
        }
        let filter = Self::read(text).ok_or_else(|| {
            Fault::invalid("Error while parsing filter: write an attribute, `=` or `^=`, and a value in double quotes.")
        })?;
        match filter.attribute.as_str() {
            "username" | "status" => Ok(Some(filter)),
            attribute if SEARCHABLE.contains(&attribute) => Ok(Some(filter)),
            other => Err(Fault::invalid(format!("Invalid search attribute: {other}"))),
        }
    }

    fn read(text: &str) -> Option<Self> {
        let (attribute, value) = text.split_once('=')?;
        let (attribute, is_prefix) =
            attribute.strip_suffix('^').map_or((attribute, false), |attribute| (attribute, true));
        let attribute = attribute.trim();
        let attribute = attribute.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(attribute);
        Some(Self { attribute: attribute.to_owned(), is_prefix, value: quoted(value.trim())? })
    }

    /// Whether the filter selects the user.
    pub(super) fn selects(&self, user: &User) -> bool {
        match self.attribute.as_str() {
            "username" => self.fits(user.username(), &self.value),
            "status" => self.fits(if user.is_enabled() { "Enabled" } else { "Disabled" }, &self.value),
            "cognito:user_status" => self.fits_folded(user.status().as_str()),
            attribute => user.attribute(attribute).is_some_and(|value| self.fits_folded(value)),
        }
    }

    /// Usernames and whether a user is enabled are compared exactly, all else without regard to case.
    fn fits_folded(&self, value: &str) -> bool {
        self.fits(&value.to_lowercase(), &self.value.to_lowercase())
    }

    fn fits(&self, value: &str, wanted: &str) -> bool {
        if self.is_prefix { value.starts_with(wanted) } else { value == wanted }
    }
}

/// The text between double quotes, where a backslash keeps the next character.
fn quoted(text: &str) -> Option<String> {
    let mut characters = text.strip_prefix('"')?.chars();
    let mut value = String::new();
    loop {
        match characters.next()? {
            '"' => return characters.next().is_none().then_some(value),
            '\\' => value.push(characters.next()?),
            character => value.push(character),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Filter;

    fn parts(text: &str) -> Option<(String, bool, String)> {
        let filter = Filter::parse(text).ok()??;
        Some((filter.attribute, filter.is_prefix, filter.value))
    }

    #[test]
    fn reads_attribute_comparison_and_value() {
        let parsed = |attribute: &str, is_prefix, value: &str| Some((attribute.into(), is_prefix, value.into()));
        assert_eq!(parts(r#"email = "ada@example.com""#), parsed("email", false, "ada@example.com"));
        assert_eq!(parts(r#""username"^="a""#), parsed("username", true, "a"));
        assert_eq!(parts(r#"name="say \"=\" \\""#), parsed("name", false, r#"say "=" \"#));
        assert_eq!(parts(r#"cognito:user_status = "CONFIRMED""#), parsed("cognito:user_status", false, "CONFIRMED"));
    }

    #[test]
    fn refuses_what_the_service_cannot_search() {
        for wrong in ["email", "email = ada", r#"email = "ada"#, r#"email = "a" b"#, r#"custom:team = "a""#, r#"= "a""#]
        {
            assert!(Filter::parse(wrong).is_err(), "{wrong}");
        }
        assert!(matches!(Filter::parse(" "), Ok(None)));
    }
}
