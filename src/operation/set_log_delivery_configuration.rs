//! `SetLogDeliveryConfiguration`: choose where a pool exports its logs.

use crate::types::{LogConfigurationType, LogDeliveryConfigurationType};
use crate::{cognito_operation, cognito_output};

/// Sets which logs of a user pool are exported and to which destinations.
///
/// The list replaces the one before, so an empty list ends the export. User activity logs belong to
/// the Plus tier; on a lower one the call fails with `FeatureUnavailableInTierException`.
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetLogDeliveryConfiguration.html)
#[cognito_operation(output = SetLogDeliveryConfigurationOutput, errors = [
    FeatureUnavailableInTierException, InternalErrorException, InvalidParameterException,
    NotAuthorizedException, ResourceNotFoundException, TooManyRequestsException,
])]
pub struct SetLogDeliveryConfigurationInput {
    /// The pool whose log export to set: an ID such as `eu-west-1_AbCdEfGhI`, at most 55
    /// characters.
    pub user_pool_id: String,
    /// The exports, one for each source, at most 2. Each has a level and one destination:
    /// `CloudWatch` Logs, S3 or Firehose.
    pub log_configurations: Vec<LogConfigurationType>,
}

/// The log export of a user pool.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetLogDeliveryConfiguration.html)
#[cognito_output]
pub struct SetLogDeliveryConfigurationOutput {
    /// The export as it is stored now.
    pub log_delivery_configuration: Option<LogDeliveryConfigurationType>,
}
