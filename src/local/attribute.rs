//! Which attributes a user can have, and what changing one changes besides.

use super::{Fault, Pool, User};
use crate::types::AttributeType;

/// The attributes that messages are sent to.
pub(super) const ADDRESSES: [&str; 2] = ["email", "phone_number"];

/// The attributes of every pool.
const STANDARD: [&str; 20] = [
    "address",
    "birthdate",
    "email",
    "email_verified",
    "family_name",
    "gender",
    "given_name",
    "identities",
    "locale",
    "middle_name",
    "name",
    "nickname",
    "phone_number",
    "phone_number_verified",
    "picture",
    "preferred_username",
    "profile",
    "updated_at",
    "website",
    "zoneinfo",
];

pub(super) fn is_standard(name: &str) -> bool {
    STANDARD.contains(&name)
}

/// Refuses attributes that the pool does not have, and the one that nobody sets.
pub(super) fn check(pool: &Pool, attributes: &[AttributeType]) -> Result<(), Fault> {
    for AttributeType { name, .. } in attributes {
        if name == "sub" {
            return Err(Fault::invalid("Cannot modify the non-mutable attribute sub"));
        }
        let mut declared = pool.settings.schema_attributes().iter().filter_map(|attribute| attribute.name());
        if !is_standard(name) && !declared.any(|declared| declared == name) {
            let reason = format!("{name}: Attribute does not exist in the schema.");
            return Err(Fault::invalid(format!("Attributes did not conform to the schema: {reason}")));
        }
    }
    Ok(())
}

/// Takes attributes from a user; one that the user does not have is no mistake.
pub(super) fn remove(pool: &mut Pool, username: &str, names: &[String]) -> Result<(), Fault> {
    let given = |name: &String| AttributeType { name: name.clone(), value: None };
    check(pool, &names.iter().map(given).collect::<Vec<_>>())?;
    let user = pool.user_mut(username)?;
    for name in names {
        user.set_attribute(name, None);
        // Without the address there is nothing that was verified.
        if ADDRESSES.contains(&&**name) {
            user.set_attribute(format!("{name}_verified"), None);
        }
    }
    Ok(())
}

/// Changes attributes; an empty value removes one, and a new address has to be verified again.
pub(super) fn update(user: &mut User, attributes: Vec<AttributeType>) {
    for address in ADDRESSES {
        let proof = format!("{address}_verified");
        let changes =
            |given: &AttributeType| given.name == address && given.value.as_deref() != user.attribute(address);
        if attributes.iter().any(changes) && !attributes.iter().any(|given| given.name == proof) {
            user.set_attribute(proof, Some("false".to_owned()));
        }
    }
    for AttributeType { name, value } in attributes {
        user.set_attribute(name, value.filter(|value| !value.is_empty()));
    }
}
