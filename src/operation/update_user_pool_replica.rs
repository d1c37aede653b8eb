//! `UpdateUserPoolReplica`: activate or deactivate a replica.

use crate::types::{UpdateReplicaStatusType, UserPoolReplicaType};
use crate::{cognito_operation, cognito_output};

/// Activates or deactivates the replica of a user pool in one Region.
///
/// An inactive replica refuses the requests of users but can still be administered. The call is
/// accepted in the primary and in the secondary Region.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPoolReplica.html)
#[cognito_operation(output = UpdateUserPoolReplicaOutput, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException,
])]
pub struct UpdateUserPoolReplicaInput {
    /// The pool that is replicated: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// Region of the replica, 5 to 32 characters, such as `eu-west-1`.
    pub region_name: String,
    /// `ACTIVE` to serve users, `INACTIVE` to stop.
    pub status: UpdateReplicaStatusType,
}

/// The changed replica.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPoolReplica.html)
#[cognito_output]
pub struct UpdateUserPoolReplicaOutput {
    /// Region, role, ARN and new status of the replica.
    pub user_pool_replica: Option<UserPoolReplicaType>,
}
