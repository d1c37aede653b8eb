//! Written by `generate/generate.py`; change that instead.

use super::shapes;
use super::{Form, Outcome, outcome, sdk, sdk::Client};

type Operation = super::Operation<Client>;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation { name: "CreateUserPoolDomain", call: |client, form| Box::pin(create_user_pool_domain(client, form)) },
    Operation {
        name: "DescribeUserPoolDomain",
        call: |client, form| Box::pin(describe_user_pool_domain(client, form)),
    },
    Operation { name: "UpdateUserPoolDomain", call: |client, form| Box::pin(update_user_pool_domain(client, form)) },
    Operation { name: "DeleteUserPoolDomain", call: |client, form| Box::pin(delete_user_pool_domain(client, form)) },
];

async fn create_user_pool_domain(client: Client, form: Form) -> Outcome {
    let call = client.create_user_pool_domain();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.domain("Domain").user_pool_id("UserPoolId"),
        Form::Full => call
            .domain("Domain \"in quotes\"")
            .user_pool_id("UserPoolId back\\slash/es")
            .managed_login_version(i32::MAX)
            .custom_domain_config(shapes::full_custom_domain_config_type())
            .routing(shapes::full_routing_type()),
        Form::Empty => call
            .domain("")
            .user_pool_id("")
            .custom_domain_config(shapes::minimal_custom_domain_config_type())
            .routing(shapes::minimal_routing_type()),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn describe_user_pool_domain(client: Client, form: Form) -> Outcome {
    let call = client.describe_user_pool_domain();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.domain("Domain"),
        Form::Full => call.domain("Domain ünï 🦀"),
        Form::Empty => call.domain(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn update_user_pool_domain(client: Client, form: Form) -> Outcome {
    let call = client.update_user_pool_domain();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.domain("Domain").user_pool_id("UserPoolId"),
        Form::Full => call
            .domain("Domain \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .user_pool_id("UserPoolId <a href='&'>")
            .managed_login_version(0)
            .custom_domain_config(shapes::full_custom_domain_config_type())
            .routing(shapes::full_routing_type()),
        Form::Empty => call
            .domain("")
            .user_pool_id("")
            .custom_domain_config(shapes::minimal_custom_domain_config_type())
            .routing(shapes::minimal_routing_type()),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn delete_user_pool_domain(client: Client, form: Form) -> Outcome {
    let call = client.delete_user_pool_domain();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.domain("Domain").user_pool_id("UserPoolId"),
        Form::Full => call.domain("Domain \"in quotes\"").user_pool_id("UserPoolId back\\slash/es"),
        Form::Empty => call.domain("").user_pool_id(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}
