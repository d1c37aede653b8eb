//! Who is in which group.

use crate::local::handler::Handlers;
use crate::local::page::Page;
use crate::local::{Fault, State};
use crate::operation::admin_add_user_to_group::{AdminAddUserToGroupInput, AdminAddUserToGroupOutput};
use crate::operation::admin_list_groups_for_user::{AdminListGroupsForUserInput, AdminListGroupsForUserOutput};
use crate::operation::admin_remove_user_from_group::{AdminRemoveUserFromGroupInput, AdminRemoveUserFromGroupOutput};
use crate::operation::list_users_in_group::{ListUsersInGroupInput, ListUsersInGroupOutput};
use crate::types::GroupType;

pub(super) fn add_to(handlers: &mut Handlers) {
    handlers.add(admin_add_user_to_group);
    handlers.add(admin_list_groups_for_user);
    handlers.add(admin_remove_user_from_group);
    handlers.add(list_users_in_group);
}

fn admin_add_user_to_group(
    state: &mut State,
    input: AdminAddUserToGroupInput,
) -> Result<AdminAddUserToGroupOutput, Fault> {
    let pool = state.pool_mut(&input.user_pool_id)?;
    pool.group(&input.group_name)?;
    pool.user_mut(&input.username)?.groups.insert(input.group_name);
    Ok(AdminAddUserToGroupOutput::builder().build())
}

fn admin_remove_user_from_group(
    state: &mut State,
    input: AdminRemoveUserFromGroupInput,
) -> Result<AdminRemoveUserFromGroupOutput, Fault> {
    let pool = state.pool_mut(&input.user_pool_id)?;
    pool.group(&input.group_name)?;
    pool.user_mut(&input.username)?.groups.remove(&input.group_name);
    Ok(AdminRemoveUserFromGroupOutput::builder().build())
}

fn admin_list_groups_for_user(
    state: &mut State,
    input: AdminListGroupsForUserInput,
) -> Result<AdminListGroupsForUserOutput, Fault> {
    let pool = state.pool(&input.user_pool_id)?;
    let user = pool.user(&input.username)?;
    let list = format!("groups {} {}", pool.id(), user.sub());
    let page = Page::new(list, input.next_token.as_deref(), input.limit)?;
    let is_in = |group: &GroupType| group.group_name().is_some_and(|name| user.groups.contains(name));
    let (groups, token) = page.of(&pool.groups, is_in);
    let groups = groups.into_iter().cloned().collect();
    Ok(AdminListGroupsForUserOutput::builder().set_groups(Some(groups)).set_next_token(token).build())
}

fn list_users_in_group(state: &mut State, input: ListUsersInGroupInput) -> Result<ListUsersInGroupOutput, Fault> {
    let pool = state.pool(&input.user_pool_id)?;
    pool.group(&input.group_name)?;
    let list = format!("members {} {}", pool.id(), input.group_name);
    let page = Page::new(list, input.next_token.as_deref(), input.limit)?;
    let (users, token) = page.of(&pool.users, |user| user.groups.contains(&input.group_name));
    let users = users.into_iter().map(|user| user.user_type(None)).collect();
    Ok(ListUsersInGroupOutput::builder().set_users(Some(users)).set_next_token(token).build())
}
