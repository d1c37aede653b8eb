//! A crate that knows only the public interface of `cognito`: an archive of users, whose operations and types are declared here.

#![deny(missing_docs, unused, unreachable_pub, clippy::pedantic)]

use std::collections::HashMap;

use cognito::primitives::{DateTime, UnknownVariantValue};
use cognito::types::AttributeType;
use cognito::{Client, CognitoClient, Handle, QuotaCategory};
use cognito::{cognito_enum, cognito_error, cognito_operation, cognito_output, cognito_shape};

/// Moves a user to the archive. An operation of the client of another crate, with an output without members.
#[cognito_operation(extend = Client, quota = UserUpdate, errors = [
    InvalidParameterException, UserNotFoundException, self::ArchiveFullException,
])]
pub struct AdminArchiveUserInput {
    /// The user pool.
    pub user_pool_id: String,
    /// The user.
    #[cognito(sensitive)]
    pub username: String,
    /// Handed to the triggers of the pool.
    pub client_metadata: Option<HashMap<String, String>>,
}

/// The archive takes no more users.
#[cognito_error]
pub struct ArchiveFullException {
    /// The archive.
    pub archive_name: Option<String>,
}

/// The client of the archive.
#[derive(Clone, Debug)]
pub struct Archive {
    client: Client,
}

impl Archive {
    /// The archive behind this client.
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    /// Awaits two operations, ours and one of `cognito`, with one error type.
    ///
    /// # Errors
    ///
    /// What the first operation that failed says.
    pub async fn archive_and_delete(&self, pool: &str, name: &str) -> Result<(), cognito::Error> {
        self.client.admin_archive_user().user_pool_id(pool).username(name).send().await?;
        self.client.admin_delete_user().user_pool_id(pool).username(name).send().await?;
        Ok(())
    }
}

impl CognitoClient for Archive {
    fn handle(&self) -> &Handle {
        self.client.handle()
    }
}

/// Lists the archived users: an operation of our own client, with pages.
#[cognito_operation(
    client = Archive, output = ListArchivedUsersOutput,
    paginate(token = next_token, items = entries, page_size = limit), errors = [ResourceNotFoundException],
)]
pub struct ListArchivedUsersInput {
    /// The user pool.
    pub user_pool_id: String,
    /// How many entries a page has.
    pub limit: Option<i32>,
    /// Where the page begins.
    pub next_token: Option<String>,
}

/// A page of the archive.
#[cognito_output]
pub struct ListArchivedUsersOutput {
    /// The entries.
    pub entries: Vec<ArchiveEntryType>,
    /// Where the next page begins.
    pub next_token: Option<String>,
}

/// An archived user.
#[cognito_shape]
pub struct ArchiveEntryType {
    /// The user.
    #[cognito(sensitive)]
    pub username: String,
    /// When the user was archived.
    pub archived_at: Option<DateTime>,
    /// How long the entry is kept.
    pub class: Option<ArchiveClassType>,
    /// The user's attributes, a shape of `cognito`.
    pub attributes: Option<Vec<AttributeType>>,
}

/// How long an entry is kept.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ArchiveClassType {
    /// Ten years.
    LongTerm,
    /// One year.
    ShortTerm,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// How fast users may be archived, in calls per second.
pub fn archive_rate() -> Option<u32> {
    AdminArchiveUser::QUOTA.map(QuotaCategory::default_rate)
}

/// Compiles the examples of the guide.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/declaring.md")]
struct Guide;
