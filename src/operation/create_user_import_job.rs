//! `CreateUserImportJob`: prepare an import of users.

use crate::types::{PasswordHashingAlgorithmType, UserImportJobType};
use crate::{cognito_operation, cognito_output};

/// Prepares an import of users from a CSV file.
///
/// Upload the file, at most 500,000 users and 100 MB, with a PUT to `pre_signed_url`, then call
/// `StartUserImportJob`. `GetCSVHeader` has the columns. Fails with `PreconditionNotMetException`
/// if the pool is not ready for an import.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserImportJob.html)
#[cognito_operation(output = CreateUserImportJobOutput, quota = UserPoolResourceUpdate, errors = [
    InternalErrorException, InvalidParameterException, LimitExceededException, NotAuthorizedException,
    OperationNotEnabledException, PreconditionNotMetException, ResourceNotFoundException,
    TooManyRequestsException,
])]
pub struct CreateUserImportJobInput {
    /// A name for people, 1 to 128 characters: letters, digits, spaces and `_+=,.@-`.
    pub job_name: String,
    /// The pool to import into: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The ARN, 20 to 2048 characters, of the IAM role with which Cognito logs each user's outcome
    /// to `CloudWatch`.
    pub cloud_watch_logs_role_arn: String,
    /// How the password hashes in the file were made. If absent, the file has no passwords, and
    /// each user chooses one at the first sign-in.
    pub password_hashing_algorithm: Option<PasswordHashingAlgorithmType>,
}

/// The job that was prepared.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserImportJob.html)
#[cognito_output]
pub struct CreateUserImportJobOutput {
    /// The job with its ID and `pre_signed_url`, where the file goes.
    pub user_import_job: Option<UserImportJobType>,
}
