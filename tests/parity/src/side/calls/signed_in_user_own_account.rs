//! Written by `generate/generate.py`; change that instead.

use super::shapes;
use super::{Form, Outcome, outcome, sdk, sdk::Client};
use std::collections::HashMap;

type Operation = super::Operation<Client>;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation { name: "GetUser", call: |client, form| Box::pin(get_user(client, form)) },
    Operation { name: "UpdateUserAttributes", call: |client, form| Box::pin(update_user_attributes(client, form)) },
    Operation { name: "DeleteUserAttributes", call: |client, form| Box::pin(delete_user_attributes(client, form)) },
    Operation {
        name: "GetUserAttributeVerificationCode",
        call: |client, form| Box::pin(get_user_attribute_verification_code(client, form)),
    },
    Operation { name: "VerifyUserAttribute", call: |client, form| Box::pin(verify_user_attribute(client, form)) },
    Operation { name: "ChangePassword", call: |client, form| Box::pin(change_password(client, form)) },
    Operation { name: "DeleteUser", call: |client, form| Box::pin(delete_user(client, form)) },
    Operation { name: "SetUserSettings", call: |client, form| Box::pin(set_user_settings(client, form)) },
    Operation { name: "AdminSetUserSettings", call: |client, form| Box::pin(admin_set_user_settings(client, form)) },
];

async fn get_user(client: Client, form: Form) -> Outcome {
    let call = client.get_user();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.access_token("AccessToken"),
        Form::Full => call.access_token("AccessToken \u{1}\u{8}\u{c}\u{7f}\u{2028}"),
        Form::Empty => call.access_token(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn update_user_attributes(client: Client, form: Form) -> Outcome {
    let call = client.update_user_attributes();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_attributes(shapes::minimal_attribute_type()).access_token("AccessToken"),
        Form::Full => call
            .user_attributes(shapes::full_attribute_type())
            .user_attributes(shapes::minimal_attribute_type())
            .access_token("AccessToken <a href='&'>")
            .client_metadata("key-1", "ClientMetadata")
            .client_metadata("key-2 \"ü", "ClientMetadata \"in quotes\""),
        Form::Empty => {
            call.set_user_attributes(Some(Vec::new())).access_token("").set_client_metadata(Some(HashMap::new()))
        }
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn delete_user_attributes(client: Client, form: Form) -> Outcome {
    let call = client.delete_user_attributes();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_attribute_names("UserAttributeNames").access_token("AccessToken"),
        Form::Full => call
            .user_attribute_names("UserAttributeNames back\\slash/es")
            .user_attribute_names("UserAttributeNames")
            .access_token("AccessToken two\nlines\tand a tab"),
        Form::Empty => call.set_user_attribute_names(Some(Vec::new())).access_token(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn get_user_attribute_verification_code(client: Client, form: Form) -> Outcome {
    let call = client.get_user_attribute_verification_code();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.access_token("AccessToken").attribute_name("AttributeName"),
        Form::Full => call
            .access_token("AccessToken ünï 🦀")
            .attribute_name("AttributeName \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .client_metadata("key-1", "ClientMetadata <a href='&'>")
            .client_metadata("key-2 \"ü", "ClientMetadata"),
        Form::Empty => call.access_token("").attribute_name("").set_client_metadata(Some(HashMap::new())),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn verify_user_attribute(client: Client, form: Form) -> Outcome {
    let call = client.verify_user_attribute();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.access_token("AccessToken").attribute_name("AttributeName").code("Code"),
        Form::Full => call
            .access_token("AccessToken \"in quotes\"")
            .attribute_name("AttributeName back\\slash/es")
            .code("Code two\nlines\tand a tab"),
        Form::Empty => call.access_token("").attribute_name("").code(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn change_password(client: Client, form: Form) -> Outcome {
    let call = client.change_password();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.proposed_password("ProposedPassword").access_token("AccessToken"),
        Form::Full => call
            .previous_password("PreviousPassword ünï 🦀")
            .proposed_password("ProposedPassword \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .access_token("AccessToken <a href='&'>"),
        Form::Empty => call.previous_password("").proposed_password("").access_token(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn delete_user(client: Client, form: Form) -> Outcome {
    let call = client.delete_user();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.access_token("AccessToken"),
        Form::Full => call.access_token("AccessToken"),
        Form::Empty => call.access_token(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn set_user_settings(client: Client, form: Form) -> Outcome {
    let call = client.set_user_settings();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.access_token("AccessToken").mfa_options(shapes::minimal_mfa_option_type()),
        Form::Full => call
            .access_token("AccessToken \"in quotes\"")
            .mfa_options(shapes::full_mfa_option_type())
            .mfa_options(shapes::minimal_mfa_option_type()),
        Form::Empty => call.access_token("").set_mfa_options(Some(Vec::new())),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn admin_set_user_settings(client: Client, form: Form) -> Outcome {
    let call = client.admin_set_user_settings();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => {
            call.user_pool_id("UserPoolId").username("Username").mfa_options(shapes::minimal_mfa_option_type())
        }
        Form::Full => call
            .user_pool_id("UserPoolId back\\slash/es")
            .username("Username two\nlines\tand a tab")
            .mfa_options(shapes::full_mfa_option_type())
            .mfa_options(shapes::minimal_mfa_option_type()),
        Form::Empty => call.user_pool_id("").username("").set_mfa_options(Some(Vec::new())),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}
