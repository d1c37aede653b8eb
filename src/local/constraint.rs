//! The limits of the members by which operations find things, for creating and for looking up alike.

use super::Fault;

/// Names of users and groups have 1 to 128 characters and no spaces.
pub(super) fn name(member: &str, name: &str) -> Result<(), Fault> {
    length(member, name, 128)?;
    if name.chars().any(char::is_whitespace) {
        return Err(pattern(member, r"[\p{L}\p{M}\p{S}\p{N}\p{P}]+"));
    }
    Ok(())
}

/// Ids of pools have 1 to 55 characters: a Region, an underscore, letters and digits.
pub(super) fn pool_id(id: &str) -> Result<(), Fault> {
    length("userPoolId", id, 55)?;
    let is_id = id.rsplit_once('_').is_some_and(|(region, rest)| {
        let is_region = |character: char| character.is_alphanumeric() || "_-".contains(character);
        !region.is_empty()
            && region.chars().all(is_region)
            && !rest.is_empty()
            && rest.chars().all(|character| character.is_ascii_alphanumeric())
    });
    if is_id { Ok(()) } else { Err(pattern("userPoolId", r"[\w-]+_[0-9a-zA-Z]+")) }
}

fn length(member: &str, value: &str, max: usize) -> Result<(), Fault> {
    match value.chars().count() {
        0 => Err(Fault::constraint(member, "Member must have length greater than or equal to 1")),
        length if length > max => {
            Err(Fault::constraint(member, &format!("Member must have length less than or equal to {max}")))
        }
        _ => Ok(()),
    }
}

fn pattern(member: &str, pattern: &str) -> Fault {
    Fault::constraint(member, &format!("Member must satisfy regular expression pattern: {pattern}"))
}
