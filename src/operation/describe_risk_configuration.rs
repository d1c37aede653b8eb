//! `DescribeRiskConfiguration`: read what threat protection does.

use crate::types::RiskConfigurationType;
use crate::{cognito_operation, cognito_output};

/// Reads how threat protection reacts to risky sign-ins and leaked passwords.
///
/// Fails with `UserPoolAddOnNotEnabledException` if the pool has threat protection turned off.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeRiskConfiguration.html)
#[cognito_operation(output = DescribeRiskConfigurationOutput, quota = UserPoolResourceRead, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException, UserPoolAddOnNotEnabledException,
])]
pub struct DescribeRiskConfigurationInput {
    /// The pool to read: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The app client whose own settings to read, 1 to 128 characters. If absent, the settings of
    /// the pool.
    #[cognito(sensitive)]
    pub client_id: Option<String>,
}

/// The settings of threat protection.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeRiskConfiguration.html)
#[cognito_output]
pub struct DescribeRiskConfigurationOutput {
    /// The reactions, notification emails and IP address exceptions.
    pub risk_configuration: Option<RiskConfigurationType>,
}
