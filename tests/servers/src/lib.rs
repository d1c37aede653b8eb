//! The life of a user pool, from `CreateUserPool` to `DeleteUserPool`, against a server that another project wrote.
//!
//! `tests/servers/run` installs and starts the servers. What a server leaves out of the service is in its [`Server`], so that every
//! step runs wherever it can.

mod groups;
mod passwords;
mod pools;
mod run;
mod sign_in;
mod sign_up;
mod users;

use std::env::{self, VarError};

use cognito::config::{Config, Credentials, Region};
use cognito::error::BuildError;
use cognito::operation::set_ui_customization::SetUiCustomizationInput;
use cognito::primitives::Blob;
use cognito::{Client, Operation};

use run::Run;

/// What is known of a server.
#[derive(Debug)]
pub struct Server {
    /// The project's name, for messages.
    pub name: &'static str,
    /// The operations of the lifecycle that it does not implement: it answers them with HTTP 500.
    pub missing: &'static [&'static str],
    /// Where it differs from the service in the other operations; the steps that need more are left out.
    pub gaps: &'static [Gap],
}

/// A difference between a server and the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    /// Lists come as a whole, and page size and token are ignored.
    Pages,
    /// `AttributesToGet` is ignored.
    AttributesToGet,
    /// A second group of the same name replaces the first one.
    GroupExists,
    /// An update of an unknown user is `NotAuthorizedException`.
    UpdateOfUnknownUser,
    /// An app client has no dates.
    AppClientDates,
    /// Every password is accepted.
    PasswordPolicy,
    /// A wrong password is `InvalidPasswordException`, which sign-in does not list, and an unknown user `NotAuthorizedException`.
    SignInErrors,
    /// `AdminInitiateAuth` gives tokens for a temporary password, without a challenge.
    AdminChallenge,
    /// Tokens come without `ExpiresIn` and `TokenType`.
    TokenLifetime,
}

/// The operations that the lifecycle must have sent.
const SCOPE: [&str; 18] = [
    "AdminAddUserToGroup",
    "AdminCreateUser",
    "AdminDeleteUser",
    "AdminGetUser",
    "AdminInitiateAuth",
    "AdminResetUserPassword",
    "AdminSetUserPassword",
    "AdminUpdateUserAttributes",
    "CreateGroup",
    "CreateUserPool",
    "CreateUserPoolClient",
    "DeleteUserPool",
    "DescribeUserPool",
    "InitiateAuth",
    "ListUserPools",
    "ListUsers",
    "SetUICustomization",
    "SignUp",
];

/// Takes a pool with users, groups and an app client through its life, and prints one line that says which operations took part.
///
/// # Panics
///
/// If the server or the client does something unexpected.
pub async fn lifecycle(url: &str, server: &Server) -> Result<(), BuildError> {
    let config = Config::builder()
        .region(Region::new("us-east-1"))
        .credentials_provider(Credentials::new("test", "test", None, None, "test"))
        .endpoint_url(url)
        .build();
    let client = Client::from_conf(config);
    let mut run = Run::new(server);

    let pool = pools::create(&client, &mut run).await?;
    pools::list(&client, &mut run, &pool).await;
    users::create(&client, &mut run, &pool).await?;
    users::list(&client, &mut run, &pool).await;
    users::update(&client, &mut run, &pool).await?;
    groups::join(&client, &mut run, &pool).await;
    passwords::set(&client, &mut run, &pool).await;
    passwords::reset(&client, &mut run, &pool).await;
    let app = sign_in::create_app_client(&client, &mut run, &pool).await;
    sign_in::as_administrator(&client, &mut run, &pool, &app).await;
    sign_in::as_user(&client, &mut run, &app).await;
    sign_up::register(&client, &mut run, &pool, &app).await?;
    style(&client, &mut run, &pool).await;
    users::delete(&client, &mut run, &pool).await;
    pools::delete(&client, &mut run, &pool).await;

    for operation in SCOPE {
        assert!(run.took_part(operation), "{operation} was not sent to {}", server.name);
    }
    println!("{}", run.summary());
    Ok(())
}

/// The URL in the environment variable that `tests/servers/run` sets.
pub fn url(variable: &str) -> Result<String, VarError> {
    env::var(variable).inspect_err(|error| eprintln!("{variable}: {error}; tests/servers/run sets it"))
}

/// Neither server has this operation: it is here for the answer of a server that fails.
async fn style(client: &Client, run: &mut Run<'_>, pool: &str) {
    let request = client.set_ui_customization().user_pool_id(pool).css(".label {}").image_file(Blob::new(b"\x89PNG"));
    let result = request.send().await;
    assert!(run.lacks(SetUiCustomizationInput::NAME), "{} has it now: write a step for it", run.server());
    run.missing::<SetUiCustomizationInput>(result);
}
