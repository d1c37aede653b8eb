//! Written by `generate/generate.py`; change that instead.

use super::shapes;
use super::{Form, Outcome, outcome, sdk, sdk::Client};

type Operation = super::Operation<Client>;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation { name: "CreateResourceServer", call: |client, form| Box::pin(create_resource_server(client, form)) },
    Operation { name: "DescribeResourceServer", call: |client, form| Box::pin(describe_resource_server(client, form)) },
    Operation { name: "UpdateResourceServer", call: |client, form| Box::pin(update_resource_server(client, form)) },
    Operation { name: "DeleteResourceServer", call: |client, form| Box::pin(delete_resource_server(client, form)) },
    Operation { name: "ListResourceServers", call: |client, form| Box::pin(list_resource_servers(client, form)) },
];

async fn create_resource_server(client: Client, form: Form) -> Outcome {
    let call = client.create_resource_server();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").identifier("Identifier").name("Name"),
        Form::Full => call
            .user_pool_id("UserPoolId")
            .identifier("Identifier \"in quotes\"")
            .name("Name back\\slash/es")
            .scopes(shapes::full_resource_server_scope_type())
            .scopes(shapes::minimal_resource_server_scope_type()),
        Form::Empty => call.user_pool_id("").identifier("").name("").set_scopes(Some(Vec::new())),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn describe_resource_server(client: Client, form: Form) -> Outcome {
    let call = client.describe_resource_server();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").identifier("Identifier"),
        Form::Full => call.user_pool_id("UserPoolId two\nlines\tand a tab").identifier("Identifier ünï 🦀"),
        Form::Empty => call.user_pool_id("").identifier(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn update_resource_server(client: Client, form: Form) -> Outcome {
    let call = client.update_resource_server();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").identifier("Identifier").name("Name"),
        Form::Full => call
            .user_pool_id("UserPoolId \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .identifier("Identifier <a href='&'>")
            .name("Name")
            .scopes(shapes::full_resource_server_scope_type())
            .scopes(shapes::minimal_resource_server_scope_type()),
        Form::Empty => call.user_pool_id("").identifier("").name("").set_scopes(Some(Vec::new())),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn delete_resource_server(client: Client, form: Form) -> Outcome {
    let call = client.delete_resource_server();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").identifier("Identifier"),
        Form::Full => call.user_pool_id("UserPoolId \"in quotes\"").identifier("Identifier back\\slash/es"),
        Form::Empty => call.user_pool_id("").identifier(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn list_resource_servers(client: Client, form: Form) -> Outcome {
    let call = client.list_resource_servers();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId"),
        Form::Full => call
            .user_pool_id("UserPoolId two\nlines\tand a tab")
            .max_results(i32::MIN)
            .next_token("NextToken \u{1}\u{8}\u{c}\u{7f}\u{2028}"),
        Form::Empty => call.user_pool_id("").next_token(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}
