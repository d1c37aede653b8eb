//! Lists in pages.

use std::collections::BTreeMap;
use std::ops::Bound;

use aws_smithy_types::base64;

use super::Fault;

/// The most that a list returns at once, and what it returns if not asked for less.
const MAX: i32 = 60;

/// Which part of which list is asked for.
pub(super) struct Page {
    list: String,
    after: Option<String>,
    size: usize,
}

impl Page {
    /// `list` names all that selects the elements, so that a token of another list is refused.
    pub(super) fn new(list: String, token: Option<&str>, limit: Option<i32>) -> Result<Self, Fault> {
        let size = match limit.unwrap_or(MAX) {
            0 => MAX,
            size => in_range("limit", size, 0)?,
        };
        let after =
            token.map(|token| read(token, &list).ok_or_else(|| Fault::invalid("Invalid pagination token given.")));
        Ok(Self { after: after.transpose()?, size: usize::try_from(size).unwrap_or_default(), list })
    }

    /// The elements of the page among those that `keep` selects, and the token of the next page.
    pub(super) fn of<'a, T>(
        &self,
        all: &'a BTreeMap<String, T>,
        keep: impl Fn(&T) -> bool,
    ) -> (Vec<&'a T>, Option<String>) {
        let start = self.after.as_ref().map_or(Bound::Unbounded, Bound::Excluded);
        let mut rest = all.range::<String, _>((start, Bound::Unbounded)).filter(|(_, element)| keep(element));
        let page: Vec<_> = rest.by_ref().take(self.size).collect();
        let last = page.last().filter(|_| rest.next().is_some());
        let token = last.map(|(key, _)| base64::encode(format!("{}\n{key}", self.list)));
        (page.into_iter().map(|(_, element)| element).collect(), token)
    }
}

/// Checks a page size against the service's limits.
pub(super) fn in_range(member: &str, size: i32, min: i32) -> Result<i32, Fault> {
    match size {
        size if size < min => {
            Err(Fault::constraint(member, &format!("Member must have value greater than or equal to {min}")))
        }
        size if size > MAX => {
            Err(Fault::constraint(member, &format!("Member must have value less than or equal to {MAX}")))
        }
        size => Ok(size),
    }
}

fn read(token: &str, list: &str) -> Option<String> {
    let text = String::from_utf8(base64::decode(token).ok()?).ok()?;
    Some(text.strip_prefix(list)?.strip_prefix('\n')?.to_owned())
}
