//! What signed-in users do with their own account.

use crate::local::attribute::{self, ADDRESSES};
use crate::local::handler::Handlers;
use crate::local::message::{self, Delivery};
use crate::local::{Fault, State, enrol, password};
use crate::operation::change_password::{ChangePasswordInput, ChangePasswordOutput};
use crate::operation::delete_user::{DeleteUserInput, DeleteUserOutput};
use crate::operation::delete_user_attributes::{DeleteUserAttributesInput, DeleteUserAttributesOutput};
use crate::operation::get_user_attribute_verification_code::{
    GetUserAttributeVerificationCodeInput, GetUserAttributeVerificationCodeOutput,
};
use crate::operation::update_user_attributes::{UpdateUserAttributesInput, UpdateUserAttributesOutput};
use crate::operation::verify_user_attribute::{VerifyUserAttributeInput, VerifyUserAttributeOutput};
use crate::types::error::NotAuthorizedException;

pub(super) fn add_to(handlers: &mut Handlers) {
    handlers.add(change_password);
    handlers.add(delete_user);
    handlers.add(delete_user_attributes);
    handlers.add(get_user_attribute_verification_code);
    handlers.add(update_user_attributes);
    handlers.add(verify_user_attribute);
}

fn update_user_attributes(
    state: &mut State,
    input: UpdateUserAttributesInput,
) -> Result<UpdateUserAttributesOutput, Fault> {
    let (pool_id, sub) = state.signed_in(&input.access_token)?;
    let proofs = ["email_verified", "phone_number_verified"];
    if let Some(proof) = input.user_attributes.iter().find(|attribute| proofs.contains(&&*attribute.name)) {
        let message = format!("A client attempted to write unauthorized attribute: {}", proof.name);
        return Err(Fault::of::<NotAuthorizedException>(message));
    }
    let before = state.pool(&pool_id)?.user(&sub)?.clone();
    enrol::change_attributes(state.pool_mut(&pool_id)?, &sub, input.user_attributes)?;
    let mut deliveries = Vec::new();
    for name in ADDRESSES {
        let user = state.pool(&pool_id)?.user(&sub)?;
        if user.attribute(name) == before.attribute(name) {
            continue;
        }
        if let Some(delivery) = Delivery::to(user, name) {
            send_code(state, &pool_id, &sub)?;
            deliveries.push(delivery.details());
        }
    }
    Ok(UpdateUserAttributesOutput::builder().set_code_delivery_details_list(Some(deliveries)).build())
}

/// A user has one code at a time, the last one.
fn send_code(state: &mut State, pool_id: &str, sub: &str) -> Result<(), Fault> {
    let code = state.ids.code();
    state.pool_mut(pool_id)?.user_mut(sub)?.set_code(Some(code));
    Ok(())
}

fn get_user_attribute_verification_code(
    state: &mut State,
    input: GetUserAttributeVerificationCodeInput,
) -> Result<GetUserAttributeVerificationCodeOutput, Fault> {
    let (pool_id, sub) = state.signed_in(&input.access_token)?;
    let name = address(&input.attribute_name)?;
    let delivery = Delivery::to(state.pool(&pool_id)?.user(&sub)?, name);
    let delivery = delivery.ok_or_else(|| Fault::invalid(format!("The user has no attribute {name}.")))?;
    send_code(state, &pool_id, &sub)?;
    Ok(GetUserAttributeVerificationCodeOutput::builder().code_delivery_details(delivery.details()).build())
}

fn verify_user_attribute(
    state: &mut State,
    input: VerifyUserAttributeInput,
) -> Result<VerifyUserAttributeOutput, Fault> {
    let (pool_id, sub) = state.signed_in(&input.access_token)?;
    let name = address(&input.attribute_name)?;
    let pool = state.pool_mut(&pool_id)?;
    let mut user = pool.user(&sub)?.clone();
    message::check(&user, &input.code)?;
    user.set_code(None);
    user.set_attribute(format!("{name}_verified"), Some("true".to_owned()));
    enrol::replace(pool, user)?;
    Ok(VerifyUserAttributeOutput::builder().build())
}

/// The attribute of that name, which has to be one that messages are sent to.
fn address(name: &str) -> Result<&'static str, Fault> {
    let found = ADDRESSES.into_iter().find(|address| *address == name);
    found.ok_or_else(|| Fault::invalid(format!("Attribute cannot be verified: {name}")))
}

fn delete_user_attributes(
    state: &mut State,
    input: DeleteUserAttributesInput,
) -> Result<DeleteUserAttributesOutput, Fault> {
    let (pool_id, sub) = state.signed_in(&input.access_token)?;
    attribute::remove(state.pool_mut(&pool_id)?, &sub, &input.user_attribute_names)?;
    Ok(DeleteUserAttributesOutput::builder().build())
}

fn delete_user(state: &mut State, input: DeleteUserInput) -> Result<DeleteUserOutput, Fault> {
    let (pool_id, sub) = state.signed_in(&input.access_token)?;
    state.pool_mut(&pool_id)?.remove_user(&sub)?;
    state.sign_out(&pool_id, &sub);
    Ok(DeleteUserOutput::builder().build())
}

/// Tokens stay good, as at the service.
fn change_password(state: &mut State, input: ChangePasswordInput) -> Result<ChangePasswordOutput, Fault> {
    let (pool_id, sub) = state.signed_in(&input.access_token)?;
    let pool = state.pool_mut(&pool_id)?;
    let user = pool.user(&sub)?;
    if user.password() != input.previous_password.as_deref() {
        return Err(Fault::of::<NotAuthorizedException>("Incorrect username or password."));
    }
    password::check(&input.proposed_password, pool.password_policy()?)?;
    pool.user_mut(&sub)?.set_password(Some(input.proposed_password));
    Ok(ChangePasswordOutput::builder().build())
}
