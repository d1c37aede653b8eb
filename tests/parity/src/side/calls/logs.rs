//! Written by `generate/generate.py`; change that instead.

use super::shapes;
use super::{Form, Outcome, outcome, sdk, sdk::Client};

type Operation = super::Operation<Client>;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        name: "GetLogDeliveryConfiguration",
        call: |client, form| Box::pin(get_log_delivery_configuration(client, form)),
    },
    Operation {
        name: "SetLogDeliveryConfiguration",
        call: |client, form| Box::pin(set_log_delivery_configuration(client, form)),
    },
];

async fn get_log_delivery_configuration(client: Client, form: Form) -> Outcome {
    let call = client.get_log_delivery_configuration();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId"),
        Form::Full => call.user_pool_id("UserPoolId two\nlines\tand a tab"),
        Form::Empty => call.user_pool_id(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn set_log_delivery_configuration(client: Client, form: Form) -> Outcome {
    let call = client.set_log_delivery_configuration();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").log_configurations(shapes::minimal_log_configuration_type()),
        Form::Full => call
            .user_pool_id("UserPoolId ünï 🦀")
            .log_configurations(shapes::full_log_configuration_type())
            .log_configurations(shapes::minimal_log_configuration_type()),
        Form::Empty => call.user_pool_id("").set_log_configurations(Some(Vec::new())),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}
