//! Finding users, and a user who reads their own profile.

use crate::error::BuildError;
use crate::local::filter::Filter;
use crate::local::handler::Handlers;
use crate::local::page::Page;
use crate::local::state::GrantKind;
use crate::local::{Fault, State};
use crate::operation::get_user::{GetUserInput, GetUserOutput};
use crate::operation::list_users::{ListUsersInput, ListUsersOutput};
use crate::types::error::NotAuthorizedException;

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
    let invalid = || Fault::of::<NotAuthorizedException>("Invalid Access Token");
    let grant = state.granted(&input.access_token, GrantKind::Access).ok_or_else(invalid)?;
    let user = state.pool(&grant.pool_id).and_then(|pool| pool.user(&grant.sub)).map_err(|_| invalid())?;
    if !user.is_enabled() {
        return Err(Fault::of::<NotAuthorizedException>("User is disabled."));
    }
    let output = GetUserOutput::builder().username(user.username());
    output
        .set_user_attributes(Some(user.attribute_types(None)))
        .build()
        .map_err(|error: BuildError| Fault::internal(error))
}
