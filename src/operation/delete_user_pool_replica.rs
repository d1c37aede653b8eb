//! `DeleteUserPoolReplica`: delete a copy in another Region.

use crate::types::UserPoolReplicaType;
use crate::{cognito_operation, cognito_output};

/// Deletes a secondary replica of a user pool.
///
/// Call in the primary Region. The replica must be `INACTIVE`, which `UpdateUserPoolReplica` makes
/// it; the primary itself is deleted with `DeleteUserPool`.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUserPoolReplica.html)
#[cognito_operation(output = DeleteUserPoolReplicaOutput, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException,
])]
pub struct DeleteUserPoolReplicaInput {
    /// The pool of the replica: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The Region of the replica, such as `eu-central-1`; 5 to 32 characters.
    pub region_name: String,
}

/// The replica that is being deleted.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUserPoolReplica.html)
#[cognito_output]
pub struct DeleteUserPoolReplicaOutput {
    /// The replica; its state is `DELETING`.
    pub user_pool_replica: Option<UserPoolReplicaType>,
}
