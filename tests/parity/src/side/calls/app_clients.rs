//! Written by `generate/generate.py`; change that instead.

use super::sdk::types;
use super::shapes;
use super::{Form, Outcome, outcome, sdk, sdk::Client};

type Operation = super::Operation<Client>;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation { name: "CreateUserPoolClient", call: |client, form| Box::pin(create_user_pool_client(client, form)) },
    Operation {
        name: "DescribeUserPoolClient",
        call: |client, form| Box::pin(describe_user_pool_client(client, form)),
    },
    Operation { name: "UpdateUserPoolClient", call: |client, form| Box::pin(update_user_pool_client(client, form)) },
    Operation { name: "DeleteUserPoolClient", call: |client, form| Box::pin(delete_user_pool_client(client, form)) },
    Operation { name: "ListUserPoolClients", call: |client, form| Box::pin(list_user_pool_clients(client, form)) },
    Operation {
        name: "AddUserPoolClientSecret",
        call: |client, form| Box::pin(add_user_pool_client_secret(client, form)),
    },
    Operation {
        name: "ListUserPoolClientSecrets",
        call: |client, form| Box::pin(list_user_pool_client_secrets(client, form)),
    },
    Operation {
        name: "DeleteUserPoolClientSecret",
        call: |client, form| Box::pin(delete_user_pool_client_secret(client, form)),
    },
];

