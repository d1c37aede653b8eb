//! Second factors: those of a pool, and those that a user wants.

use crate::local::handler::Handlers;
use crate::local::{Fault, Pool, State, User};
use crate::operation::admin_set_user_mfa_preference::{
    AdminSetUserMfaPreferenceInput, AdminSetUserMfaPreferenceOutput,
};
use crate::operation::get_user_pool_mfa_config::{GetUserPoolMfaConfigInput, GetUserPoolMfaConfigOutput};
use crate::operation::set_user_mfa_preference::{SetUserMfaPreferenceInput, SetUserMfaPreferenceOutput};
use crate::operation::set_user_pool_mfa_config::{SetUserPoolMfaConfigInput, SetUserPoolMfaConfigOutput};
use crate::types::UserPoolMfaType;

pub(super) fn add_to(handlers: &mut Handlers) {
    handlers.add(admin_set_user_mfa_preference);
    handlers.add(get_user_pool_mfa_config);
    handlers.add(set_user_mfa_preference);
    handlers.add(set_user_pool_mfa_config);
}

/// An output with the settings of a pool; the two outputs have the same members.
macro_rules! filled {
    ($output:ident, $pool:ident) => {{
        let (mfa, asked) = ($pool.mfa.clone(), $pool.settings.mfa_configuration.clone());
        $output::builder()
            .set_sms_mfa_configuration(mfa.sms)
            .set_software_token_mfa_configuration(mfa.software_token)
            .set_email_mfa_configuration(mfa.email)
            .set_web_authn_configuration(mfa.web_authn)
            .set_mfa_configuration(asked)
            .build()
    }};
}

/// What is left out stays as it is.
fn set_user_pool_mfa_config(
    state: &mut State,
    input: SetUserPoolMfaConfigInput,
) -> Result<SetUserPoolMfaConfigOutput, Fault> {
    let pool = state.pool_mut(&input.user_pool_id)?;
    let mut mfa = pool.mfa.clone();
    mfa.sms = input.sms_mfa_configuration.or(mfa.sms);
    mfa.software_token = input.software_token_mfa_configuration.or(mfa.software_token);
    mfa.email = input.email_mfa_configuration.or(mfa.email);
    mfa.web_authn = input.web_authn_configuration.or(mfa.web_authn);
    let has_token = mfa.software_token.as_ref().is_some_and(|token| token.enabled);
    let asks = matches!(input.mfa_configuration, Some(UserPoolMfaType::On | UserPoolMfaType::Optional));
    if asks && !has_token && mfa.sms.is_none() && mfa.email.is_none() {
        return Err(Fault::invalid("Invalid MFA configuration given, at least one MFA factor has to be enabled."));
    }
    pool.mfa = mfa;
    if let Some(asked) = input.mfa_configuration {
        pool.settings.mfa_configuration = Some(asked);
    }
    Ok(filled!(SetUserPoolMfaConfigOutput, pool))
}

fn get_user_pool_mfa_config(
    state: &mut State,
    input: GetUserPoolMfaConfigInput,
) -> Result<GetUserPoolMfaConfigOutput, Fault> {
    let pool = state.pool(&input.user_pool_id)?;
    Ok(filled!(GetUserPoolMfaConfigOutput, pool))
}

/// A factor, whether the user wants it, and whether before others; nothing for one that is left alone.
type Wish = (&'static str, Option<(bool, bool)>);

const SMS: &str = "SMS_MFA";
const EMAIL: &str = "EMAIL_OTP";
const SOFTWARE_TOKEN: &str = "SOFTWARE_TOKEN_MFA";
const WEB_AUTHN: &str = "WEB_AUTHN";

/// What an input wishes; the two inputs have the same members.
macro_rules! wishes {
    ($input:ident) => {
        [
            (SMS, $input.sms_mfa_settings.map(|wish| (wish.enabled, wish.preferred_mfa))),
            (EMAIL, $input.email_mfa_settings.map(|wish| (wish.enabled, wish.preferred_mfa))),
            (SOFTWARE_TOKEN, $input.software_token_mfa_settings.map(|wish| (wish.enabled, wish.preferred_mfa))),
            (WEB_AUTHN, $input.web_authn_mfa_settings.map(|wish| (wish.enabled, false))),
        ]
    };
}

fn admin_set_user_mfa_preference(
    state: &mut State,
    input: AdminSetUserMfaPreferenceInput,
) -> Result<AdminSetUserMfaPreferenceOutput, Fault> {
    let wishes = wishes!(input);
    prefer(state.pool_mut(&input.user_pool_id)?, &input.username, &wishes)?;
    Ok(AdminSetUserMfaPreferenceOutput::builder().build())
}

fn set_user_mfa_preference(
    state: &mut State,
    input: SetUserMfaPreferenceInput,
) -> Result<SetUserMfaPreferenceOutput, Fault> {
    let (pool_id, sub) = state.signed_in(&input.access_token)?;
    let wishes = wishes!(input);
    prefer(state.pool_mut(&pool_id)?, &sub, &wishes)?;
    Ok(SetUserMfaPreferenceOutput::builder().build())
}

fn prefer(pool: &mut Pool, username: &str, wishes: &[Wish]) -> Result<(), Fault> {
    let user = pool.user(username)?;
    let mut mfa = user.mfa.clone();
    for &(factor, wish) in wishes {
        let Some((enabled, preferred)) = wish else { continue };
        if !enabled {
            mfa.enabled.remove(factor);
            mfa.preferred.take_if(|before| before == factor);
            continue;
        }
        check_factor(user, factor)?;
        mfa.enabled.insert(factor);
        if preferred {
            mfa.preferred = Some(factor.to_owned());
        }
    }
    let preferred = wishes.iter().filter(|(_, wish)| matches!(wish, Some((true, true)))).count();
    if preferred > 1 {
        return Err(Fault::invalid("Only one MFA factor can be preferred."));
    }
    pool.user_mut(username)?.mfa = mfa;
    Ok(())
}

/// What the user needs to have for a factor. Software tokens and passkeys are not registered here, so that nobody has one.
fn check_factor(user: &User, factor: &str) -> Result<(), Fault> {
    let lacks = match factor {
        SMS if user.attribute("phone_number").is_none() => "User does not have delivery config set to turn on SMS MFA",
        EMAIL if !user.is_verified("email") => "User does not have delivery config set to turn on Email MFA",
        SOFTWARE_TOKEN => "User has not verified software token mfa",
        WEB_AUTHN => "User has no registered passkeys",
        _ => return Ok(()),
    };
    Err(Fault::invalid(lacks))
}
