//! `GetLogDeliveryConfiguration`: read where a pool exports its logs.

use crate::types::LogDeliveryConfigurationType;
use crate::{cognito_operation, cognito_output};

/// Returns which logs of a user pool are exported, and to which destinations.
///
/// Two sources exist: errors in sending messages, and user activity (a threat protection feature).
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetLogDeliveryConfiguration.html)
#[cognito_operation(output = GetLogDeliveryConfigurationOutput, errors = [
    InternalErrorException, InvalidParameterException, NotAuthorizedException, ResourceNotFoundException,
    TooManyRequestsException,
])]
pub struct GetLogDeliveryConfigurationInput {
    /// The pool whose log export to read: an ID such as `eu-west-1_AbCdEfGhI`, at most 55
    /// characters.
    pub user_pool_id: String,
}

/// The log export of a user pool.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetLogDeliveryConfiguration.html)
#[cognito_output]
pub struct GetLogDeliveryConfigurationOutput {
    /// One entry for each exported source with its level and destination: `CloudWatch` Logs, S3 or
    /// Firehose.
    pub log_delivery_configuration: Option<LogDeliveryConfigurationType>,
}
