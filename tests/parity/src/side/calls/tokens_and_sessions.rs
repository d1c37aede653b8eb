//! Written by `generate/generate.py`; change that instead.

use super::{Form, Outcome, outcome, sdk, sdk::Client};
use std::collections::HashMap;

type Operation = super::Operation<Client>;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        name: "GetTokensFromRefreshToken",
        call: |client, form| Box::pin(get_tokens_from_refresh_token(client, form)),
    },
    Operation { name: "RevokeToken", call: |client, form| Box::pin(revoke_token(client, form)) },
    Operation { name: "GlobalSignOut", call: |client, form| Box::pin(global_sign_out(client, form)) },
    Operation {
        name: "AdminUserGlobalSignOut",
        call: |client, form| Box::pin(admin_user_global_sign_out(client, form)),
    },
    Operation { name: "GetClientToken", call: |client, form| Box::pin(get_client_token(client, form)) },
];

async fn get_tokens_from_refresh_token(client: Client, form: Form) -> Outcome {
    let call = client.get_tokens_from_refresh_token();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.refresh_token("RefreshToken").client_id("ClientId"),
        Form::Full => call
            .refresh_token("RefreshToken <a href='&'>")
            .client_id("ClientId")
            .client_secret("ClientSecret \"in quotes\"")
            .device_key("DeviceKey back\\slash/es")
            .client_metadata("key-1", "ClientMetadata two\nlines\tand a tab")
            .client_metadata("key-2 \"ü", "ClientMetadata ünï 🦀"),
        Form::Empty => call
            .refresh_token("")
            .client_id("")
            .client_secret("")
            .device_key("")
            .set_client_metadata(Some(HashMap::new())),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn revoke_token(client: Client, form: Form) -> Outcome {
    let call = client.revoke_token();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.token("Token").client_id("ClientId"),
        Form::Full => call
            .token("Token \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .client_id("ClientId <a href='&'>")
            .client_secret("ClientSecret"),
        Form::Empty => call.token("").client_id("").client_secret(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn global_sign_out(client: Client, form: Form) -> Outcome {
    let call = client.global_sign_out();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.access_token("AccessToken"),
        Form::Full => call.access_token("AccessToken \"in quotes\""),
        Form::Empty => call.access_token(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn admin_user_global_sign_out(client: Client, form: Form) -> Outcome {
    let call = client.admin_user_global_sign_out();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").username("Username"),
        Form::Full => call.user_pool_id("UserPoolId back\\slash/es").username("Username two\nlines\tand a tab"),
        Form::Empty => call.user_pool_id("").username(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn get_client_token(client: Client, form: Form) -> Outcome {
    let call = client.get_client_token();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.client_id("ClientId").secret("Secret"),
        Form::Full => call
            .client_id("ClientId ünï 🦀")
            .secret("Secret \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .scopes("Scopes <a href='&'>")
            .scopes("Scopes")
            .client_metadata("key-1", "ClientMetadata")
            .client_metadata("key-2 \"ü", "ClientMetadata \"in quotes\""),
        Form::Empty => {
            call.client_id("").secret("").set_scopes(Some(Vec::new())).set_client_metadata(Some(HashMap::new()))
        }
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}
