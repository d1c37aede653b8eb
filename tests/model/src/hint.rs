//! What a documentation line should say about a member, from the limits of the model.

use crate::model::{Limits, Member, Type};

/// `/// …` with the limits in brackets.
pub fn doc_line(member: &Member) -> String {
    let facts = facts(member);
    if facts.is_empty() { "/// …".to_owned() } else { format!("/// … ({facts})") }
}

fn facts(member: &Member) -> String {
    let unit = match member.ty {
        Type::Text => " characters",
        Type::Blob => " bytes",
        Type::List(_) => " elements",
        Type::Map(..) => " entries",
        _ => "",
    };
    let Limits { min, max, pattern } = &member.limits;
    let amount = match (min, max) {
        (Some(min), Some(max)) if min == max => Some(format!("exactly {max}{unit}")),
        (Some(min), Some(max)) => Some(format!("{min} to {max}{unit}")),
        (Some(min), None) => Some(format!("{min} or more{unit}")),
        (None, Some(max)) => Some(format!("at most {max}{unit}")),
        (None, None) => None,
    };
    let pattern = pattern.as_ref().map(|pattern| format!("pattern `{pattern}`"));
    amount.into_iter().chain(pattern).collect::<Vec<_>>().join(", ")
}
