//! The main job from start to end: a pool, users, passwords, pages, errors, and an operation declared here.
//!
//! `cargo run --example quickstart` runs against a service in memory, with nothing to install and no account. `-- --endpoint URL` runs
//! against any server (an emulator, say), `-- --aws` against the real service with the environment's Region and credentials.

use std::error::Error;
use std::process::ExitCode;

use cognito::config::{Config, Credentials, Region};
use cognito::error::ProvideErrorMetadata;
use cognito::local::Local;
use cognito::types::{AttributeType, MessageActionType};
use cognito::{Client, cognito_operation};

/// Takes from a user the right to sign in: the service's `AdminDisableUser`, declared here under a name of our own.
#[cognito_operation(extend = cognito::Client, rename = "AdminDisableUser", errors = [
    InvalidParameterException, NotAuthorizedException, ResourceNotFoundException, UserNotFoundException,
])]
pub struct SuspendUserInput {
    /// The user pool.
    pub user_pool_id: String,
    /// The user.
    #[cognito(sensitive)]
    pub username: String,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        // `Debug` of an error, which a returned `Result` would print, is for logs; its `Display` is one line for people.
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn Error>> {
    let client = client().await?;
    let created = client.create_user_pool().pool_name("quickstart").await?;
    let pool = created.user_pool().and_then(|pool| pool.id()).ok_or("the server gave no pool ID")?.to_owned();
    println!("created the pool {pool}");

    // Whatever happens in between, the pool is removed, and its users with it.
    let done = tour(&client, &pool).await;
    client.delete_user_pool().user_pool_id(&pool).await?;
    println!("deleted the pool");
    done
}

async fn tour(client: &Client, pool: &str) -> Result<(), Box<dyn Error>> {
    for name in ["ada", "grace", "mary"] {
        let email = attribute("email", &format!("{name}@example.com"))?;
        let verified = attribute("email_verified", "true")?;
        let user =
            client.admin_create_user().user_pool_id(pool).username(name).message_action(MessageActionType::Suppress);
        user.user_attributes(email).user_attributes(verified).await?;
    }
    show(client, pool, "created three users").await?;

    client
        .admin_set_user_password()
        .user_pool_id(pool)
        .username("ada")
        .password("Analytical-Engine-1")
        .permanent(true)
        .await?;
    show(client, pool, "gave ada a password").await?;

    // Some emulators do not know this operation; the error says so in one line.
    match client
        .admin_reset_user_password()
        .user_pool_id(pool)
        .username("ada")
        .client_metadata("why", "lost phone")
        .await
    {
        Ok(_) => show(client, pool, "reset ada's password").await?,
        Err(error) => println!("could not reset ada's password: {error}"),
    }

    client.suspend_user().user_pool_id(pool).username("mary").await?;
    show(client, pool, "suspended mary, with the operation declared above").await?;

    // `send` has the operation's own error type, as in the official client.
    let unknown = client.admin_get_user().user_pool_id(pool).username("charles").send().await;
    match unknown.map_err(cognito::error::SdkError::into_service_error) {
        Err(error) if error.is_user_not_found_exception() => {
            println!("typed error: {error}, code {:?}", error.code());
        }
        other => return Err(format!("expected UserNotFoundException, got {other:?}").into()),
    }

    // Members that are missing are all named at once, and nothing is sent.
    match client.admin_set_user_password().username("ada").await {
        Err(error) => println!("validation error: {error}"),
        Ok(_) => return Err("a request without a pool was accepted".into()),
    }

    for name in ["ada", "grace", "mary"] {
        client.admin_delete_user().user_pool_id(pool).username(name).await?;
    }
    println!("deleted the users");
    Ok(())
}

/// Prints all users, fetched in pages of two.
async fn show(client: &Client, pool: &str, what: &str) -> Result<(), cognito::Error> {
    println!("{what}:");
    let mut users = client.list_users().user_pool_id(pool).into_paginator().page_size(2).items().send();
    while let Some(user) = users.try_next().await? {
        let status = user.user_status().map_or("-", |status| status.as_str());
        println!(
            "  {:<8}{status:<24}{}",
            user.username().unwrap_or("-"),
            if user.enabled() { "" } else { "suspended" }
        );
    }
    Ok(())
}

fn attribute(name: &str, value: &str) -> Result<AttributeType, cognito::error::BuildError> {
    AttributeType::builder().name(name).value(value).build()
}

async fn client() -> Result<Client, Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => Ok(Local::new().client()),
        ["--aws"] => Ok(Client::from_env().await?),
        ["--endpoint", url] => Ok(Client::from_conf(
            Config::builder()
                .endpoint_url(url)
                .region(Region::new("us-east-1"))
                .credentials_provider(Credentials::new("test", "test", None, None, "quickstart"))
                .build(),
        )),
        _ => Err("usage: quickstart [--aws | --endpoint URL]".into()),
    }
}
