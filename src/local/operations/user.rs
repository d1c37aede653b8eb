//! What an administrator does with one user.

use crate::local::enrol::{self, Applicant};
use crate::local::handler::Handlers;
use crate::local::id::Ids;
use crate::local::{Fault, State, attribute, password};
use crate::operation::admin_create_user::{AdminCreateUserInput, AdminCreateUserOutput};
use crate::operation::admin_delete_user::{AdminDeleteUserInput, AdminDeleteUserOutput};
use crate::operation::admin_delete_user_attributes::{AdminDeleteUserAttributesInput, AdminDeleteUserAttributesOutput};
use crate::operation::admin_disable_user::{AdminDisableUserInput, AdminDisableUserOutput};
use crate::operation::admin_enable_user::{AdminEnableUserInput, AdminEnableUserOutput};
use crate::operation::admin_get_user::{AdminGetUserInput, AdminGetUserOutput};
use crate::operation::admin_update_user_attributes::{AdminUpdateUserAttributesInput, AdminUpdateUserAttributesOutput};
use crate::types::error::UnsupportedUserStateException;
use crate::types::{MessageActionType, PasswordPolicyType, UserStatusType, UserType};

pub(super) fn add_to(handlers: &mut Handlers) {
    handlers.add(admin_create_user);
    handlers.add(admin_delete_user);
    handlers.add(admin_delete_user_attributes);
    handlers.add(admin_disable_user);
    handlers.add(admin_enable_user);
    handlers.add(admin_get_user);
    handlers.add(admin_update_user_attributes);
}

fn admin_create_user(state: &mut State, input: AdminCreateUserInput) -> Result<AdminCreateUserOutput, Fault> {
    let user = if input.message_action == Some(MessageActionType::Resend) {
        invite_again(state, input)?
    } else {
        create(state, input)?
    };
    Ok(AdminCreateUserOutput::builder().user(user).build())
}

fn create(state: &mut State, input: AdminCreateUserInput) -> Result<UserType, Fault> {
    let (mut ids, clock) = (state.ids.clone(), state.clock.clone());
    let pool = state.pool_mut(&input.user_pool_id)?;
    let applicant = Applicant {
        username: input.username,
        attributes: input.user_attributes.unwrap_or_default(),
        status: UserStatusType::ForceChangePassword,
        if_exists: "User account already exists",
    };
    let policy = pool.password_policy()?;
    let password = |ids: &mut Ids| temporary_password(input.temporary_password, policy, ids);
    let user = applicant.admit(pool, &mut ids, &clock, password)?;
    let created = user.user_type(None);
    pool.add_user(user);
    state.ids = ids;
    Ok(created)
}

/// Renews the invitation of a user who has not accepted it.
fn invite_again(state: &mut State, input: AdminCreateUserInput) -> Result<UserType, Fault> {
    let mut ids = state.ids.clone();
    let pool = state.pool_mut(&input.user_pool_id)?;
    let password = temporary_password(input.temporary_password, pool.password_policy()?, &mut ids)?;
    let user = pool.user_mut(&input.username)?;
    if *user.status() != UserStatusType::ForceChangePassword {
        let message = format!("Resend not possible. User status is {}.", user.status());
        return Err(Fault::of::<UnsupportedUserStateException>(message));
    }
    user.set_password(Some(password));
    let invited = user.user_type(None);
    state.ids = ids;
    Ok(invited)
}

/// The password that the administrator chose, or a new one.
fn temporary_password(given: Option<String>, policy: &PasswordPolicyType, ids: &mut Ids) -> Result<String, Fault> {
    match given.filter(|password| !password.is_empty()) {
        Some(password) => password::check(&password, policy).map(|()| password),
        None => Ok(password::generate(policy, ids)),
    }
}

fn admin_get_user(state: &mut State, input: AdminGetUserInput) -> Result<AdminGetUserOutput, Fault> {
    let user = state.pool(&input.user_pool_id)?.user(&input.username)?;
    let output = AdminGetUserOutput::builder()
        .username(user.username())
        .set_user_attributes(Some(user.attribute_types(None)))
        .user_create_date(user.created())
        .user_last_modified_date(user.modified())
        .enabled(user.is_enabled())
        .user_status(user.status().clone())
        .set_preferred_mfa_setting(user.mfa.preferred.clone())
        .set_user_mfa_setting_list(user.mfa.list());
    output.build().map_err(Fault::internal)
}

fn admin_delete_user(state: &mut State, input: AdminDeleteUserInput) -> Result<AdminDeleteUserOutput, Fault> {
    state.pool_mut(&input.user_pool_id)?.remove_user(&input.username)?;
    Ok(AdminDeleteUserOutput::builder().build())
}

fn admin_update_user_attributes(
    state: &mut State,
    input: AdminUpdateUserAttributesInput,
) -> Result<AdminUpdateUserAttributesOutput, Fault> {
    enrol::change_attributes(state.pool_mut(&input.user_pool_id)?, &input.username, input.user_attributes)?;
    Ok(AdminUpdateUserAttributesOutput::builder().build())
}

fn admin_delete_user_attributes(
    state: &mut State,
    input: AdminDeleteUserAttributesInput,
) -> Result<AdminDeleteUserAttributesOutput, Fault> {
    let pool = state.pool_mut(&input.user_pool_id)?;
    attribute::remove(pool, &input.username, &input.user_attribute_names)?;
    Ok(AdminDeleteUserAttributesOutput::builder().build())
}

fn admin_disable_user(state: &mut State, input: AdminDisableUserInput) -> Result<AdminDisableUserOutput, Fault> {
    state.pool_mut(&input.user_pool_id)?.user_mut(&input.username)?.set_enabled(false);
    Ok(AdminDisableUserOutput::builder().build())
}

fn admin_enable_user(state: &mut State, input: AdminEnableUserInput) -> Result<AdminEnableUserOutput, Fault> {
    state.pool_mut(&input.user_pool_id)?.user_mut(&input.username)?.set_enabled(true);
    Ok(AdminEnableUserOutput::builder().build())
}
