//! Written by `generate/generate.py`; change that instead.

use super::shapes;
use super::{Form, Outcome, outcome, sdk, sdk::Client};

type Operation = super::Operation<Client>;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation { name: "GetProvisionedLimit", call: |client, form| Box::pin(get_provisioned_limit(client, form)) },
    Operation { name: "UpdateProvisionedLimit", call: |client, form| Box::pin(update_provisioned_limit(client, form)) },
];

async fn get_provisioned_limit(client: Client, form: Form) -> Outcome {
    let call = client.get_provisioned_limit();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.limit_definition(shapes::minimal_limit_definition_type()),
        Form::Full => call.limit_definition(shapes::full_limit_definition_type()),
        Form::Empty => call.limit_definition(shapes::minimal_limit_definition_type()),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn update_provisioned_limit(client: Client, form: Form) -> Outcome {
    let call = client.update_provisioned_limit();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.limit_definition(shapes::minimal_limit_definition_type()).requested_limit_value(-7),
        Form::Full => call.limit_definition(shapes::full_limit_definition_type()).requested_limit_value(0),
        Form::Empty => call.limit_definition(shapes::minimal_limit_definition_type()).requested_limit_value(i32::MAX),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}
