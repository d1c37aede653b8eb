//! `SetRiskConfiguration`: set what threat protection does.

use crate::types::{
    AccountTakeoverRiskConfigurationType, CompromisedCredentialsRiskConfigurationType, RiskConfigurationType,
    RiskExceptionConfigurationType,
};
use crate::{cognito_operation, cognito_output};

/// Sets how threat protection reacts to compromised passwords and risky sign-ins.
///
/// A configuration for one app client overrides that of the pool for it as a whole. Leaving out all
/// three parts deletes the configuration. Fails with `UserPoolAddOnNotEnabledException` when threat
/// protection is off.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetRiskConfiguration.html)
#[cognito_operation(output = SetRiskConfigurationOutput, quota = UserPoolResourceUpdate, errors = [
    CodeDeliveryFailureException, InternalErrorException, InvalidEmailRoleAccessPolicyException,
    InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
    ResourceNotFoundException, TooManyRequestsException, UserPoolAddOnNotEnabledException,
])]
pub struct SetRiskConfigurationInput {
    /// The pool to configure: an ID such as `eu-west-1_AbCdEfGhI`, at most 55 characters.
    pub user_pool_id: String,
    /// The app client to configure, 1 to 128 characters; the default of all app clients of the pool
    /// if absent.
    #[cognito(sensitive)]
    pub client_id: Option<String>,
    /// At which events passwords are looked up in known leaks, and whether a hit blocks the user.
    pub compromised_credentials_risk_configuration: Option<CompromisedCredentialsRiskConfigurationType>,
    /// What happens at low, medium and high risk, and which emails tell the user of it.
    pub account_takeover_risk_configuration: Option<AccountTakeoverRiskConfigurationType>,
    /// IP ranges that are always blocked or never assessed, at most 200 of each.
    pub risk_exception_configuration: Option<RiskExceptionConfigurationType>,
}

/// The risk configuration of a pool or of one app client.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetRiskConfiguration.html)
#[cognito_output]
pub struct SetRiskConfigurationOutput {
    /// The configuration as it is stored now.
    pub risk_configuration: Option<RiskConfigurationType>,
}
