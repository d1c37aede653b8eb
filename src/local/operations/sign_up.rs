//! Users who register themselves.

use crate::local::enrol::{self, Applicant};
use crate::local::handler::Handlers;
use crate::local::message::{self, Delivery};
use crate::local::{Fault, Pool, State, User, password, secret_hash};
use crate::operation::admin_confirm_sign_up::{AdminConfirmSignUpInput, AdminConfirmSignUpOutput};
use crate::operation::confirm_sign_up::{ConfirmSignUpInput, ConfirmSignUpOutput};
use crate::operation::resend_confirmation_code::{ResendConfirmationCodeInput, ResendConfirmationCodeOutput};
use crate::operation::sign_up::{SignUpInput, SignUpOutput};
use crate::types::error::NotAuthorizedException;
use crate::types::{UserStatusType, VerifiedAttributeType};

pub(super) fn add_to(handlers: &mut Handlers) {
    handlers.add(admin_confirm_sign_up);
    handlers.add(confirm_sign_up);
    handlers.add(resend_confirmation_code);
    handlers.add(sign_up);
}

fn sign_up(state: &mut State, input: SignUpInput) -> Result<SignUpOutput, Fault> {
    let (mut ids, clock) = (state.ids.clone(), state.clock.clone());
    let (pool, client) = state.app_client(&input.client_id)?;
    secret_hash::check(client, &input.username, input.secret_hash.as_deref())?;
    if pool.settings.admin_create_user_config().is_some_and(|config| config.allow_admin_create_user_only) {
        return Err(Fault::of::<NotAuthorizedException>("SignUp is not permitted for this user pool"));
    }
    let password = input.password.ok_or_else(|| Fault::missing("password"))?;
    password::check(&password, pool.password_policy()?)?;
    let applicant = Applicant {
        username: input.username,
        attributes: input.user_attributes.unwrap_or_default(),
        status: UserStatusType::Unconfirmed,
        if_exists: "User already exists",
    };
    let mut user = applicant.admit(pool, &mut ids, &clock, |_| Ok(password))?;
    let delivery = auto_verified(pool).and_then(|attribute| Delivery::to(&user, attribute));
    // Without an address to send to, nobody gets a code and an administrator has to confirm the user.
    user.set_code(delivery.is_some().then(|| ids.code()));
    let output = SignUpOutput::builder().user_confirmed(false).user_sub(user.sub());
    let output = output.set_code_delivery_details(delivery.map(|delivery| delivery.details())).build();
    let pool_id = pool.id().to_owned();
    state.pool_mut(&pool_id)?.add_user(user);
    state.ids = ids;
    output.map_err(Fault::internal)
}

fn confirm_sign_up(state: &mut State, input: ConfirmSignUpInput) -> Result<ConfirmSignUpOutput, Fault> {
    let (pool, client) = state.app_client(&input.client_id)?;
    secret_hash::check(client, &input.username, input.secret_hash.as_deref())?;
    let mut user = pool.user(&input.username)?.clone();
    check_unconfirmed(&user)?;
    message::check(&user, &input.confirmation_code)?;
    user.set_status(UserStatusType::Confirmed);
    user.set_code(None);
    if let Some(attribute) = auto_verified(pool) {
        user.set_attribute(format!("{attribute}_verified"), Some("true".to_owned()));
    }
    let pool_id = pool.id().to_owned();
    enrol::replace(state.pool_mut(&pool_id)?, user)?;
    Ok(ConfirmSignUpOutput::builder().build())
}

fn admin_confirm_sign_up(state: &mut State, input: AdminConfirmSignUpInput) -> Result<AdminConfirmSignUpOutput, Fault> {
    let user = state.pool_mut(&input.user_pool_id)?.user_mut(&input.username)?;
    check_unconfirmed(user)?;
    user.set_status(UserStatusType::Confirmed);
    user.set_code(None);
    Ok(AdminConfirmSignUpOutput::builder().build())
}

fn resend_confirmation_code(
    state: &mut State,
    input: ResendConfirmationCodeInput,
) -> Result<ResendConfirmationCodeOutput, Fault> {
    let (pool, client) = state.app_client(&input.client_id)?;
    secret_hash::check(client, &input.username, input.secret_hash.as_deref())?;
    let (pool_id, user) = (pool.id().to_owned(), pool.user(&input.username)?);
    if *user.status() != UserStatusType::Unconfirmed {
        return Err(Fault::invalid("User is already confirmed."));
    }
    let delivery = auto_verified(pool).and_then(|attribute| Delivery::to(user, attribute));
    let delivery = delivery.ok_or_else(|| Fault::invalid("Cannot resend codes. Auto verification not turned on."))?;
    let code = state.ids.code();
    state.pool_mut(&pool_id)?.user_mut(&input.username)?.set_code(Some(code));
    Ok(ResendConfirmationCodeOutput::builder().code_delivery_details(delivery.details()).build())
}

fn check_unconfirmed(user: &User) -> Result<(), Fault> {
    match user.status() {
        UserStatusType::Unconfirmed => Ok(()),
        status => {
            let message = format!("User cannot be confirmed. Current status is {status}");
            Err(Fault::of::<NotAuthorizedException>(message))
        }
    }
}

/// The attribute whose address the pool verifies by sending a code to it; the service prefers the phone.
fn auto_verified(pool: &Pool) -> Option<&'static str> {
    let verified = pool.settings.auto_verified_attributes();
    if verified.contains(&VerifiedAttributeType::PhoneNumber) {
        Some("phone_number")
    } else {
        verified.contains(&VerifiedAttributeType::Email).then_some("email")
    }
}
