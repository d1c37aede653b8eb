//! Setting, resetting and forgetting passwords.

use crate::local::attribute::ADDRESSES;
use crate::local::handler::Handlers;
use crate::local::message::{self, Delivery};
use crate::local::{Fault, State, User, password, secret_hash};
use crate::operation::admin_reset_user_password::{AdminResetUserPasswordInput, AdminResetUserPasswordOutput};
use crate::operation::admin_set_user_password::{AdminSetUserPasswordInput, AdminSetUserPasswordOutput};
use crate::operation::confirm_forgot_password::{ConfirmForgotPasswordInput, ConfirmForgotPasswordOutput};
use crate::operation::forgot_password::{ForgotPasswordInput, ForgotPasswordOutput};
use crate::types::UserStatusType;
use crate::types::error::NotAuthorizedException;

pub(super) fn add_to(handlers: &mut Handlers) {
    handlers.add(admin_reset_user_password);
    handlers.add(admin_set_user_password);
    handlers.add(confirm_forgot_password);
    handlers.add(forgot_password);
}

fn admin_set_user_password(
    state: &mut State,
    input: AdminSetUserPasswordInput,
) -> Result<AdminSetUserPasswordOutput, Fault> {
    let pool = state.pool_mut(&input.user_pool_id)?;
    pool.user(&input.username)?;
    password::check(&input.password, pool.password_policy()?)?;
    let user = pool.user_mut(&input.username)?;
    user.set_password(Some(input.password));
    user.set_status(match input.permanent {
        Some(true) => UserStatusType::Confirmed,
        Some(false) | None => UserStatusType::ForceChangePassword,
    });
    Ok(AdminSetUserPasswordOutput::builder().build())
}

fn admin_reset_user_password(
    state: &mut State,
    input: AdminResetUserPasswordInput,
) -> Result<AdminResetUserPasswordOutput, Fault> {
    let code = state.ids.code();
    let user = state.pool_mut(&input.user_pool_id)?.user_mut(&input.username)?;
    check_resettable(user)?;
    user.set_status(UserStatusType::ResetRequired);
    user.set_password(None);
    user.set_code(Some(code));
    Ok(AdminResetUserPasswordOutput::builder().build())
}

fn check_resettable(user: &User) -> Result<(), Fault> {
    user.check_enabled()?;
    if !matches!(user.status(), UserStatusType::Confirmed | UserStatusType::ResetRequired) {
        return Err(Fault::of::<NotAuthorizedException>("User password cannot be reset in the current state."));
    }
    if !user.is_reachable() {
        return Err(Fault::invalid(
            "Cannot reset password for the user as there is no registered/verified email or phone_number",
        ));
    }
    Ok(())
}

fn forgot_password(state: &mut State, input: ForgotPasswordInput) -> Result<ForgotPasswordOutput, Fault> {
    let (pool, client) = state.app_client(&input.client_id)?;
    secret_hash::check(client, &input.username, input.secret_hash.as_deref())?;
    let (pool_id, user) = (pool.id().to_owned(), pool.user(&input.username)?);
    check_resettable(user)?;
    let delivery = ADDRESSES.into_iter().find(|name| user.is_verified(name));
    let delivery = delivery.and_then(|name| Delivery::to(user, name)).map(|delivery| delivery.details());
    let code = state.ids.code();
    state.pool_mut(&pool_id)?.user_mut(&input.username)?.set_code(Some(code));
    Ok(ForgotPasswordOutput::builder().set_code_delivery_details(delivery).build())
}

fn confirm_forgot_password(
    state: &mut State,
    input: ConfirmForgotPasswordInput,
) -> Result<ConfirmForgotPasswordOutput, Fault> {
    let (pool, client) = state.app_client(&input.client_id)?;
    secret_hash::check(client, &input.username, input.secret_hash.as_deref())?;
    let pool_id = pool.id().to_owned();
    message::check(pool.user(&input.username)?, &input.confirmation_code)?;
    password::check(&input.password, pool.password_policy()?)?;
    let user = state.pool_mut(&pool_id)?.user_mut(&input.username)?;
    user.set_code(None);
    user.set_password(Some(input.password));
    user.set_status(UserStatusType::Confirmed);
    Ok(ConfirmForgotPasswordOutput::builder().build())
}
