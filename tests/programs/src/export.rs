//! Lists the users of a pool page by page, and writes them as CSV.

use std::fmt::Write;

use anyhow::Context;
use aws_sdk_cognitoidentityprovider::Client;
use aws_sdk_cognitoidentityprovider::types::{AttributeType, MessageActionType, UserStatusType, UserType};

mod connect;

/// A line of the file.
struct Row {
    username: String,
    email: String,
    status: UserStatusType,
    enabled: bool,
}

impl From<UserType> for Row {
    fn from(user: UserType) -> Self {
        let UserType { username, attributes, enabled, user_status, .. } = user;
        let email = attributes.unwrap_or_default().into_iter().find(|attribute| attribute.name == "email");
        Self {
            username: username.unwrap_or_default(),
            email: email.and_then(|attribute| attribute.value).unwrap_or_default(),
            status: user_status.unwrap_or_else(|| UserStatusType::from("UNKNOWN")),
            enabled,
        }
    }
}

/// A pool with five users.
async fn prepare(client: &Client) -> anyhow::Result<String> {
    let pool = client.create_user_pool().pool_name("export").send().await?;
    let id = pool.user_pool().and_then(|pool| pool.id()).context("the pool has no id")?.to_owned();
    for name in ["ada", "bob", "cyd", "dot", "eve"] {
        let email = AttributeType::builder().name("email").value(format!("{name}@example.com")).build()?;
        let create = client.admin_create_user().user_pool_id(&id).username(name).user_attributes(email);
        create.message_action(MessageActionType::Suppress).send().await?;
    }
    client.admin_disable_user().user_pool_id(&id).username("cyd").send().await?;
    Ok(id)
}

pub async fn run(client: &Client) -> anyhow::Result<String> {
    let pool = prepare(client).await?;
    let mut text = String::from("username,email,status,enabled\n");
    let mut users = client.list_users().user_pool_id(&pool).limit(2).into_paginator().items().send();
    while let Some(user) = users.next().await {
        let Row { username, email, status, enabled } = Row::from(user?);
        writeln!(text, "{username},{email},{status},{enabled}")?;
    }
    let mut pages = client.list_users().user_pool_id(&pool).into_paginator().page_size(2).send();
    let mut sizes = Vec::new();
    while let Some(page) = pages.try_next().await? {
        sizes.push(page.users().len());
    }
    writeln!(text, "pages: {sizes:?}")?;
    let found = client.list_users().user_pool_id(&pool).filter("email = \"eve@example.com\"").send().await?;
    let names: Vec<_> = found.users().iter().filter_map(UserType::username).collect();
    writeln!(text, "found: {names:?}")?;
    client.delete_user_pool().user_pool_id(pool).send().await?;
    Ok(text)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    print!("{}", run(&connect::client()).await?);
    Ok(())
}
