//! `StopUserImportJob`: stop a running import of users.

use crate::types::UserImportJobType;
use crate::{cognito_operation, cognito_output};

/// Stops a user import job that is under way.
///
/// Users imported up to then stay in the pool. Fails with `PreconditionNotMetException` when the
/// job does not run.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_StopUserImportJob.html)
#[cognito_operation(output = StopUserImportJobOutput, quota = UserPoolResourceUpdate, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    PreconditionNotMetException, ResourceNotFoundException, TooManyRequestsException,
])]
pub struct StopUserImportJobInput {
    /// The pool that users are imported into: an ID such as `eu-west-1_AbCdEfGhI`, at most 55
    /// characters.
    pub user_pool_id: String,
    /// ID of the job, as `CreateUserImportJob` returned it: `import-`, then letters, digits and
    /// hyphens.
    pub job_id: String,
}

/// The job that was stopped.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_StopUserImportJob.html)
#[cognito_output]
pub struct StopUserImportJobOutput {
    /// State of the job right after the request, `Stopping` at first.
    pub user_import_job: Option<UserImportJobType>,
}
