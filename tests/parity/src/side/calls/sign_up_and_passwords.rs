//! Written by `generate/generate.py`; change that instead.

use super::shapes;
use super::{Form, Outcome, outcome, sdk, sdk::Client};
use std::collections::HashMap;

type Operation = super::Operation<Client>;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation { name: "SignUp", call: |client, form| Box::pin(sign_up(client, form)) },
    Operation { name: "ConfirmSignUp", call: |client, form| Box::pin(confirm_sign_up(client, form)) },
    Operation { name: "AdminConfirmSignUp", call: |client, form| Box::pin(admin_confirm_sign_up(client, form)) },
    Operation { name: "ResendConfirmationCode", call: |client, form| Box::pin(resend_confirmation_code(client, form)) },
    Operation { name: "ForgotPassword", call: |client, form| Box::pin(forgot_password(client, form)) },
    Operation { name: "ConfirmForgotPassword", call: |client, form| Box::pin(confirm_forgot_password(client, form)) },
    Operation { name: "AdminSetUserPassword", call: |client, form| Box::pin(admin_set_user_password(client, form)) },
    Operation {
        name: "AdminResetUserPassword",
        call: |client, form| Box::pin(admin_reset_user_password(client, form)),
    },
];

async fn sign_up(client: Client, form: Form) -> Outcome {
    let call = client.sign_up();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.client_id("ClientId").username("Username"),
        Form::Full => call
            .client_id("ClientId")
            .secret_hash("SecretHash \"in quotes\"")
            .username("Username back\\slash/es")
            .password("Password two\nlines\tand a tab")
            .user_attributes(shapes::full_attribute_type())
            .user_attributes(shapes::minimal_attribute_type())
            .validation_data(shapes::full_attribute_type())
            .validation_data(shapes::minimal_attribute_type())
            .analytics_metadata(shapes::full_analytics_metadata_type())
            .user_context_data(shapes::full_user_context_data_type())
            .client_metadata("key-1", "ClientMetadata ünï 🦀")
            .client_metadata("key-2 \"ü", "ClientMetadata \u{1}\u{8}\u{c}\u{7f}\u{2028}"),
        Form::Empty => call
            .client_id("")
            .secret_hash("")
            .username("")
            .password("")
            .set_user_attributes(Some(Vec::new()))
            .set_validation_data(Some(Vec::new()))
            .analytics_metadata(shapes::minimal_analytics_metadata_type())
            .user_context_data(shapes::minimal_user_context_data_type())
            .set_client_metadata(Some(HashMap::new())),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn confirm_sign_up(client: Client, form: Form) -> Outcome {
    let call = client.confirm_sign_up();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.client_id("ClientId").username("Username").confirmation_code("ConfirmationCode"),
        Form::Full => call
            .client_id("ClientId <a href='&'>")
            .secret_hash("SecretHash")
            .username("Username \"in quotes\"")
            .confirmation_code("ConfirmationCode back\\slash/es")
            .force_alias_creation(true)
            .analytics_metadata(shapes::full_analytics_metadata_type())
            .user_context_data(shapes::full_user_context_data_type())
            .client_metadata("key-1", "ClientMetadata ünï 🦀")
            .client_metadata("key-2 \"ü", "ClientMetadata \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .session("Session <a href='&'>"),
        Form::Empty => call
            .client_id("")
            .secret_hash("")
            .username("")
            .confirmation_code("")
            .analytics_metadata(shapes::minimal_analytics_metadata_type())
            .user_context_data(shapes::minimal_user_context_data_type())
            .set_client_metadata(Some(HashMap::new()))
            .session(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn admin_confirm_sign_up(client: Client, form: Form) -> Outcome {
    let call = client.admin_confirm_sign_up();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").username("Username"),
        Form::Full => call
            .user_pool_id("UserPoolId")
            .username("Username \"in quotes\"")
            .client_metadata("key-1", "ClientMetadata back\\slash/es")
            .client_metadata("key-2 \"ü", "ClientMetadata two\nlines\tand a tab"),
        Form::Empty => call.user_pool_id("").username("").set_client_metadata(Some(HashMap::new())),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn resend_confirmation_code(client: Client, form: Form) -> Outcome {
    let call = client.resend_confirmation_code();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.client_id("ClientId").username("Username"),
        Form::Full => call
            .client_id("ClientId ünï 🦀")
            .secret_hash("SecretHash \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .user_context_data(shapes::full_user_context_data_type())
            .username("Username <a href='&'>")
            .analytics_metadata(shapes::full_analytics_metadata_type())
            .client_metadata("key-1", "ClientMetadata")
            .client_metadata("key-2 \"ü", "ClientMetadata \"in quotes\""),
        Form::Empty => call
            .client_id("")
            .secret_hash("")
            .user_context_data(shapes::minimal_user_context_data_type())
            .username("")
            .analytics_metadata(shapes::minimal_analytics_metadata_type())
            .set_client_metadata(Some(HashMap::new())),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn forgot_password(client: Client, form: Form) -> Outcome {
    let call = client.forgot_password();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.client_id("ClientId").username("Username"),
        Form::Full => call
            .client_id("ClientId back\\slash/es")
            .secret_hash("SecretHash two\nlines\tand a tab")
            .user_context_data(shapes::full_user_context_data_type())
            .username("Username ünï 🦀")
            .analytics_metadata(shapes::full_analytics_metadata_type())
            .client_metadata("key-1", "ClientMetadata \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .client_metadata("key-2 \"ü", "ClientMetadata <a href='&'>"),
        Form::Empty => call
            .client_id("")
            .secret_hash("")
            .user_context_data(shapes::minimal_user_context_data_type())
            .username("")
            .analytics_metadata(shapes::minimal_analytics_metadata_type())
            .set_client_metadata(Some(HashMap::new())),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn confirm_forgot_password(client: Client, form: Form) -> Outcome {
    let call = client.confirm_forgot_password();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => {
            call.client_id("ClientId").username("Username").confirmation_code("ConfirmationCode").password("Password")
        }
        Form::Full => call
            .client_id("ClientId")
            .secret_hash("SecretHash \"in quotes\"")
            .username("Username back\\slash/es")
            .confirmation_code("ConfirmationCode two\nlines\tand a tab")
            .password("Password ünï 🦀")
            .analytics_metadata(shapes::full_analytics_metadata_type())
            .user_context_data(shapes::full_user_context_data_type())
            .client_metadata("key-1", "ClientMetadata \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .client_metadata("key-2 \"ü", "ClientMetadata <a href='&'>"),
        Form::Empty => call
            .client_id("")
            .secret_hash("")
            .username("")
            .confirmation_code("")
            .password("")
            .analytics_metadata(shapes::minimal_analytics_metadata_type())
            .user_context_data(shapes::minimal_user_context_data_type())
            .set_client_metadata(Some(HashMap::new())),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn admin_set_user_password(client: Client, form: Form) -> Outcome {
    let call = client.admin_set_user_password();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").username("Username").password("Password"),
        Form::Full => call
            .user_pool_id("UserPoolId")
            .username("Username \"in quotes\"")
            .password("Password back\\slash/es")
            .permanent(true),
        Form::Empty => call.user_pool_id("").username("").password(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn admin_reset_user_password(client: Client, form: Form) -> Outcome {
    let call = client.admin_reset_user_password();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").username("Username"),
        Form::Full => call
            .user_pool_id("UserPoolId ünï 🦀")
            .username("Username \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .client_metadata("key-1", "ClientMetadata <a href='&'>")
            .client_metadata("key-2 \"ü", "ClientMetadata"),
        Form::Empty => call.user_pool_id("").username("").set_client_metadata(Some(HashMap::new())),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}
