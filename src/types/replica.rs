//! Copies of a user pool in other Regions.

use crate::primitives::UnknownVariantValue;
use crate::{cognito_enum, cognito_shape};

/// A copy of a user pool in one Region.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolReplicaType.html)
#[cognito_shape]
pub struct UserPoolReplicaType {
    /// Where it is, 5 to 32 characters.
    pub region_name: Option<String>,
    /// Whether it serves requests.
    pub status: Option<ReplicaStatusType>,
    /// Whether it is the original or a copy.
    pub role: Option<ReplicaRoleType>,
    /// Its Amazon Resource Name in its Region, 20 to 2,048 characters.
    pub user_pool_arn: Option<String>,
}

/// Whether a replica serves requests.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ReplicaStatusType {
    /// It serves users and administrators.
    Active,
    /// It is being set up.
    Creating,
    /// It is being removed.
    Deleting,
    /// It serves administrators, who can configure it, but no users.
    Inactive,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// What a replica can be switched to.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum UpdateReplicaStatusType {
    /// It starts to serve users.
    Active,
    /// It stops to serve users.
    Inactive,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// What a replica can do.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ReplicaRoleType {
    /// Everything: it is the original.
    Primary,
    /// Sign-ins and settings of its own; creating or changing users fails with
    /// `OperationNotEnabledException`.
    Secondary,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}
