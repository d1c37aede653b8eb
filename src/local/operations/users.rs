//! Finding users, and a user who reads their own profile.

use crate::error::BuildError;
use crate::local::filter::Filter;
use crate::local::handler::Handlers;
use crate::local::page::Page;
use crate::local::{Fault, State};
use crate::operation::get_user::{GetUserInput, GetUserOutput};
use crate::operation::list_users::{ListUsersInput, ListUsersOutput};

pub(super) fn add_to(handlers: &mut Handlers) {
    handlers.add(get_user);
    handlers.add(list_users);
}

fn list_users(state: &mut State, input: ListUsersInput) -> Result<ListUsersOutput, Fault> {
    let pool = state.pool(&input.user_pool_id)?;
    let text = input.filter.unwrap_or_default();
    let filter = Filter::parse(&text)?;
    let list = format!("users {} {text}", pool.id());
    let page = Page::new(list, input.pagination_token.as_deref(), input.limit)?;
    let (users, token) = page.of(&pool.users, |user| filter.as_ref().is_none_or(|filter| filter.selects(user)));
    let users = users.into_iter().map(|user| user.user_type(input.attributes_to_get.as_deref())).collect();
    Ok(ListUsersOutput::builder().set_users(Some(users)).set_pagination_token(token).build())
}

fn get_user(state: &mut State, input: GetUserInput) -> Result<GetUserOutput, Fault> {
    let (pool_id, sub) = state.signed_in(&input.access_token)?;
    let user = state.pool(&pool_id)?.user(&sub)?;
    let output = GetUserOutput::builder().username(user.username());
    output
        .set_user_attributes(Some(user.attribute_types(None)))
        .set_preferred_mfa_setting(user.mfa.preferred.clone())
        .set_user_mfa_setting_list(user.mfa.list())
        .build()
        .map_err(|error: BuildError| Fault::internal(error))
}
