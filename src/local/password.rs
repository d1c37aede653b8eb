//! The password policy of a pool.

use super::Fault;
use super::id::Ids;
use crate::types::PasswordPolicyType;
use crate::types::error::InvalidPasswordException;

/// What a pool asks for whose creator asked for nothing.
const DEFAULT_LENGTH: i32 = 8;

/// The policy of a new pool: as given, with the service's defaults for what was left out.
pub(super) fn policy(given: Option<PasswordPolicyType>) -> Result<PasswordPolicyType, Fault> {
    let Some(mut policy) = given else {
        return Ok(PasswordPolicyType {
            minimum_length: Some(DEFAULT_LENGTH),
            require_uppercase: true,
            require_lowercase: true,
            require_numbers: true,
            require_symbols: true,
            password_history_size: None,
            temporary_password_validity_days: 7,
        });
    };
    let length = *policy.minimum_length.get_or_insert(DEFAULT_LENGTH);
    if !(6..=99).contains(&length) {
        return Err(Fault::invalid("The minimum length of passwords must be from 6 to 99."));
    }
    Ok(policy)
}

/// Checks a password that a user will have.
pub(super) fn check(password: &str, policy: &PasswordPolicyType) -> Result<(), Fault> {
    if password.chars().count() > 256 {
        return Err(Fault::constraint("password", "Member must have length less than or equal to 256"));
    }
    if password.is_empty() || password.chars().any(char::is_whitespace) {
        return Err(Fault::constraint("password", r"Member must satisfy regular expression pattern: [\S]+"));
    }
    let lacks =
        |required: bool, kind: fn(&char) -> bool| required && !password.chars().any(|character| kind(&character));
    let reason = if password.chars().count() < length(policy) {
        "Password not long enough"
    } else if lacks(policy.require_uppercase, char::is_ascii_uppercase) {
        "Password must have uppercase characters"
    } else if lacks(policy.require_lowercase, char::is_ascii_lowercase) {
        "Password must have lowercase characters"
    } else if lacks(policy.require_numbers, char::is_ascii_digit) {
        "Password must have numeric characters"
    } else if lacks(policy.require_symbols, char::is_ascii_punctuation) {
        "Password must have symbol characters"
    } else {
        return Ok(());
    };
    Err(Fault::of::<InvalidPasswordException>(format!("Password did not conform with policy: {reason}")))
}

/// A password that fits any policy of that length, for users whose creator gave none.
pub(super) fn generate(policy: &PasswordPolicyType, ids: &mut Ids) -> String {
    format!("Aa1!{}", ids.text(length(policy).saturating_sub(4).max(8)))
}

fn length(policy: &PasswordPolicyType) -> usize {
    usize::try_from(policy.minimum_length.unwrap_or(DEFAULT_LENGTH)).unwrap_or_default()
}
