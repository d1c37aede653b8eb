//! A user pool: its settings, users, groups and app clients.

use std::collections::BTreeMap;
use std::fmt;

use super::{Fault, User, constraint};
use crate::types::error::{ResourceNotFoundException, UserNotFoundException};
use crate::types::{
    AliasAttributeType, EmailMfaConfigType, GroupType, PasswordPolicyType, SmsMfaConfigType,
    SoftwareTokenMfaConfigType, UiCustomizationType, UserPoolClientType, UserPoolType, UsernameAttributeType,
    WebAuthnConfigurationType,
};

/// The attributes that a pool can let its users sign in with.
const ALIASES: [&str; 3] = ["email", "phone_number", "preferred_username"];

/// A user pool. What it does not have is an exception of the service, so that a handler can pass it on with `?`.
pub struct Pool {
    pub(super) settings: UserPoolType,
    /// By username, folded if the pool ignores case.
    pub(super) users: BTreeMap<String, User>,
    pub(super) groups: BTreeMap<String, GroupType>,
    pub(super) clients: BTreeMap<String, UserPoolClientType>,
    /// By app client, or `ALL`.
    pub(super) looks: BTreeMap<String, UiCustomizationType>,
    pub(super) mfa: MfaConfig,
}

/// The second factors of a pool; whether they are asked for is among its settings.
#[derive(Debug, Clone, Default)]
pub(super) struct MfaConfig {
    pub(super) sms: Option<SmsMfaConfigType>,
    pub(super) software_token: Option<SoftwareTokenMfaConfigType>,
    pub(super) email: Option<EmailMfaConfigType>,
    pub(super) web_authn: Option<WebAuthnConfigurationType>,
}

impl Pool {
    pub(super) fn new(settings: UserPoolType) -> Self {
        let (users, groups) = (BTreeMap::new(), BTreeMap::new());
        let (clients, looks) = (BTreeMap::new(), BTreeMap::new());
        Self { settings, users, groups, clients, looks, mfa: MfaConfig::default() }
    }

    /// The id of the pool.
    pub fn id(&self) -> &str {
        self.settings.id().unwrap_or_default()
    }

    /// The settings, as `DescribeUserPool` shows them.
    pub fn settings(&self) -> UserPoolType {
        let mut settings = self.settings.clone();
        settings.estimated_number_of_users = i32::try_from(self.users.len()).unwrap_or(i32::MAX);
        settings
    }

    /// The users, by name.
    pub fn users(&self) -> impl Iterator<Item = &User> {
        self.users.values()
    }

    /// The user with this username, `sub` or alias, or `UserNotFoundException`; `InvalidParameterException` if it cannot
    /// be a name.
    pub fn user(&self, name: &str) -> Result<&User, Fault> {
        self.users.get(self.key(name)?).ok_or_else(no_user)
    }

    /// The same user, to change them.
    pub fn user_mut(&mut self, name: &str) -> Result<&mut User, Fault> {
        let key = self.key(name)?.clone();
        self.users.get_mut(&key).ok_or_else(no_user)
    }

    /// Takes the user out of the pool.
    pub fn remove_user(&mut self, name: &str) -> Result<User, Fault> {
        let key = self.key(name)?.clone();
        self.users.remove(&key).ok_or_else(no_user)
    }

    /// The groups, by name.
    pub fn groups(&self) -> impl Iterator<Item = &GroupType> {
        self.groups.values()
    }

    /// The group with this name, or `ResourceNotFoundException`; `InvalidParameterException` if it cannot be a name.
    pub fn group(&self, name: &str) -> Result<&GroupType, Fault> {
        constraint::name("groupName", name)?;
        self.groups.get(name).ok_or_else(|| Fault::of::<ResourceNotFoundException>("Group not found."))
    }

    /// The app client with this id, or `ResourceNotFoundException`.
    pub fn app_client(&self, id: &str) -> Result<&UserPoolClientType, Fault> {
        self.clients.get(id).ok_or_else(|| no_client(id))
    }

    pub(super) fn add_user(&mut self, user: User) {
        self.users.insert(self.fold(user.username()), user);
    }

    pub(super) fn password_policy(&self) -> Result<&PasswordPolicyType, Fault> {
        let policy = self.settings.policies().and_then(|policies| policies.password_policy());
        policy.ok_or_else(|| Fault::internal("the pool has no password policy"))
    }

    /// An attribute that the user would sign in with and another user does already.
    pub(super) fn taken_alias(&self, user: &User) -> Option<&'static str> {
        let clashes = |alias: &&str| {
            let value = self.fold(user.attribute(alias).unwrap_or_default());
            let mut others = self.users().filter(|other| other.sub() != user.sub());
            self.is_alias(user, alias, &value) && others.any(|other| self.is_alias(other, alias, &value))
        };
        ALIASES.into_iter().find(clashes)
    }

    /// The attributes that are usernames in this pool.
    pub(super) fn username_attributes(&self) -> impl Iterator<Item = &str> {
        self.settings.username_attributes().iter().map(UsernameAttributeType::as_str)
    }

    /// The key of the user with this username, `sub` or alias.
    fn key(&self, name: &str) -> Result<&String, Fault> {
        constraint::name("username", name)?;
        let folded = self.fold(name);
        if let Some((key, _)) = self.users.get_key_value(&folded) {
            return Ok(key);
        }
        let is_wanted =
            |user: &User| user.sub() == name || ALIASES.into_iter().any(|alias| self.is_alias(user, alias, &folded));
        self.users.iter().find(|(_, user)| is_wanted(user)).map(|(key, _)| key).ok_or_else(no_user)
    }

    /// Whether the user can sign in with this value, which is folded, of the attribute.
    fn is_alias(&self, user: &User, attribute: &str, folded: &str) -> bool {
        let is_name = self.username_attributes().any(|name| name == attribute);
        let mut aliases = self.settings.alias_attributes().iter().map(AliasAttributeType::as_str);
        let is_proved = attribute == "preferred_username" || user.is_verified(attribute);
        (is_name || aliases.any(|alias| alias == attribute) && is_proved)
            && user.attribute(attribute).is_some_and(|value| self.fold(value) == folded)
    }

    /// The form of a name in which names are compared.
    pub(super) fn fold(&self, name: &str) -> String {
        let ignores_case = self.settings.username_configuration().is_some_and(|names| !names.case_sensitive);
        if ignores_case { name.to_lowercase() } else { name.to_owned() }
    }
}

pub(super) fn no_user() -> Fault {
    Fault::of::<UserNotFoundException>("User does not exist.")
}

pub(super) fn no_client(id: &str) -> Fault {
    Fault::of::<ResourceNotFoundException>(format!("User pool client {id} does not exist."))
}

impl fmt::Debug for Pool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pool").field("id", &self.id()).field("users", &self.users.len()).finish_non_exhaustive()
    }
}
