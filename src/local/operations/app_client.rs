//! App clients.

use crate::local::handler::Handlers;
use crate::local::page::Page;
use crate::local::pool::no_client;
use crate::local::{Fault, State};
use crate::operation::create_user_pool_client::{CreateUserPoolClientInput, CreateUserPoolClientOutput};
use crate::operation::delete_user_pool_client::{DeleteUserPoolClientInput, DeleteUserPoolClientOutput};
use crate::operation::describe_user_pool_client::{DescribeUserPoolClientInput, DescribeUserPoolClientOutput};
use crate::operation::list_user_pool_clients::{ListUserPoolClientsInput, ListUserPoolClientsOutput};
use crate::types::{ExplicitAuthFlowsType, UserPoolClientDescription, UserPoolClientType};

pub(super) fn add_to(handlers: &mut Handlers) {
    handlers.add(create_user_pool_client);
    handlers.add(delete_user_pool_client);
    handlers.add(describe_user_pool_client);
    handlers.add(list_user_pool_clients);
}

fn create_user_pool_client(
    state: &mut State,
    input: CreateUserPoolClientInput,
) -> Result<CreateUserPoolClientOutput, Fault> {
    state.pool(&input.user_pool_id)?;
    if input.client_name.is_empty() {
        return Err(Fault::constraint("clientName", "Member must have length greater than or equal to 1"));
    }
    let (id, now) = (state.ids.text(26), state.now());
    let generated = if input.generate_secret == Some(true) { Some(state.ids.text(51)) } else { None };
    let flows = input.explicit_auth_flows.unwrap_or_else(|| {
        use ExplicitAuthFlowsType::{AllowCustomAuth, AllowRefreshTokenAuth, AllowUserSrpAuth};
        vec![AllowRefreshTokenAuth, AllowUserSrpAuth, AllowCustomAuth]
    });
    let client = UserPoolClientType::builder()
        .user_pool_id(&input.user_pool_id)
        .client_name(input.client_name)
        .client_id(&id)
        .set_client_secret(input.client_secret.or(generated))
        .last_modified_date(now)
        .creation_date(now)
        .refresh_token_validity(input.refresh_token_validity.unwrap_or(30))
        .set_access_token_validity(input.access_token_validity)
        .set_id_token_validity(input.id_token_validity)
        .set_token_validity_units(input.token_validity_units)
        .set_read_attributes(input.read_attributes)
        .set_write_attributes(input.write_attributes)
        .set_explicit_auth_flows(Some(flows))
        .set_supported_identity_providers(input.supported_identity_providers)
        .set_callback_urls(input.callback_urls)
        .set_logout_urls(input.logout_urls)
        .set_default_redirect_uri(input.default_redirect_uri)
        .set_allowed_o_auth_flows(input.allowed_o_auth_flows)
        .set_allowed_o_auth_scopes(input.allowed_o_auth_scopes)
        .set_allowed_o_auth_flows_user_pool_client(input.allowed_o_auth_flows_user_pool_client)
        .set_analytics_configuration(input.analytics_configuration)
        .set_prevent_user_existence_errors(input.prevent_user_existence_errors)
        .enable_token_revocation(input.enable_token_revocation.unwrap_or(true))
        .set_enable_propagate_additional_user_context_data(input.enable_propagate_additional_user_context_data)
        .auth_session_validity(input.auth_session_validity.unwrap_or(3))
        .set_refresh_token_rotation(input.refresh_token_rotation)
        .build();
    state.pool_mut(&input.user_pool_id)?.clients.insert(id, client.clone());
    Ok(CreateUserPoolClientOutput::builder().user_pool_client(client).build())
}

fn describe_user_pool_client(
    state: &mut State,
    input: DescribeUserPoolClientInput,
) -> Result<DescribeUserPoolClientOutput, Fault> {
    let client = state.pool(&input.user_pool_id)?.app_client(&input.client_id)?;
    Ok(DescribeUserPoolClientOutput::builder().user_pool_client(client.clone()).build())
}

fn delete_user_pool_client(
    state: &mut State,
    input: DeleteUserPoolClientInput,
) -> Result<DeleteUserPoolClientOutput, Fault> {
    let pool = state.pool_mut(&input.user_pool_id)?;
    pool.clients.remove(&input.client_id).ok_or_else(|| no_client(&input.client_id))?;
    pool.looks.remove(&input.client_id);
    Ok(DeleteUserPoolClientOutput::builder().build())
}

fn list_user_pool_clients(
    state: &mut State,
    input: ListUserPoolClientsInput,
) -> Result<ListUserPoolClientsOutput, Fault> {
    let pool = state.pool(&input.user_pool_id)?;
    let page = Page::new(format!("clients {}", pool.id()), input.next_token.as_deref(), input.max_results)?;
    let (clients, token) = page.of(&pool.clients, |_| true);
    let clients = clients.into_iter().map(|client| UserPoolClientDescription {
        client_id: client.client_id.clone(),
        user_pool_id: client.user_pool_id.clone(),
        client_name: client.client_name.clone(),
    });
    let output = ListUserPoolClientsOutput::builder().set_user_pool_clients(Some(clients.collect()));
    Ok(output.set_next_token(token).build())
}
