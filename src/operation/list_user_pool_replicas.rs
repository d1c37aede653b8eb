//! `ListUserPoolReplicas`: list the replicas of a user pool.

use crate::types::UserPoolReplicaType;
use crate::{cognito_operation, cognito_output};

/// Lists in which Regions a user pool has replicas, one page at a time.
///
/// The service chooses how many replicas a page holds.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserPoolReplicas.html)
#[cognito_operation(
    output = ListUserPoolReplicasOutput,
    paginate(token = next_token, items = user_pool_replicas),
    errors = [
        InternalErrorException, InvalidParameterException, NotAuthorizedException,
        OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
    ],
)]
pub struct ListUserPoolReplicasInput {
    /// The pool whose replicas to list: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// Where the previous page ended; absent for the first page.
    pub next_token: Option<String>,
}

/// One page of replicas.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserPoolReplicas.html)
#[cognito_output]
pub struct ListUserPoolReplicasOutput {
    /// Region, role, status and ARN of the replicas of this page.
    pub user_pool_replicas: Option<Vec<UserPoolReplicaType>>,
    /// Where the next page starts; absent on the last one.
    pub next_token: Option<String>,
}
