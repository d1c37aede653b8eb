//! A new user of a pool, however they come to it.

use std::collections::BTreeMap;

use aws_smithy_async::time::SharedTimeSource;

use super::id::Ids;
use super::{Fault, Pool, User, attribute, constraint};
use crate::types::error::{AliasExistsException, UsernameExistsException};
use crate::types::{AttributeType, UserStatusType};

/// Who wants to be a user, and what the service says if they are one already.
pub(super) struct Applicant {
    pub(super) username: String,
    pub(super) attributes: Vec<AttributeType>,
    pub(super) status: UserStatusType,
    pub(super) if_exists: &'static str,
}

impl Applicant {
    /// The user, who is not in the pool yet. Their password is asked for once they are known to be new.
    pub(super) fn admit(
        self,
        pool: &Pool,
        ids: &mut Ids,
        clock: &SharedTimeSource,
        password: impl FnOnce(&mut Ids) -> Result<String, Fault>,
    ) -> Result<User, Fault> {
        let Self { username, attributes, status, if_exists } = self;
        constraint::name("username", &username)?;
        if pool.user(&username).is_ok() {
            return Err(Fault::of::<UsernameExistsException>(if_exists));
        }
        attribute::check(pool, &attributes)?;
        let values = attributes.into_iter().filter_map(|attribute| Some((attribute.name, attribute.value?)));
        let mut attributes: BTreeMap<_, _> = values.collect();
        let sub = ids.uuid();
        let name = match username_attribute(pool, &username)? {
            // Such pools name their users themselves.
            Some(attribute) => {
                attributes.insert(attribute.to_owned(), username);
                sub.clone()
            }
            None => username,
        };
        attributes.insert("sub".to_owned(), sub);
        let user = User::new(name, attributes, status, password(ids)?, clock.clone());
        match pool.taken_alias(&user) {
            Some(alias) => Err(Fault::of::<UsernameExistsException>(alias_exists(alias))),
            None => Ok(user),
        }
    }
}

/// Changes attributes of a user.
pub(super) fn change_attributes(pool: &mut Pool, username: &str, attributes: Vec<AttributeType>) -> Result<(), Fault> {
    let mut changed = pool.user(username)?.clone();
    attribute::check(pool, &attributes)?;
    attribute::update(&mut changed, attributes);
    replace(pool, changed)
}

/// Puts a changed user in the place of the same user, unless another one signs in with an address of theirs.
pub(super) fn replace(pool: &mut Pool, changed: User) -> Result<(), Fault> {
    if let Some(alias) = pool.taken_alias(&changed) {
        return Err(Fault::of::<AliasExistsException>(alias_exists(alias)));
    }
    pool.add_user(changed);
    Ok(())
}

/// The attribute that the username is a value of, in a pool whose usernames are attributes.
fn username_attribute(pool: &Pool, username: &str) -> Result<Option<&'static str>, Fault> {
    let names: Vec<_> = pool.username_attributes().collect();
    let is_phone_number = username
        .strip_prefix('+')
        .is_some_and(|digits| digits.len() > 1 && digits.bytes().all(|byte| byte.is_ascii_digit()));
    match (names.contains(&"email"), names.contains(&"phone_number")) {
        (false, false) => Ok(None),
        (true, _) if username.contains('@') => Ok(Some("email")),
        (_, true) if is_phone_number => Ok(Some("phone_number")),
        (true, false) => Err(Fault::invalid("Username should be an email.")),
        (false, true) => Err(Fault::invalid("Username should be a phone number.")),
        (true, true) => Err(Fault::invalid("Username should be either an email or a phone number.")),
    }
}

/// What the service says when another user signs in with the same address.
fn alias_exists(alias: &str) -> String {
    format!("An account with the given {alias} already exists.")
}
