//! Written by `generate/generate.py`; change that instead.

use super::{Form, Outcome, outcome, sdk, sdk::Client};
use std::collections::HashMap;

type Operation = super::Operation<Client>;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation { name: "TagResource", call: |client, form| Box::pin(tag_resource(client, form)) },
    Operation { name: "UntagResource", call: |client, form| Box::pin(untag_resource(client, form)) },
    Operation { name: "ListTagsForResource", call: |client, form| Box::pin(list_tags_for_resource(client, form)) },
];

async fn tag_resource(client: Client, form: Form) -> Outcome {
    let call = client.tag_resource();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.resource_arn("ResourceArn").tags("key-1", "Tags"),
        Form::Full => call
            .resource_arn("ResourceArn \"in quotes\"")
            .tags("key-1", "Tags back\\slash/es")
            .tags("key-2 \"ü", "Tags two\nlines\tand a tab"),
        Form::Empty => call.resource_arn("").set_tags(Some(HashMap::new())),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn untag_resource(client: Client, form: Form) -> Outcome {
    let call = client.untag_resource();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.resource_arn("ResourceArn").tag_keys("TagKeys"),
        Form::Full => call
            .resource_arn("ResourceArn ünï 🦀")
            .tag_keys("TagKeys \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .tag_keys("TagKeys"),
        Form::Empty => call.resource_arn("").set_tag_keys(Some(Vec::new())),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn list_tags_for_resource(client: Client, form: Form) -> Outcome {
    let call = client.list_tags_for_resource();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.resource_arn("ResourceArn"),
        Form::Full => call.resource_arn("ResourceArn <a href='&'>"),
        Form::Empty => call.resource_arn(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}
