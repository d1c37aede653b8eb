//! The user pool service in memory, through an ordinary client.

mod account;
mod auth;
mod handler;
mod lifecycle;
mod lists;
mod refusals;
mod session;
mod settings;
mod signature;

use cognito::Client;
use cognito::error::ProvideErrorMetadata;
use cognito::local::{Fault, Local, User};
use cognito::types::{AttributeType, UserStatusType};

type Tested = Result<(), Box<dyn std::error::Error + Send + Sync>>;

/// A password that the default policy accepts.
const PASSWORD: &str = "Correct-Horse-1";

/// A service with one pool.
struct Fixture {
    local: Local,
    client: Client,
    pool: String,
}

impl Fixture {
    async fn new() -> Result<Self, cognito::Error> {
        let local = Local::new();
        let client = local.client();
        let output = client.create_user_pool().pool_name("people").await?;
        let pool = output.user_pool().and_then(|pool| pool.id()).unwrap_or_default().to_owned();
        Ok(Self { local, client, pool })
    }

    /// Creates users who have to change their password.
    async fn create(&self, names: &[&str]) -> Result<(), cognito::Error> {
        for name in names {
            self.client.admin_create_user().user_pool_id(&self.pool).username(*name).await?;
        }
        Ok(())
    }

    /// Creates a user with a verified email address and a permanent password.
    async fn confirmed(&self, name: &str) -> Result<(), cognito::Error> {
        let user = self.client.admin_create_user().user_pool_id(&self.pool).username(name);
        let user = user.user_attributes(attribute("email", &format!("{name}@example.com")));
        user.user_attributes(attribute("email_verified", "true")).await?;
        let password = self.client.admin_set_user_password().user_pool_id(&self.pool).username(name);
        password.password(PASSWORD).permanent(true).await?;
        Ok(())
    }

    async fn status(&self, name: &str) -> Result<Option<UserStatusType>, cognito::Error> {
        let user = self.client.admin_get_user().user_pool_id(&self.pool).username(name).await?;
        Ok(user.user_status().cloned())
    }

    /// What the service remembers of a user.
    fn remembered<R>(&self, name: &str, look: impl FnOnce(&User) -> R) -> Result<R, Fault> {
        self.local.state(|state| Ok(look(state.pool(&self.pool)?.user(name)?)))
    }
}

fn attribute(name: &str, value: &str) -> AttributeType {
    let attribute = AttributeType::builder().name(name).value(value).build();
    attribute.unwrap_or_else(|error| unreachable!("{error}"))
}

/// Code and message of a call that should fail.
fn refusal<T>(result: Result<T, cognito::Error>) -> (String, String) {
    match result {
        Ok(_) => ("no error".to_owned(), String::new()),
        Err(error) => (
            error.code().unwrap_or_default().to_owned(),
            error.message().map_or_else(|| error.to_string(), str::to_owned),
        ),
    }
}
