//! `DescribeUserImportJob`: follow an import of users.

use crate::types::UserImportJobType;
use crate::{cognito_operation, cognito_output};

/// Reads the state and the counts of an import of users.
///
/// The outcome of each user is in the `CloudWatch` log of the job.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeUserImportJob.html)
#[cognito_operation(output = DescribeUserImportJobOutput, quota = UserPoolResourceRead, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException,
])]
pub struct DescribeUserImportJobInput {
    /// The pool of the job: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The job: `import-` and letters, digits and hyphens, at most 55 characters.
    pub job_id: String,
}

/// An import of users.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeUserImportJob.html)
#[cognito_output]
pub struct DescribeUserImportJobOutput {
    /// The job with its state and its numbers of imported, skipped and failed users.
    pub user_import_job: Option<UserImportJobType>,
}
