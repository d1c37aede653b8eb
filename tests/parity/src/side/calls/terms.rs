//! Written by `generate/generate.py`; change that instead.

use super::sdk::types;
use super::{Form, Outcome, outcome, sdk, sdk::Client};
use std::collections::HashMap;

type Operation = super::Operation<Client>;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation { name: "CreateTerms", call: |client, form| Box::pin(create_terms(client, form)) },
    Operation { name: "DescribeTerms", call: |client, form| Box::pin(describe_terms(client, form)) },
    Operation { name: "DescribeTermsByClient", call: |client, form| Box::pin(describe_terms_by_client(client, form)) },
    Operation { name: "UpdateTerms", call: |client, form| Box::pin(update_terms(client, form)) },
    Operation { name: "DeleteTerms", call: |client, form| Box::pin(delete_terms(client, form)) },
    Operation { name: "ListTerms", call: |client, form| Box::pin(list_terms(client, form)) },
];

async fn create_terms(client: Client, form: Form) -> Outcome {
    let call = client.create_terms();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call
            .user_pool_id("UserPoolId")
            .client_id("ClientId")
            .terms_name("TermsName")
            .terms_source(types::TermsSourceType::Link)
            .enforcement(types::TermsEnforcementType::None),
        Form::Full => call
            .user_pool_id("UserPoolId two\nlines\tand a tab")
            .client_id("ClientId ünï 🦀")
            .terms_name("TermsName \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .terms_source(types::TermsSourceType::from("NEWER_TermsSourceType"))
            .enforcement(types::TermsEnforcementType::None)
            .links("key-1", "Links \"in quotes\"")
            .links("key-2 \"ü", "Links back\\slash/es"),
        Form::Empty => call
            .user_pool_id("")
            .client_id("")
            .terms_name("")
            .terms_source(types::TermsSourceType::Link)
            .enforcement(types::TermsEnforcementType::None)
            .set_links(Some(HashMap::new())),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn describe_terms(client: Client, form: Form) -> Outcome {
    let call = client.describe_terms();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.terms_id("TermsId").user_pool_id("UserPoolId"),
        Form::Full => call.terms_id("TermsId \u{1}\u{8}\u{c}\u{7f}\u{2028}").user_pool_id("UserPoolId <a href='&'>"),
        Form::Empty => call.terms_id("").user_pool_id(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn describe_terms_by_client(client: Client, form: Form) -> Outcome {
    let call = client.describe_terms_by_client();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.client_id("ClientId").user_pool_id("UserPoolId").terms_name("TermsName"),
        Form::Full => {
            call.client_id("ClientId").user_pool_id("UserPoolId \"in quotes\"").terms_name("TermsName back\\slash/es")
        }
        Form::Empty => call.client_id("").user_pool_id("").terms_name(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn update_terms(client: Client, form: Form) -> Outcome {
    let call = client.update_terms();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.terms_id("TermsId").user_pool_id("UserPoolId"),
        Form::Full => call
            .terms_id("TermsId two\nlines\tand a tab")
            .user_pool_id("UserPoolId ünï 🦀")
            .terms_name("TermsName \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .terms_source(types::TermsSourceType::from("NEWER_TermsSourceType"))
            .enforcement(types::TermsEnforcementType::None)
            .links("key-1", "Links \"in quotes\"")
            .links("key-2 \"ü", "Links back\\slash/es"),
        Form::Empty => call.terms_id("").user_pool_id("").terms_name("").set_links(Some(HashMap::new())),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn delete_terms(client: Client, form: Form) -> Outcome {
    let call = client.delete_terms();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.terms_id("TermsId").user_pool_id("UserPoolId"),
        Form::Full => call.terms_id("TermsId two\nlines\tand a tab").user_pool_id("UserPoolId ünï 🦀"),
        Form::Empty => call.terms_id("").user_pool_id(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn list_terms(client: Client, form: Form) -> Outcome {
    let call = client.list_terms();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId"),
        Form::Full => {
            call.user_pool_id("UserPoolId \u{1}\u{8}\u{c}\u{7f}\u{2028}").max_results(1).next_token("NextToken")
        }
        Form::Empty => call.user_pool_id("").next_token(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}
