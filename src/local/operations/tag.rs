//! Tags of pools.

use crate::local::handler::Handlers;
use crate::local::{Fault, Pool, State};
use crate::operation::list_tags_for_resource::{ListTagsForResourceInput, ListTagsForResourceOutput};
use crate::operation::tag_resource::{TagResourceInput, TagResourceOutput};
use crate::operation::untag_resource::{UntagResourceInput, UntagResourceOutput};
use crate::types::error::ResourceNotFoundException;

/// How many tags a pool can have.
const MOST: usize = 50;

pub(super) fn add_to(handlers: &mut Handlers) {
    handlers.add(list_tags_for_resource);
    handlers.add(tag_resource);
    handlers.add(untag_resource);
}

fn tag_resource(state: &mut State, input: TagResourceInput) -> Result<TagResourceOutput, Fault> {
    let pool = tagged(state, &input.resource_arn)?;
    let mut tags = pool.settings.user_pool_tags.clone().unwrap_or_default();
    for (key, value) in input.tags {
        if key.is_empty() || key.chars().count() > 128 || key.starts_with("aws:") {
            return Err(Fault::constraint("tags", "Keys must have 1 to 128 characters and not begin with aws:"));
        }
        if value.chars().count() > 256 {
            return Err(Fault::constraint("tags", "Values must have length less than or equal to 256"));
        }
        tags.insert(key, value);
    }
    if tags.len() > MOST {
        return Err(Fault::invalid(format!("A resource can have at most {MOST} tags.")));
    }
    pool.settings.user_pool_tags = Some(tags);
    Ok(TagResourceOutput::builder().build())
}

fn untag_resource(state: &mut State, input: UntagResourceInput) -> Result<UntagResourceOutput, Fault> {
    let pool = tagged(state, &input.resource_arn)?;
    if let Some(tags) = &mut pool.settings.user_pool_tags {
        tags.retain(|key, _| !input.tag_keys.contains(key));
    }
    Ok(UntagResourceOutput::builder().build())
}

fn list_tags_for_resource(
    state: &mut State,
    input: ListTagsForResourceInput,
) -> Result<ListTagsForResourceOutput, Fault> {
    let tags = tagged(state, &input.resource_arn)?.settings.user_pool_tags.clone().unwrap_or_default();
    Ok(ListTagsForResourceOutput::builder().set_tags(Some(tags)).build())
}

/// The pool with this ARN; nothing else has tags.
fn tagged<'a>(state: &'a mut State, arn: &str) -> Result<&'a mut Pool, Fault> {
    let found = state.pools.values_mut().find(|pool| pool.settings.arn() == Some(arn));
    found.ok_or_else(|| Fault::of::<ResourceNotFoundException>(format!("Resource {arn} does not exist.")))
}
