//! A user as the service remembers them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use aws_smithy_async::time::SharedTimeSource;

use super::Fault;
use super::attribute::ADDRESSES;
use crate::primitives::DateTime;
use crate::types::error::NotAuthorizedException;
use crate::types::{AttributeType, UserStatusType, UserType};

/// Which second factors the user wants to be asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct MfaPreference {
    pub(super) enabled: BTreeSet<&'static str>,
    pub(super) preferred: Option<String>,
}

impl MfaPreference {
    /// The factors as outputs show them.
    pub(super) fn list(&self) -> Option<Vec<String>> {
        let factors: Vec<_> = self.enabled.iter().map(|&factor| factor.to_owned()).collect();
        (!factors.is_empty()).then_some(factors)
    }
}

/// A user of a [`Pool`](super::Pool).
///
/// Its `Debug` shows neither password nor code.
#[derive(Clone)]
pub struct User {
    username: String,
    attributes: BTreeMap<String, String>,
    status: UserStatusType,
    enabled: bool,
    password: Option<String>,
    code: Option<String>,
    pub(super) groups: BTreeSet<String>,
    pub(super) mfa: MfaPreference,
    created: DateTime,
    modified: DateTime,
    clock: SharedTimeSource,
}

impl User {
    /// An enabled user, never modified.
    pub(super) fn new(
        username: String,
        attributes: BTreeMap<String, String>,
        status: UserStatusType,
        password: String,
        clock: SharedTimeSource,
    ) -> Self {
        let now = clock.now().into();
        let (password, code, groups, mfa) = (Some(password), None, BTreeSet::new(), MfaPreference::default());
        let (created, modified) = (now, now);
        Self { username, attributes, status, enabled: true, password, code, groups, mfa, created, modified, clock }
    }

    /// The username.
    pub fn username(&self) -> &str {
        &self.username
    }

    /// The identifier that never changes.
    pub fn sub(&self) -> &str {
        self.attribute("sub").unwrap_or_default()
    }

    /// The value of an attribute, such as `email` or `custom:team`.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }

    /// Sets an attribute, or removes it with `None`. The schema is not asked.
    pub fn set_attribute(&mut self, name: impl Into<String>, value: Option<String>) {
        self.touch();
        match value {
            Some(value) => self.attributes.insert(name.into(), value),
            None => self.attributes.remove(&name.into()),
        };
    }

    /// Where the user is in signing up.
    pub fn status(&self) -> &UserStatusType {
        &self.status
    }

    /// Moves the user to another status.
    pub fn set_status(&mut self, status: UserStatusType) {
        self.touch();
        self.status = status;
    }

    /// Whether the user may sign in.
    pub fn is_enabled(&self) -> bool {
        self.enabled
    }

    /// Refuses a user who may not sign in.
    pub(super) fn check_enabled(&self) -> Result<(), Fault> {
        if self.enabled { Ok(()) } else { Err(Fault::of::<NotAuthorizedException>("User is disabled.")) }
    }

    /// Lets the user sign in, or not.
    pub fn set_enabled(&mut self, enabled: bool) {
        self.touch();
        self.enabled = enabled;
    }

    /// The password, also a temporary one that the service made up.
    pub fn password(&self) -> Option<&str> {
        self.password.as_deref()
    }

    /// Sets the password, or takes it away with `None`. The policy is not asked.
    pub fn set_password(&mut self, password: Option<String>) {
        self.touch();
        self.password = password;
    }

    /// The code that the user was sent last and has not used.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// Sets the code that the user was sent, or takes it back with `None`.
    pub fn set_code(&mut self, code: Option<String>) {
        self.code = code;
    }

    /// The names of the user's groups.
    pub fn groups(&self) -> impl Iterator<Item = &str> {
        self.groups.iter().map(String::as_str)
    }

    /// Whether the service can reach the user: an email address or a phone number is verified.
    pub(super) fn is_reachable(&self) -> bool {
        ADDRESSES.into_iter().any(|name| self.is_verified(name))
    }

    /// Whether the user has this address and proved it.
    pub(super) fn is_verified(&self, name: &str) -> bool {
        let proof = self.attribute(&format!("{name}_verified"));
        self.attribute(name).is_some() && proof.is_some_and(|proof| proof.eq_ignore_ascii_case("true"))
    }

    pub(super) fn created(&self) -> DateTime {
        self.created
    }

    pub(super) fn modified(&self) -> DateTime {
        self.modified
    }

    /// The attributes, or those of them that are asked for.
    pub(super) fn attribute_types(&self, names: Option<&[String]>) -> Vec<AttributeType> {
        let is_asked = |name: &String| names.is_none_or(|names| names.contains(name));
        let asked = self.attributes.iter().filter(|(name, _)| is_asked(name));
        asked.map(|(name, value)| AttributeType { name: name.clone(), value: Some(value.clone()) }).collect()
    }

    /// The user as lists show them.
    pub(super) fn user_type(&self, attributes: Option<&[String]>) -> UserType {
        UserType {
            username: Some(self.username.clone()),
            attributes: Some(self.attribute_types(attributes)),
            user_create_date: Some(self.created),
            user_last_modified_date: Some(self.modified),
            enabled: self.enabled,
            user_status: Some(self.status.clone()),
            mfa_options: None,
        }
    }

    fn touch(&mut self) {
        self.modified = self.clock.now().into();
    }
}

impl fmt::Debug for User {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("User").field("sub", &self.sub()).field("status", &self.status).finish_non_exhaustive()
    }
}
