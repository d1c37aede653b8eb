//! Written by `generate/generate.py`; change that instead.

use super::{Form, Outcome, outcome, sdk, sdk::Client};

type Operation = super::Operation<Client>;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation { name: "CreateGroup", call: |client, form| Box::pin(create_group(client, form)) },
    Operation { name: "GetGroup", call: |client, form| Box::pin(get_group(client, form)) },
    Operation { name: "UpdateGroup", call: |client, form| Box::pin(update_group(client, form)) },
    Operation { name: "DeleteGroup", call: |client, form| Box::pin(delete_group(client, form)) },
    Operation { name: "ListGroups", call: |client, form| Box::pin(list_groups(client, form)) },
    Operation { name: "AdminAddUserToGroup", call: |client, form| Box::pin(admin_add_user_to_group(client, form)) },
    Operation {
        name: "AdminRemoveUserFromGroup",
        call: |client, form| Box::pin(admin_remove_user_from_group(client, form)),
    },
    Operation {
        name: "AdminListGroupsForUser",
        call: |client, form| Box::pin(admin_list_groups_for_user(client, form)),
    },
    Operation { name: "ListUsersInGroup", call: |client, form| Box::pin(list_users_in_group(client, form)) },
];

async fn create_group(client: Client, form: Form) -> Outcome {
    let call = client.create_group();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.group_name("GroupName").user_pool_id("UserPoolId"),
        Form::Full => call
            .group_name("GroupName ünï 🦀")
            .user_pool_id("UserPoolId \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .description("Description <a href='&'>")
            .role_arn("RoleArn")
            .precedence(0),
        Form::Empty => call.group_name("").user_pool_id("").description("").role_arn(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn get_group(client: Client, form: Form) -> Outcome {
    let call = client.get_group();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.group_name("GroupName").user_pool_id("UserPoolId"),
        Form::Full => call.group_name("GroupName back\\slash/es").user_pool_id("UserPoolId two\nlines\tand a tab"),
        Form::Empty => call.group_name("").user_pool_id(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn update_group(client: Client, form: Form) -> Outcome {
    let call = client.update_group();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.group_name("GroupName").user_pool_id("UserPoolId"),
        Form::Full => call
            .group_name("GroupName ünï 🦀")
            .user_pool_id("UserPoolId \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .description("Description <a href='&'>")
            .role_arn("RoleArn")
            .precedence(i32::MIN),
        Form::Empty => call.group_name("").user_pool_id("").description("").role_arn(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn delete_group(client: Client, form: Form) -> Outcome {
    let call = client.delete_group();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.group_name("GroupName").user_pool_id("UserPoolId"),
        Form::Full => call.group_name("GroupName back\\slash/es").user_pool_id("UserPoolId two\nlines\tand a tab"),
        Form::Empty => call.group_name("").user_pool_id(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn list_groups(client: Client, form: Form) -> Outcome {
    let call = client.list_groups();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId"),
        Form::Full => call.user_pool_id("UserPoolId ünï 🦀").limit(i32::MAX).next_token("NextToken <a href='&'>"),
        Form::Empty => call.user_pool_id("").next_token(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn admin_add_user_to_group(client: Client, form: Form) -> Outcome {
    let call = client.admin_add_user_to_group();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").username("Username").group_name("GroupName"),
        Form::Full => {
            call.user_pool_id("UserPoolId").username("Username \"in quotes\"").group_name("GroupName back\\slash/es")
        }
        Form::Empty => call.user_pool_id("").username("").group_name(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn admin_remove_user_from_group(client: Client, form: Form) -> Outcome {
    let call = client.admin_remove_user_from_group();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").username("Username").group_name("GroupName"),
        Form::Full => call
            .user_pool_id("UserPoolId two\nlines\tand a tab")
            .username("Username ünï 🦀")
            .group_name("GroupName \u{1}\u{8}\u{c}\u{7f}\u{2028}"),
        Form::Empty => call.user_pool_id("").username("").group_name(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn admin_list_groups_for_user(client: Client, form: Form) -> Outcome {
    let call = client.admin_list_groups_for_user();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.username("Username").user_pool_id("UserPoolId"),
        Form::Full => call
            .username("Username <a href='&'>")
            .user_pool_id("UserPoolId")
            .limit(i32::MAX)
            .next_token("NextToken back\\slash/es"),
        Form::Empty => call.username("").user_pool_id("").next_token(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn list_users_in_group(client: Client, form: Form) -> Outcome {
    let call = client.list_users_in_group();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId").group_name("GroupName"),
        Form::Full => call
            .user_pool_id("UserPoolId two\nlines\tand a tab")
            .group_name("GroupName ünï 🦀")
            .limit(0)
            .next_token("NextToken <a href='&'>"),
        Form::Empty => call.user_pool_id("").group_name("").next_token(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}
