//! The messages of a pool: who sends them, what they say, and where they went.

use crate::primitives::UnknownVariantValue;
use crate::{cognito_enum, cognito_shape};

/// Who sends a pool's email.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailConfigurationType.html)
#[cognito_shape]
pub struct EmailConfigurationType {
    /// The identity in Amazon SES to send from, 20 to 2,048 characters. Required with `DEVELOPER`;
    /// its Region must be one that the pool's Region supports.
    pub source_arn: Option<String>,
    /// Where replies go; to the sender when absent.
    pub reply_to_email_address: Option<String>,
    /// Whether to use Cognito's mail service or your own account's.
    pub email_sending_account: Option<EmailSendingAccountType>,
    /// The sender that recipients see: `ada@example.com` or `Ada <ada@example.com>`, covered by
    /// `source_arn`.
    pub from: Option<String>,
    /// The configuration set in Amazon SES to apply, for delivery events and IP pools; 1 to 64
    /// characters of letters, digits, `_` and `-`.
    pub configuration_set: Option<String>,
}

/// Whose mail service sends a pool's email.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EmailSendingAccountType {
    /// Cognito's own, for trials: about 50 messages a day, and no own texts for codes.
    CognitoDefault,
    /// Amazon SES in your account, with its quotas and prices. Needs `source_arn`.
    Developer,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// Who sends a pool's text messages.
///
/// Set either `sns_caller_arn` or `eums_sms`.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SmsConfigurationType.html)
#[cognito_shape]
pub struct SmsConfigurationType {
    /// The IAM role that Cognito assumes to publish with Amazon SNS, up to 2,048 characters. Empty
    /// when `eums_sms` is used.
    #[cognito(default)]
    pub sns_caller_arn: String,
    /// Sent along when the role is assumed. Require it in the role's trust policy, so that no
    /// other pool can use the role.
    pub external_id: Option<String>,
    /// The Region of Amazon SNS to send from, 5 to 32 characters; the pool's own when absent.
    pub sns_region: Option<String>,
    /// Sends with AWS End User Messaging instead of Amazon SNS.
    pub eums_sms: Option<EumsSmsConfigurationType>,
}

/// Sending text messages with AWS End User Messaging in place of Amazon SNS.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EumsSmsConfigurationType.html)
#[cognito_shape]
pub struct EumsSmsConfigurationType {
    /// The IAM role that Cognito assumes; it needs `sms-voice:SendTextMessage`. 20 to 2,048
    /// characters.
    pub caller_arn: String,
    /// Sent along when the role is assumed. Require it in the role's trust policy, so that no
    /// other pool can use the role.
    pub external_id: Option<String>,
    /// What messages come from: a phone number in E.164 form, a sender id or a phone pool, or its
    /// ARN. Give the ARN if the role's policy names it; some countries require one.
    pub origination_identity: Option<String>,
    /// The configuration set to apply, for logging and events; none when absent.
    pub configuration_set_name: Option<String>,
    /// Your principal entity id, which India's registry (DLT) demands.
    pub in_entity_id: Option<String>,
    /// The id of the registered message template, which India's registry (DLT) demands.
    pub in_template_id: Option<String>,
    /// Must equal the pool's Region, which is also the default; any other fails with
    /// `InvalidParameterException`.
    pub region: Option<String>,
}

/// The texts of the invitation that `AdminCreateUser` sends.
///
/// `{username}` and `{####}` are replaced by the username and the temporary password.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_MessageTemplateType.html)
#[cognito_shape]
pub struct MessageTemplateType {
    /// The text message, 6 to 140 characters before replacement.
    #[cognito(rename = "SMSMessage")]
    pub sms_message: Option<String>,
    /// The body of the email, 6 to 20,000 characters; only with a `DEVELOPER` sender.
    pub email_message: Option<String>,
    /// The subject of the email, 1 to 140 characters; only with a `DEVELOPER` sender.
    pub email_subject: Option<String>,
}

/// The texts of the messages that verify an email address or phone number.
///
/// The email texts can be changed only with a `DEVELOPER` sender.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_VerificationMessageTemplateType.html)
#[cognito_shape]
pub struct VerificationMessageTemplateType {
    /// The text message, 6 to 140 characters with `{####}` for the code.
    pub sms_message: Option<String>,
    /// The body of the email with a code, 6 to 20,000 characters with `{####}` for it.
    pub email_message: Option<String>,
    /// The subject of the email with a code, 1 to 140 characters.
    pub email_subject: Option<String>,
    /// The body of the email with a link, 6 to 20,000 characters; the text between `{##` and `##}`
    /// becomes the link.
    pub email_message_by_link: Option<String>,
    /// The subject of the email with a link, 1 to 140 characters.
    pub email_subject_by_link: Option<String>,
    /// Whether emails carry a code or a link. A link needs a domain on the pool.
    pub default_email_option: Option<DefaultEmailOptionType>,
}

/// How a user verifies an email address.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DefaultEmailOptionType {
    /// By typing a code into your program.
    ConfirmWithCode,
    /// By following a link to the pool's domain; works for sign-up only.
    ConfirmWithLink,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// Where a code went, safe to show to the user.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CodeDeliveryDetailsType.html)
#[cognito_shape]
pub struct CodeDeliveryDetailsType {
    /// The address or number with most characters masked, such as `a***@e***`.
    pub destination: Option<String>,
    /// Whether the code went out by email or by text message.
    pub delivery_medium: Option<DeliveryMediumType>,
    /// The attribute that the code verifies, such as `email`.
    pub attribute_name: Option<String>,
}

/// A way to deliver a message to a user.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DeliveryMediumType {
    /// To the `email` attribute.
    Email,
    /// As a text message, to the `phone_number` attribute.
    Sms,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}
