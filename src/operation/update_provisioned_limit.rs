//! `UpdateProvisionedLimit`: change the provisioned rate of an API category.

use crate::types::{LimitDefinitionType, LimitType};
use crate::{cognito_operation, cognito_output};

/// Sets the request rate of one API category for this account and Region.
///
/// The rate is billed above its free part. It has to lie between the default and the account's
/// maximum in Service Quotas; more fails with `ServiceQuotaExceededException`. `UserAuthentication`
/// and `UserFederation` cannot be set for pools with managed login.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateProvisionedLimit.html)
#[cognito_operation(output = UpdateProvisionedLimitOutput, quota = LimitManagement, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, ResourceNotFoundException,
    ServiceQuotaExceededException, TooManyRequestsException,
])]
pub struct UpdateProvisionedLimitInput {
    /// Which rate to set: class `API_CATEGORY` with the attribute `Category`, for example
    /// `UserCreation`.
    pub limit_definition: LimitDefinitionType,
    /// The new rate in requests per second.
    pub requested_limit_value: i32,
}

/// The rate of one API category.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateProvisionedLimit.html)
#[cognito_output]
pub struct UpdateProvisionedLimitOutput {
    /// The rate enforced now and the part of it that is free, both in requests per second.
    pub limit: Option<LimitType>,
}
