//! Written by `generate/generate.py`; change that instead.

use super::sdk::types;
use super::{Form, Outcome, outcome, sdk, sdk::Client};
use std::collections::HashMap;

type Operation = super::Operation<Client>;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation { name: "CreateIdentityProvider", call: |client, form| Box::pin(create_identity_provider(client, form)) },
    Operation {
        name: "DescribeIdentityProvider",
        call: |client, form| Box::pin(describe_identity_provider(client, form)),
    },
    Operation {
        name: "GetIdentityProviderByIdentifier",
        call: |client, form| Box::pin(get_identity_provider_by_identifier(client, form)),
    },
    Operation { name: "UpdateIdentityProvider", call: |client, form| Box::pin(update_identity_provider(client, form)) },
    Operation { name: "DeleteIdentityProvider", call: |client, form| Box::pin(delete_identity_provider(client, form)) },
    Operation { name: "ListIdentityProviders", call: |client, form| Box::pin(list_identity_providers(client, form)) },
];

async fn create_identity_provider(client: Client, form: Form) -> Outcome {
    let call = client.create_identity_provider();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call
            .user_pool_id("UserPoolId")
            .provider_name("ProviderName")
            .provider_type(types::IdentityProviderTypeType::LoginWithAmazon)
            .provider_details("key-1", "ProviderDetails"),
        Form::Full => call
            .user_pool_id("UserPoolId")
            .provider_name("ProviderName \"in quotes\"")
            .provider_type(types::IdentityProviderTypeType::from("NEWER_IdentityProviderTypeType"))
            .provider_details("key-1", "ProviderDetails two\nlines\tand a tab")
            .provider_details("key-2 \"ü", "ProviderDetails ünï 🦀")
            .attribute_mapping("key-1", "AttributeMapping \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .attribute_mapping("key-2 \"ü", "AttributeMapping <a href='&'>")
            .idp_identifiers("IdpIdentifiers")
            .idp_identifiers("IdpIdentifiers")
            .acr_mapping("key-1", "AcrMapping \"in quotes\"")
            .acr_mapping("key-2 \"ü", "AcrMapping back\\slash/es"),
        Form::Empty => call
            .user_pool_id("")
            .provider_name("")
            .provider_type(types::IdentityProviderTypeType::Google)
            .set_provider_details(Some(HashMap::new()))
            .set_attribute_mapping(Some(HashMap::new()))
            .set_idp_identifiers(Some(Vec::new()))
            .set_acr_mapping(Some(HashMap::new())),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn describe_identity_provider(client: Client, form: Form) -> Outcome {
    let call = client.describe_identity_provider();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").provider_name("ProviderName"),
        Form::Full => {
            call.user_pool_id("UserPoolId ünï 🦀").provider_name("ProviderName \u{1}\u{8}\u{c}\u{7f}\u{2028}")
        }
        Form::Empty => call.user_pool_id("").provider_name(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn get_identity_provider_by_identifier(client: Client, form: Form) -> Outcome {
    let call = client.get_identity_provider_by_identifier();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").idp_identifier("IdpIdentifier"),
        Form::Full => call.user_pool_id("UserPoolId <a href='&'>").idp_identifier("IdpIdentifier"),
        Form::Empty => call.user_pool_id("").idp_identifier(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn update_identity_provider(client: Client, form: Form) -> Outcome {
    let call = client.update_identity_provider();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").provider_name("ProviderName"),
        Form::Full => call
            .user_pool_id("UserPoolId \"in quotes\"")
            .provider_name("ProviderName back\\slash/es")
            .provider_details("key-1", "ProviderDetails two\nlines\tand a tab")
            .provider_details("key-2 \"ü", "ProviderDetails ünï 🦀")
            .attribute_mapping("key-1", "AttributeMapping \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .attribute_mapping("key-2 \"ü", "AttributeMapping <a href='&'>")
            .idp_identifiers("IdpIdentifiers")
            .idp_identifiers("IdpIdentifiers")
            .acr_mapping("key-1", "AcrMapping \"in quotes\"")
            .acr_mapping("key-2 \"ü", "AcrMapping back\\slash/es"),
        Form::Empty => call
            .user_pool_id("")
            .provider_name("")
            .set_provider_details(Some(HashMap::new()))
            .set_attribute_mapping(Some(HashMap::new()))
            .set_idp_identifiers(Some(Vec::new()))
            .set_acr_mapping(Some(HashMap::new())),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn delete_identity_provider(client: Client, form: Form) -> Outcome {
    let call = client.delete_identity_provider();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").provider_name("ProviderName"),
        Form::Full => call.user_pool_id("UserPoolId two\nlines\tand a tab").provider_name("ProviderName ünï 🦀"),
        Form::Empty => call.user_pool_id("").provider_name(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn list_identity_providers(client: Client, form: Form) -> Outcome {
    let call = client.list_identity_providers();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId"),
        Form::Full => {
            call.user_pool_id("UserPoolId \u{1}\u{8}\u{c}\u{7f}\u{2028}").max_results(i32::MIN).next_token("NextToken")
        }
        Form::Empty => call.user_pool_id("").next_token(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}
