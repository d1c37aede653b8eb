//! `StartUserImportJob`: start the import of users.

use crate::types::UserImportJobType;
use crate::{cognito_operation, cognito_output};

/// Starts a user import job whose CSV file has been uploaded.
///
/// The job first waits in line as `Pending`; progress and failures go to `CloudWatch` Logs. Fails
/// with `PreconditionNotMetException` when the job is not startable, for instance because the file
/// is missing or another job runs.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_StartUserImportJob.html)
#[cognito_operation(output = StartUserImportJobOutput, quota = UserPoolResourceUpdate, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    PreconditionNotMetException, ResourceNotFoundException, TooManyRequestsException,
])]
pub struct StartUserImportJobInput {
    /// The pool to import users into: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// ID of the job, as `CreateUserImportJob` returned it: `import-`, then letters, digits and
    /// hyphens.
    pub job_id: String,
}

/// The job that was started.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_StartUserImportJob.html)
#[cognito_output]
pub struct StartUserImportJobOutput {
    /// State of the job right after the start.
    pub user_import_job: Option<UserImportJobType>,
}
