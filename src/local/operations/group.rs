//! Groups themselves.

use crate::local::handler::Handlers;
use crate::local::page::Page;
use crate::local::{Fault, State, constraint};
use crate::operation::create_group::{CreateGroupInput, CreateGroupOutput};
use crate::operation::delete_group::{DeleteGroupInput, DeleteGroupOutput};
use crate::operation::get_group::{GetGroupInput, GetGroupOutput};
use crate::operation::list_groups::{ListGroupsInput, ListGroupsOutput};
use crate::operation::update_group::{UpdateGroupInput, UpdateGroupOutput};
use crate::types::GroupType;
use crate::types::error::GroupExistsException;

pub(super) fn add_to(handlers: &mut Handlers) {
    handlers.add(create_group);
    handlers.add(delete_group);
    handlers.add(get_group);
    handlers.add(list_groups);
    handlers.add(update_group);
}

fn create_group(state: &mut State, input: CreateGroupInput) -> Result<CreateGroupOutput, Fault> {
    let now = state.now();
    let pool = state.pool_mut(&input.user_pool_id)?;
    constraint::name("groupName", &input.group_name)?;
    check_precedence(input.precedence)?;
    if pool.group(&input.group_name).is_ok() {
        return Err(Fault::of::<GroupExistsException>("A group with the name already exists."));
    }
    let group = GroupType {
        group_name: Some(input.group_name.clone()),
        user_pool_id: Some(input.user_pool_id),
        description: input.description,
        role_arn: input.role_arn,
        precedence: input.precedence,
        last_modified_date: Some(now),
        creation_date: Some(now),
    };
    pool.groups.insert(input.group_name, group.clone());
    Ok(CreateGroupOutput::builder().group(group).build())
}

fn check_precedence(precedence: Option<i32>) -> Result<(), Fault> {
    if precedence.is_some_and(i32::is_negative) {
        return Err(Fault::constraint("precedence", "Member must have value greater than or equal to 0"));
    }
    Ok(())
}

/// What is left out stays as it is.
fn update_group(state: &mut State, input: UpdateGroupInput) -> Result<UpdateGroupOutput, Fault> {
    let now = state.now();
    let pool = state.pool_mut(&input.user_pool_id)?;
    check_precedence(input.precedence)?;
    let before = pool.group(&input.group_name)?.clone();
    let group = GroupType {
        description: input.description.or(before.description),
        role_arn: input.role_arn.or(before.role_arn),
        precedence: input.precedence.or(before.precedence),
        last_modified_date: Some(now),
        ..before
    };
    pool.groups.insert(input.group_name, group.clone());
    Ok(UpdateGroupOutput::builder().group(group).build())
}

fn get_group(state: &mut State, input: GetGroupInput) -> Result<GetGroupOutput, Fault> {
    let group = state.pool(&input.user_pool_id)?.group(&input.group_name)?;
    Ok(GetGroupOutput::builder().group(group.clone()).build())
}

fn delete_group(state: &mut State, input: DeleteGroupInput) -> Result<DeleteGroupOutput, Fault> {
    let pool = state.pool_mut(&input.user_pool_id)?;
    pool.group(&input.group_name)?;
    pool.groups.remove(&input.group_name);
    for user in pool.users.values_mut() {
        user.groups.remove(&input.group_name);
    }
    Ok(DeleteGroupOutput::builder().build())
}

fn list_groups(state: &mut State, input: ListGroupsInput) -> Result<ListGroupsOutput, Fault> {
    let pool = state.pool(&input.user_pool_id)?;
    let page = Page::new(format!("groups {}", pool.id()), input.next_token.as_deref(), input.limit)?;
    let (groups, token) = page.of(&pool.groups, |_| true);
    let groups = groups.into_iter().cloned().collect();
    Ok(ListGroupsOutput::builder().set_groups(Some(groups)).set_next_token(token).build())
}
