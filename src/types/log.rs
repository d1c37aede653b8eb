//! Logs that a pool exports: message delivery and user activity.

use crate::primitives::UnknownVariantValue;
use crate::{cognito_enum, cognito_shape};

/// All logs that a pool exports.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LogDeliveryConfigurationType.html)
#[cognito_shape]
pub struct LogDeliveryConfigurationType {
    /// The pool that writes the logs.
    pub user_pool_id: String,
    /// Up to 2: one per source of events. An empty list means that nothing is exported.
    pub log_configurations: Vec<LogConfigurationType>,
}

/// One kind of log and the place it goes to.
///
/// Set exactly one of the three destinations.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LogConfigurationType.html)
#[cognito_shape]
pub struct LogConfigurationType {
    /// `ERROR` for message delivery, `INFO` for user activity; other combinations are refused.
    pub log_level: LogLevel,
    /// What is logged.
    pub event_source: EventSourceName,
    /// Sends it to a log group. The only choice for message delivery.
    pub cloud_watch_logs_configuration: Option<CloudWatchLogsConfigurationType>,
    /// Sends it to a bucket. Needs the Plus tier.
    pub s3_configuration: Option<S3ConfigurationType>,
    /// Sends it to a stream of Amazon Data Firehose. Needs the Plus tier.
    pub firehose_configuration: Option<FirehoseConfigurationType>,
}

/// What an exported log is about.
#[cognito_enum(rename_all = "camelCase")]
pub enum EventSourceName {
    /// Sign-ins and other user activity with their risk ratings. Needs the Plus tier.
    UserAuthEvents,
    /// Emails and text messages that could not be delivered.
    UserNotification,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// How much an exported log holds.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum LogLevel {
    /// Failures only; for `userNotification`.
    Error,
    /// Everything; for `userAuthEvents`.
    Info,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// A log group as the destination of logs.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CloudWatchLogsConfigurationType.html)
#[cognito_shape]
pub struct CloudWatchLogsConfigurationType {
    /// A group in the pool's account that is not encrypted with KMS, 20 to 2,048 characters. A
    /// name below `/aws/vendedlogs` avoids the size limit of resource policies.
    pub log_group_arn: Option<String>,
}

/// A bucket as the destination of logs.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_S3ConfigurationType.html)
#[cognito_shape]
pub struct S3ConfigurationType {
    /// The bucket's ARN, 3 to 1,024 characters.
    pub bucket_arn: Option<String>,
}

/// A stream of Amazon Data Firehose as the destination of logs.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_FirehoseConfigurationType.html)
#[cognito_shape]
pub struct FirehoseConfigurationType {
    /// The stream's ARN, 20 to 2,048 characters.
    pub stream_arn: Option<String>,
}
