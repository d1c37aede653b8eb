//! Written by `generate/generate.py`; change that instead.

use super::sdk::types;
use super::shapes;
use super::{Form, Outcome, outcome, sdk, sdk::Client};

type Operation = super::Operation<Client>;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation { name: "AssociateSoftwareToken", call: |client, form| Box::pin(associate_software_token(client, form)) },
    Operation { name: "VerifySoftwareToken", call: |client, form| Box::pin(verify_software_token(client, form)) },
    Operation {
        name: "AdminDeleteSoftwareToken",
        call: |client, form| Box::pin(admin_delete_software_token(client, form)),
    },
    Operation { name: "SetUserMFAPreference", call: |client, form| Box::pin(set_user_mfa_preference(client, form)) },
    Operation {
        name: "AdminSetUserMFAPreference",
        call: |client, form| Box::pin(admin_set_user_mfa_preference(client, form)),
    },
    Operation { name: "SetUserPoolMfaConfig", call: |client, form| Box::pin(set_user_pool_mfa_config(client, form)) },
    Operation { name: "GetUserPoolMfaConfig", call: |client, form| Box::pin(get_user_pool_mfa_config(client, form)) },
];

async fn associate_software_token(client: Client, form: Form) -> Outcome {
    let call = client.associate_software_token();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call,
        Form::Full => call.access_token("AccessToken").session("Session \"in quotes\""),
        Form::Empty => call.access_token("").session(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn verify_software_token(client: Client, form: Form) -> Outcome {
    let call = client.verify_software_token();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_code("UserCode"),
        Form::Full => call
            .access_token("AccessToken back\\slash/es")
            .session("Session two\nlines\tand a tab")
            .user_code("UserCode ünï 🦀")
            .friendly_device_name("FriendlyDeviceName \u{1}\u{8}\u{c}\u{7f}\u{2028}"),
        Form::Empty => call.access_token("").session("").user_code("").friendly_device_name(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn admin_delete_software_token(client: Client, form: Form) -> Outcome {
    let call = client.admin_delete_software_token();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").username("Username"),
        Form::Full => call.user_pool_id("UserPoolId <a href='&'>").username("Username"),
        Form::Empty => call.user_pool_id("").username(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn set_user_mfa_preference(client: Client, form: Form) -> Outcome {
    let call = client.set_user_mfa_preference();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.access_token("AccessToken"),
        Form::Full => call
            .sms_mfa_settings(shapes::full_sms_mfa_settings_type())
            .software_token_mfa_settings(shapes::full_software_token_mfa_settings_type())
            .email_mfa_settings(shapes::full_email_mfa_settings_type())
            .web_authn_mfa_settings(shapes::full_web_authn_mfa_settings_type())
            .access_token("AccessToken \"in quotes\""),
        Form::Empty => call
            .sms_mfa_settings(shapes::minimal_sms_mfa_settings_type())
            .software_token_mfa_settings(shapes::minimal_software_token_mfa_settings_type())
            .email_mfa_settings(shapes::minimal_email_mfa_settings_type())
            .web_authn_mfa_settings(shapes::minimal_web_authn_mfa_settings_type())
            .access_token(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn admin_set_user_mfa_preference(client: Client, form: Form) -> Outcome {
    let call = client.admin_set_user_mfa_preference();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.username("Username").user_pool_id("UserPoolId"),
        Form::Full => call
            .sms_mfa_settings(shapes::full_sms_mfa_settings_type())
            .software_token_mfa_settings(shapes::full_software_token_mfa_settings_type())
            .email_mfa_settings(shapes::full_email_mfa_settings_type())
            .web_authn_mfa_settings(shapes::full_web_authn_mfa_settings_type())
            .username("Username back\\slash/es")
            .user_pool_id("UserPoolId two\nlines\tand a tab"),
        Form::Empty => call
            .sms_mfa_settings(shapes::minimal_sms_mfa_settings_type())
            .software_token_mfa_settings(shapes::minimal_software_token_mfa_settings_type())
            .email_mfa_settings(shapes::minimal_email_mfa_settings_type())
            .web_authn_mfa_settings(shapes::minimal_web_authn_mfa_settings_type())
            .username("")
            .user_pool_id(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn set_user_pool_mfa_config(client: Client, form: Form) -> Outcome {
    let call = client.set_user_pool_mfa_config();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId"),
        Form::Full => call
            .user_pool_id("UserPoolId ünï 🦀")
            .sms_mfa_configuration(shapes::full_sms_mfa_config_type())
            .software_token_mfa_configuration(shapes::full_software_token_mfa_config_type())
            .email_mfa_configuration(shapes::full_email_mfa_config_type())
            .mfa_configuration(types::UserPoolMfaType::Off)
            .web_authn_configuration(shapes::full_web_authn_configuration_type()),
        Form::Empty => call
            .user_pool_id("")
            .sms_mfa_configuration(shapes::minimal_sms_mfa_config_type())
            .software_token_mfa_configuration(shapes::minimal_software_token_mfa_config_type())
            .email_mfa_configuration(shapes::minimal_email_mfa_config_type())
            .web_authn_configuration(shapes::minimal_web_authn_configuration_type()),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn get_user_pool_mfa_config(client: Client, form: Form) -> Outcome {
    let call = client.get_user_pool_mfa_config();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId"),
        Form::Full => call.user_pool_id("UserPoolId <a href='&'>"),
        Form::Empty => call.user_pool_id(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}
