//! `ListUserImportJobs`: list the user import jobs of a pool.

use crate::types::UserImportJobType;
use crate::{cognito_operation, cognito_output};

/// Lists the jobs that import users into a pool from CSV files, one page at a time.
///
/// Every entry has the full state of the job, with its counts of users.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserImportJobs.html)
#[cognito_operation(
    output = ListUserImportJobsOutput,
    quota = UserPoolResourceRead,
    paginate(token = pagination_token, items = user_import_jobs, page_size = max_results),
    errors = [
        InternalErrorException, InvalidParameterException, NotAuthorizedException,
        OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
    ],
)]
pub struct ListUserImportJobsInput {
    /// The pool whose jobs to list: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// How many jobs to return on one page, 1 to 60. The service wants it in every request.
    pub max_results: i32,
    /// Where the previous page ended; absent for the first page.
    pub pagination_token: Option<String>,
}

/// One page of import jobs.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserImportJobs.html)
#[cognito_output]
pub struct ListUserImportJobsOutput {
    /// The jobs of this page, at most 50.
    pub user_import_jobs: Option<Vec<UserImportJobType>>,
    /// Where the next page starts; absent on the last one.
    pub pagination_token: Option<String>,
}
