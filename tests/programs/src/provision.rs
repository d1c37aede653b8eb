//! Prepares a pool: an app client, groups, and users in them. A second run finds everything there.

use std::fmt::Write;

use anyhow::{Context, anyhow};
use aws_sdk_cognitoidentityprovider::Client;
use aws_sdk_cognitoidentityprovider::error::{DisplayErrorContext, ProvideErrorMetadata, SdkError};
use aws_sdk_cognitoidentityprovider::operation::create_group::CreateGroupError;
use aws_sdk_cognitoidentityprovider::types::error::UsernameExistsException;
use aws_sdk_cognitoidentityprovider::types::{
    AttributeDataType, AttributeType, ExplicitAuthFlowsType, MessageActionType, PasswordPolicyType,
    SchemaAttributeType, UserPoolPolicyType,
};

mod connect;

const USERS: [(&str, &str); 3] = [("ada", "admins"), ("bob", "staff"), ("cyd", "staff")];

async fn pool(client: &Client) -> anyhow::Result<String> {
    let team = SchemaAttributeType::builder().name("team").attribute_data_type(AttributeDataType::String).mutable(true);
    let policy =
        PasswordPolicyType::builder().minimum_length(12).require_symbols(false).require_uppercase(true).build();
    let pool = client
        .create_user_pool()
        .pool_name("provisioned")
        .policies(UserPoolPolicyType::builder().password_policy(policy).build())
        .schema(team.build())
        .send()
        .await
        .map_err(|error| anyhow!("no pool: {}", DisplayErrorContext(&error)))?;
    pool.user_pool.and_then(|pool| pool.id).context("the pool has no id")
}

async fn group(client: &Client, pool: &str, name: &str) -> anyhow::Result<&'static str> {
    match client.create_group().user_pool_id(pool).group_name(name).precedence(1).send().await {
        Ok(_) => Ok("made"),
        Err(error) => match error.into_service_error() {
            CreateGroupError::GroupExistsException(_) => Ok("there"),
            error => Err(error).context("no group"),
        },
    }
}

async fn user(client: &Client, pool: &str, (name, group): (&str, &str)) -> anyhow::Result<&'static str> {
    let team = AttributeType::builder().name("custom:team").value(group).build()?;
    let create = client.admin_create_user().user_pool_id(pool).username(name).user_attributes(team);
    let made = match create.message_action(MessageActionType::Suppress).send().await {
        Ok(_) => "made",
        Err(SdkError::ServiceError(error)) if error.err().code() == Some("UsernameExistsException") => "there",
        Err(error) => return Err(error.into()),
    };
    let password = client.admin_set_user_password().user_pool_id(pool).username(name);
    password.password("Correct-Horse-1").permanent(true).send().await?;
    client.admin_add_user_to_group().user_pool_id(pool).username(name).group_name(group).send().await?;
    Ok(made)
}

pub async fn run(client: &Client) -> anyhow::Result<String> {
    let mut text = String::new();
    let pool = pool(client).await?;
    let app = client.create_user_pool_client().user_pool_id(&pool).client_name("backend").generate_secret(true);
    let app = app.explicit_auth_flows(ExplicitAuthFlowsType::AllowAdminUserPasswordAuth).send().await?;
    let app = app.user_pool_client().context("no app client")?;
    writeln!(
        text,
        "app client {} has a secret: {}",
        app.client_name().unwrap_or_default(),
        app.client_secret().is_some()
    )?;
    for _ in 0..2 {
        for name in ["admins", "staff"] {
            writeln!(text, "group {name}: {}", group(client, &pool, name).await?)?;
        }
        for (name, group) in USERS {
            writeln!(text, "user {name}: {}", user(client, &pool, (name, group)).await?)?;
        }
    }
    for name in ["admins", "staff"] {
        let members = client.list_users_in_group().user_pool_id(&pool).group_name(name).send().await?;
        let mut names: Vec<_> =
            members.users.unwrap_or_default().into_iter().filter_map(|user| user.username).collect();
        names.sort_unstable();
        writeln!(text, "{name}: {}", names.join(", "))?;
    }
    let mut groups = client.list_groups().user_pool_id(&pool).into_paginator().items().send();
    let mut names = Vec::new();
    while let Some(group) = groups.try_next().await? {
        names.extend(group.group_name);
    }
    names.sort_unstable();
    writeln!(text, "groups: {names:?}")?;
    // Errors made by hand, as tests of programs do.
    let known = UsernameExistsException::builder().message("again").build();
    writeln!(text, "{known}; {:?}", known.message())?;
    client.delete_user_pool().user_pool_id(&pool).send().await?;
    let gone = client.describe_user_pool().user_pool_id(&pool).send().await.map_err(SdkError::into_service_error);
    writeln!(text, "after the end: {}", gone.is_err_and(|error| error.is_resource_not_found_exception()))?;
    Ok(text)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    print!("{}", run(&connect::client()).await?);
    Ok(())
}
