//! `GetProvisionedLimit`: read the provisioned rate of an API category.

use crate::types::{LimitDefinitionType, LimitType};
use crate::{cognito_operation, cognito_output};

/// Returns the request rate that is provisioned for one API category in this account and Region.
///
/// The category itself may be called once per second only, so cache the answer.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetProvisionedLimit.html)
#[cognito_operation(output = GetProvisionedLimitOutput, quota = LimitManagement, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, ResourceNotFoundException,
    TooManyRequestsException,
])]
pub struct GetProvisionedLimitInput {
    /// Which rate to read: class `API_CATEGORY` with the attribute `Category`, for example
    /// `UserAuthentication`.
    pub limit_definition: LimitDefinitionType,
}

/// The rate of one API category.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetProvisionedLimit.html)
#[cognito_output]
pub struct GetProvisionedLimitOutput {
    /// The rate enforced now and the part of it that is free, both in requests per second.
    pub limit: Option<LimitType>,
}