async fn create_user_pool_client(client: Client, form: Form) -> Outcome {
    let call = client.create_user_pool_client();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").client_name("ClientName"),
        Form::Full => call
            .user_pool_id("UserPoolId back\\slash/es")
            .client_name("ClientName two\nlines\tand a tab")
            .generate_secret(true)
            .client_secret("ClientSecret \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .refresh_token_validity(-7)
            .access_token_validity(0)
            .id_token_validity(i32::MAX)
            .token_validity_units(shapes::full_token_validity_units_type())
            .read_attributes("ReadAttributes back\\slash/es")
            .read_attributes("ReadAttributes")
            .write_attributes("WriteAttributes two\nlines\tand a tab")
            .write_attributes("WriteAttributes")
            .explicit_auth_flows(types::ExplicitAuthFlowsType::AllowAdminUserPasswordAuth)
            .explicit_auth_flows(types::ExplicitAuthFlowsType::AllowUserAuth)
            .supported_identity_providers("SupportedIdentityProviders <a href='&'>")
            .supported_identity_providers("SupportedIdentityProviders")
            .callback_urls("CallbackURLs")
            .callback_urls("CallbackURLs")
            .logout_urls("LogoutURLs \"in quotes\"")
            .logout_urls("LogoutURLs")
            .default_redirect_uri("DefaultRedirectURI back\\slash/es")
            .allowed_o_auth_flows(types::OAuthFlowType::Code)
            .allowed_o_auth_flows(types::OAuthFlowType::Code)
            .allowed_o_auth_scopes("AllowedOAuthScopes \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .allowed_o_auth_scopes("AllowedOAuthScopes")
            .allowed_o_auth_flows_user_pool_client(true)
            .analytics_configuration(shapes::full_analytics_configuration_type())
            .prevent_user_existence_errors(types::PreventUserExistenceErrorTypes::Legacy)
            .enable_token_revocation(true)
            .enable_propagate_additional_user_context_data(false)
            .auth_session_validity(i32::MIN)
            .refresh_token_rotation(shapes::full_refresh_token_rotation_type()),
        Form::Empty => call
            .user_pool_id("")
            .client_name("")
            .client_secret("")
            .token_validity_units(shapes::minimal_token_validity_units_type())
            .set_read_attributes(Some(Vec::new()))
            .set_write_attributes(Some(Vec::new()))
            .set_explicit_auth_flows(Some(Vec::new()))
            .set_supported_identity_providers(Some(Vec::new()))
            .set_callback_urls(Some(Vec::new()))
            .set_logout_urls(Some(Vec::new()))
            .default_redirect_uri("")
            .set_allowed_o_auth_flows(Some(Vec::new()))
            .set_allowed_o_auth_scopes(Some(Vec::new()))
            .analytics_configuration(shapes::minimal_analytics_configuration_type())
            .refresh_token_rotation(shapes::minimal_refresh_token_rotation_type()),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn describe_user_pool_client(client: Client, form: Form) -> Outcome {
    let call = client.describe_user_pool_client();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").client_id("ClientId"),
        Form::Full => call.user_pool_id("UserPoolId ünï 🦀").client_id("ClientId \u{1}\u{8}\u{c}\u{7f}\u{2028}"),
        Form::Empty => call.user_pool_id("").client_id(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn update_user_pool_client(client: Client, form: Form) -> Outcome {
    let call = client.update_user_pool_client();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").client_id("ClientId"),
        Form::Full => call
            .user_pool_id("UserPoolId <a href='&'>")
            .client_id("ClientId")
            .client_name("ClientName \"in quotes\"")
            .refresh_token_validity(1)
            .access_token_validity(-7)
            .id_token_validity(0)
            .token_validity_units(shapes::full_token_validity_units_type())
            .read_attributes("ReadAttributes \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .read_attributes("ReadAttributes")
            .write_attributes("WriteAttributes <a href='&'>")
            .write_attributes("WriteAttributes")
            .explicit_auth_flows(types::ExplicitAuthFlowsType::AdminNoSrpAuth)
            .explicit_auth_flows(types::ExplicitAuthFlowsType::AllowAdminUserPasswordAuth)
            .supported_identity_providers("SupportedIdentityProviders back\\slash/es")
            .supported_identity_providers("SupportedIdentityProviders")
            .callback_urls("CallbackURLs two\nlines\tand a tab")
            .callback_urls("CallbackURLs")
            .logout_urls("LogoutURLs ünï 🦀")
            .logout_urls("LogoutURLs")
            .default_redirect_uri("DefaultRedirectURI \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .allowed_o_auth_flows(types::OAuthFlowType::Code)
            .allowed_o_auth_flows(types::OAuthFlowType::Code)
            .allowed_o_auth_scopes("AllowedOAuthScopes \"in quotes\"")
            .allowed_o_auth_scopes("AllowedOAuthScopes")
            .allowed_o_auth_flows_user_pool_client(true)
            .analytics_configuration(shapes::full_analytics_configuration_type())
            .prevent_user_existence_errors(types::PreventUserExistenceErrorTypes::Legacy)
            .enable_token_revocation(true)
            .enable_propagate_additional_user_context_data(false)
            .auth_session_validity(i32::MAX)
            .refresh_token_rotation(shapes::full_refresh_token_rotation_type()),
        Form::Empty => call
            .user_pool_id("")
            .client_id("")
            .client_name("")
            .token_validity_units(shapes::minimal_token_validity_units_type())
            .set_read_attributes(Some(Vec::new()))
            .set_write_attributes(Some(Vec::new()))
            .set_explicit_auth_flows(Some(Vec::new()))
            .set_supported_identity_providers(Some(Vec::new()))
            .set_callback_urls(Some(Vec::new()))
            .set_logout_urls(Some(Vec::new()))
            .default_redirect_uri("")
            .set_allowed_o_auth_flows(Some(Vec::new()))
            .set_allowed_o_auth_scopes(Some(Vec::new()))
            .analytics_configuration(shapes::minimal_analytics_configuration_type())
            .refresh_token_rotation(shapes::minimal_refresh_token_rotation_type()),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn delete_user_pool_client(client: Client, form: Form) -> Outcome {
    let call = client.delete_user_pool_client();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").client_id("ClientId"),
        Form::Full => call.user_pool_id("UserPoolId").client_id("ClientId \"in quotes\""),
        Form::Empty => call.user_pool_id("").client_id(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn list_user_pool_clients(client: Client, form: Form) -> Outcome {
    let call = client.list_user_pool_clients();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId"),
        Form::Full => call.user_pool_id("UserPoolId back\\slash/es").max_results(0).next_token("NextToken ünï 🦀"),
        Form::Empty => call.user_pool_id("").next_token(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn add_user_pool_client_secret(client: Client, form: Form) -> Outcome {
    let call = client.add_user_pool_client_secret();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").client_id("ClientId"),
        Form::Full => call
            .user_pool_id("UserPoolId \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .client_id("ClientId <a href='&'>")
            .client_secret("ClientSecret"),
        Form::Empty => call.user_pool_id("").client_id("").client_secret(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn list_user_pool_client_secrets(client: Client, form: Form) -> Outcome {
    let call = client.list_user_pool_client_secrets();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").client_id("ClientId"),
        Form::Full => call
            .user_pool_id("UserPoolId \"in quotes\"")
            .client_id("ClientId back\\slash/es")
            .next_token("NextToken two\nlines\tand a tab"),
        Form::Empty => call.user_pool_id("").client_id("").next_token(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn delete_user_pool_client_secret(client: Client, form: Form) -> Outcome {
    let call = client.delete_user_pool_client_secret();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").client_id("ClientId").client_secret_id("ClientSecretId"),
        Form::Full => call
            .user_pool_id("UserPoolId ünï 🦀")
            .client_id("ClientId \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .client_secret_id("ClientSecretId <a href='&'>"),
        Form::Empty => call.user_pool_id("").client_id("").client_secret_id(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}
