//! Amazon's request-rate categories.

/// A category of operations that share one request-rate quota, per account and Region, over all user pools.
///
/// Source: [Quotas in Amazon Cognito](https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html).
/// Use it to pace bulk work: all operations of a category draw from the same allowance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum QuotaCategory {
    /// Sign-in and token refresh. Can be raised.
    UserAuthentication,
    /// Sign-up and creation of users. Can be raised.
    UserCreation,
    /// Answers of external identity providers. Can be raised.
    UserFederation,
    /// Changing, resetting and recovering passwords.
    UserAccountRecovery,
    /// Reading one user. Can be raised.
    UserRead,
    /// Changing one user.
    UserUpdate,
    /// Revoking tokens. Can be raised.
    UserToken,
    /// Reading what belongs to a user: devices, groups, events, codes. Can be raised.
    UserResourceRead,
    /// Changing what belongs to a user.
    UserResourceUpdate,
    /// Listing users.
    UserList,
    /// Reading user pools.
    UserPoolRead,
    /// Changing user pools.
    UserPoolUpdate,
    /// Reading what belongs to a pool. One operation may be called at most 5 times per second and pool.
    UserPoolResourceRead,
    /// Changing what belongs to a pool. One operation may be called at most 5 times per second and pool.
    UserPoolResourceUpdate,
    /// Reading app clients. One operation may be called at most 5 times per second and pool.
    UserPoolClientRead,
    /// Changing app clients. One operation may be called at most 5 times per second and pool.
    UserPoolClientUpdate,
    /// Tokens for machines.
    ClientAuthentication,
    /// Reading and setting provisioned limits.
    LimitManagement,
}

impl QuotaCategory {
    /// The rate that an account has unless it was changed, in requests per second.
    pub const fn default_rate(self) -> u32 {
        match self {
            Self::ClientAuthentication => 150,
            Self::UserAuthentication | Self::UserRead | Self::UserToken => 120,
            Self::UserCreation | Self::UserResourceRead => 50,
            Self::UserAccountRecovery | Self::UserList => 30,
            Self::UserFederation | Self::UserUpdate | Self::UserResourceUpdate => 25,
            Self::UserPoolResourceRead => 20,
            Self::UserPoolRead
            | Self::UserPoolUpdate
            | Self::UserPoolResourceUpdate
            | Self::UserPoolClientRead
            | Self::UserPoolClientUpdate => 15,
            Self::LimitManagement => 1,
        }
    }
}
