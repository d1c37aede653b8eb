//! Renewing and ending what users got by signing in.

use super::sign_in::tokens;
use crate::local::handler::Handlers;
use crate::local::state::{Grant, GrantKind};
use crate::local::{Fault, State};
use crate::operation::admin_user_global_sign_out::{AdminUserGlobalSignOutInput, AdminUserGlobalSignOutOutput};
use crate::operation::get_tokens_from_refresh_token::{
    GetTokensFromRefreshTokenInput, GetTokensFromRefreshTokenOutput,
};
use crate::operation::global_sign_out::{GlobalSignOutInput, GlobalSignOutOutput};
use crate::operation::revoke_token::{RevokeTokenInput, RevokeTokenOutput};
use crate::types::error::{
    NotAuthorizedException, UnauthorizedException, UnsupportedOperationException, UnsupportedTokenTypeException,
};
use crate::types::{AuthenticationResultType, FeatureType, UserPoolClientType};

pub(super) fn add_to(handlers: &mut Handlers) {
    handlers.add(admin_user_global_sign_out);
    handlers.add(get_tokens_from_refresh_token);
    handlers.add(global_sign_out);
    handlers.add(revoke_token);
}

fn global_sign_out(state: &mut State, input: GlobalSignOutInput) -> Result<GlobalSignOutOutput, Fault> {
    let (pool_id, sub) = state.signed_in(&input.access_token)?;
    state.sign_out(&pool_id, &sub);
    Ok(GlobalSignOutOutput::builder().build())
}

fn admin_user_global_sign_out(
    state: &mut State,
    input: AdminUserGlobalSignOutInput,
) -> Result<AdminUserGlobalSignOutOutput, Fault> {
    let sub = state.pool(&input.user_pool_id)?.user(&input.username)?.sub().to_owned();
    state.sign_out(&input.user_pool_id, &sub);
    Ok(AdminUserGlobalSignOutOutput::builder().build())
}

/// A token that means nothing any more is revoked already, which is no mistake.
fn revoke_token(state: &mut State, input: RevokeTokenInput) -> Result<RevokeTokenOutput, Fault> {
    let unauthorized = || Fault::of::<UnauthorizedException>("Invalid client");
    let (_, client) = state.app_client(&input.client_id).map_err(|_| unauthorized())?;
    if !knows_secret(client, input.client_secret.as_deref()) {
        return Err(unauthorized());
    }
    if client.enable_token_revocation() == Some(false) {
        let message = "Token revocation is not enabled for this client";
        return Err(Fault::of::<UnsupportedOperationException>(message));
    }
    if [GrantKind::Access, GrantKind::Id].into_iter().any(|kind| state.granted(&input.token, kind).is_some()) {
        return Err(Fault::of::<UnsupportedTokenTypeException>("Unsupported token type"));
    }
    match state.granted(&input.token, GrantKind::Refresh) {
        Some(grant) if grant.client_id != input.client_id => Err(unauthorized()),
        Some(_) => {
            state.revoke_with_tokens(&input.token);
            Ok(RevokeTokenOutput::builder().build())
        }
        None => Ok(RevokeTokenOutput::builder().build()),
    }
}

fn knows_secret(client: &UserPoolClientType, given: Option<&str>) -> bool {
    client.client_secret().is_none_or(|secret| given == Some(secret))
}

fn get_tokens_from_refresh_token(
    state: &mut State,
    input: GetTokensFromRefreshTokenInput,
) -> Result<GetTokensFromRefreshTokenOutput, Fault> {
    let invalid = || Fault::of::<NotAuthorizedException>("Invalid Refresh Token");
    let (_, client) = state.app_client(&input.client_id)?;
    if !knows_secret(client, input.client_secret.as_deref()) {
        let id = &input.client_id;
        return Err(Fault::of::<NotAuthorizedException>(format!("Unable to verify secret for client {id}")));
    }
    let rotates = client.refresh_token_rotation().is_some_and(|rotation| rotation.feature == FeatureType::Enabled);
    let grant: Grant = state.granted(&input.refresh_token, GrantKind::Refresh).ok_or_else(invalid)?;
    if grant.client_id != input.client_id {
        return Err(invalid());
    }
    let user = state.pool(&grant.pool_id).and_then(|pool| pool.user(&grant.sub)).map_err(|_| invalid())?;
    user.check_enabled()?;
    let result = if rotates {
        let next = state.grant(grant.clone());
        state.revoke(&input.refresh_token);
        let tokens = tokens(state, &grant, &next);
        AuthenticationResultType { refresh_token: Some(next), ..tokens }
    } else {
        tokens(state, &grant, &input.refresh_token)
    };
    Ok(GetTokensFromRefreshTokenOutput::builder().authentication_result(result).build())
}
