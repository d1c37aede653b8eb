//! Written by `generate/generate.py`; change that instead.

use super::sdk::types;
use super::{Form, Outcome, outcome, sdk, sdk::Client};
use std::collections::HashMap;

type Operation = super::Operation<Client>;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation { name: "CreateUserPoolReplica", call: |client, form| Box::pin(create_user_pool_replica(client, form)) },
    Operation { name: "ListUserPoolReplicas", call: |client, form| Box::pin(list_user_pool_replicas(client, form)) },
    Operation { name: "UpdateUserPoolReplica", call: |client, form| Box::pin(update_user_pool_replica(client, form)) },
    Operation { name: "DeleteUserPoolReplica", call: |client, form| Box::pin(delete_user_pool_replica(client, form)) },
];

async fn create_user_pool_replica(client: Client, form: Form) -> Outcome {
    let call = client.create_user_pool_replica();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").region_name("RegionName"),
        Form::Full => call
            .user_pool_id("UserPoolId two\nlines\tand a tab")
            .region_name("RegionName ünï 🦀")
            .user_pool_tags("key-1", "UserPoolTags \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .user_pool_tags("key-2 \"ü", "UserPoolTags <a href='&'>"),
        Form::Empty => call.user_pool_id("").region_name("").set_user_pool_tags(Some(HashMap::new())),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn list_user_pool_replicas(client: Client, form: Form) -> Outcome {
    let call = client.list_user_pool_replicas();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId"),
        Form::Full => call.user_pool_id("UserPoolId").next_token("NextToken \"in quotes\""),
        Form::Empty => call.user_pool_id("").next_token(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn update_user_pool_replica(client: Client, form: Form) -> Outcome {
    let call = client.update_user_pool_replica();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => {
            call.user_pool_id("UserPoolId").region_name("RegionName").status(types::UpdateReplicaStatusType::Inactive)
        }
        Form::Full => call
            .user_pool_id("UserPoolId two\nlines\tand a tab")
            .region_name("RegionName ünï 🦀")
            .status(types::UpdateReplicaStatusType::from("NEWER_UpdateReplicaStatusType")),
        Form::Empty => call.user_pool_id("").region_name("").status(types::UpdateReplicaStatusType::Inactive),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn delete_user_pool_replica(client: Client, form: Form) -> Outcome {
    let call = client.delete_user_pool_replica();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").region_name("RegionName"),
        Form::Full => call.user_pool_id("UserPoolId").region_name("RegionName \"in quotes\""),
        Form::Empty => call.user_pool_id("").region_name(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}
