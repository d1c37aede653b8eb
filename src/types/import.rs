//! Importing users from CSV files.

use crate::primitives::{DateTime, UnknownVariantValue};
use crate::{cognito_enum, cognito_shape};

/// A job that creates users from a CSV file.
///
/// Create it, upload the file to `pre_signed_url`, start it, then poll its status.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserImportJobType.html)
#[cognito_shape]
pub struct UserImportJobType {
    /// 1 to 128 characters, for people; need not be unique.
    pub job_name: Option<String>,
    /// `import-` and a random part, 1 to 55 characters.
    pub job_id: Option<String>,
    /// The pool that gets the users.
    pub user_pool_id: Option<String>,
    /// Where to `PUT` the file, up to 2,048 characters. Anyone who knows it can upload until it
    /// expires, so keep it out of logs.
    pub pre_signed_url: Option<String>,
    /// When the job was created.
    pub creation_date: Option<DateTime>,
    /// When it was started; absent before.
    pub start_date: Option<DateTime>,
    /// When it ended, however it did; absent before.
    pub completion_date: Option<DateTime>,
    /// How far it has come.
    pub status: Option<UserImportJobStatusType>,
    /// The IAM role with which the service logs what happened to each row; 20 to 2,048 characters.
    pub cloud_watch_logs_role_arn: Option<String>,
    /// Users created so far.
    #[cognito(default)]
    pub imported_users: i64,
    /// Rows passed over, mostly because the user exists.
    #[cognito(default)]
    pub skipped_users: i64,
    /// Rows that could not be imported; the log says why.
    #[cognito(default)]
    pub failed_users: i64,
    /// A short result, 1 to 128 characters, set when the job ends.
    pub completion_message: Option<String>,
    /// How the passwords in the file are hashed; absent if it has none, and users then must reset
    /// theirs.
    pub password_hashing_algorithm: Option<PasswordHashingAlgorithmType>,
}

/// How far an import has come.
#[cognito_enum]
pub enum UserImportJobStatusType {
    /// Ready for the file and the start.
    Created,
    /// Was not started within 24 to 48 hours; its data is gone and it cannot be started.
    Expired,
    /// Stopped by an error, which `completion_message` and the log tell.
    Failed,
    /// Creating users.
    InProgress,
    /// Started, and waiting for its turn.
    Pending,
    /// Stopped on request; users created before stay.
    Stopped,
    /// Asked to stop, still working.
    Stopping,
    /// Read to the end; single rows may still have failed.
    Succeeded,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// How passwords in an import file are hashed.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PasswordHashingAlgorithmType {
    /// Argon2id, with its parameters in the hash.
    #[cognito(rename = "ARGON2ID")]
    Argon2Id,
    /// bcrypt.
    Bcrypt,
    /// PBKDF2 with HMAC-SHA-256.
    Pbkdf2Sha256,
    /// scrypt.
    Scrypt,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}
