//! Answering the challenge for a new password.

use std::collections::HashMap;

use super::sign_in::{Attempt, Outcome, pool_id};
use crate::local::handler::Handlers;
use crate::local::pool::no_user;
use crate::local::state::GrantKind;
use crate::local::{Fault, State, password};
use crate::operation::admin_respond_to_auth_challenge::{
    AdminRespondToAuthChallengeInput, AdminRespondToAuthChallengeOutput,
};
use crate::operation::respond_to_auth_challenge::{RespondToAuthChallengeInput, RespondToAuthChallengeOutput};
use crate::types::error::NotAuthorizedException;
use crate::types::{AttributeType, ChallengeNameType, UserStatusType};

pub(super) fn add_to(handlers: &mut Handlers) {
    handlers.add(admin_respond_to_auth_challenge);
    handlers.add(respond_to_auth_challenge);
}

fn respond_to_auth_challenge(
    state: &mut State,
    input: RespondToAuthChallengeInput,
) -> Result<RespondToAuthChallengeOutput, Fault> {
    let (pool_id, parameters) = (pool_id(state, &input.client_id)?, input.challenge_responses.unwrap_or_default());
    let attempt = Attempt { pool_id, client_id: input.client_id, parameters };
    let outcome = respond(state, &attempt, &input.challenge_name, input.session.as_deref())?;
    let output = RespondToAuthChallengeOutput::builder().set_authentication_result(outcome.tokens);
    Ok(output.set_challenge_parameters(Some(HashMap::new())).build())
}

fn admin_respond_to_auth_challenge(
    state: &mut State,
    input: AdminRespondToAuthChallengeInput,
) -> Result<AdminRespondToAuthChallengeOutput, Fault> {
    let parameters = input.challenge_responses.unwrap_or_default();
    let attempt = Attempt { pool_id: input.user_pool_id, client_id: input.client_id, parameters };
    let outcome = respond(state, &attempt, &input.challenge_name, input.session.as_deref())?;
    let output = AdminRespondToAuthChallengeOutput::builder().set_authentication_result(outcome.tokens);
    Ok(output.set_challenge_parameters(Some(HashMap::new())).build())
}

fn respond(
    state: &mut State,
    attempt: &Attempt,
    challenge: &ChallengeNameType,
    session: Option<&str>,
) -> Result<Outcome, Fault> {
    if *challenge != ChallengeNameType::NewPasswordRequired {
        return Err(Fault::invalid(format!("cognito::local does not serve the challenge {challenge}")));
    }
    let pool = state.pool(&attempt.pool_id)?;
    let (username, password) = (attempt.parameter("USERNAME")?, attempt.parameter("NEW_PASSWORD")?.to_owned());
    attempt.check_secret_hash(pool.app_client(&attempt.client_id)?, username)?;
    let session = session.unwrap_or_default();
    let sub = pool.user(username).map_err(|_| no_user())?.sub().to_owned();
    if state.granted(session, GrantKind::NewPassword) != Some(attempt.granted(sub.clone(), GrantKind::NewPassword)) {
        return Err(Fault::of::<NotAuthorizedException>("Invalid session for the user."));
    }
    password::check(&password, pool.password_policy()?)?;
    let attributes: Vec<_> = attempt.parameters.iter().filter_map(attribute).collect();
    crate::local::attribute::check(pool, &attributes)?;
    state.revoke(session);
    let user = state.pool_mut(&attempt.pool_id)?.user_mut(&sub)?;
    crate::local::attribute::update(user, attributes);
    user.set_password(Some(password));
    user.set_status(UserStatusType::Confirmed);
    Ok(attempt.signed_in(state, sub))
}

/// An attribute that the user sets with the password.
fn attribute((name, value): (&String, &String)) -> Option<AttributeType> {
    let name = name.strip_prefix("userAttributes.")?.to_owned();
    Some(AttributeType { name, value: Some(value.clone()) })
}
