//! `CreateUserPoolReplica`: copy a user pool to another Region.

use std::collections::HashMap;

use crate::types::UserPoolReplicaType;
use crate::{cognito_operation, cognito_output};

/// Creates a replica of a user pool in another Region, where users can still sign in if this one
/// fails.
///
/// The replica shares the pool's ID and cannot create users. It is built in the background: follow
/// its state with `ListUserPoolReplicas`. Needs permission to create pools in that Region, and is
/// not offered for every pool.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolReplica.html)
#[cognito_operation(output = CreateUserPoolReplicaOutput, errors = [
    FeatureUnavailableInTierException, InternalErrorException, InvalidParameterException,
    LimitExceededException, NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException,
    TooManyRequestsException, UserPoolTaggingException,
])]
pub struct CreateUserPoolReplicaInput {
    /// The pool to replicate: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The Region of the replica, such as `eu-central-1`; 5 to 32 characters.
    pub region_name: String,
    /// Tags of the replica as an AWS resource, by key; they are kept apart from those of the
    /// primary.
    pub user_pool_tags: Option<HashMap<String, String>>,
}

/// The replica that was made.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolReplica.html)
#[cognito_output]
pub struct CreateUserPoolReplicaOutput {
    /// The replica with its ARN; its state is `CREATING` at first.
    pub user_pool_replica: Option<UserPoolReplicaType>,
}
