//! Lambda triggers: functions of yours that a pool calls while it works.

use crate::primitives::UnknownVariantValue;
use crate::{cognito_enum, cognito_shape};

/// The Lambda functions that a pool calls, one per trigger.
///
/// All but the custom senders are waited for and must answer within 5 seconds. Each must permit
/// the service to invoke it. An absent member means no function.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LambdaConfigType.html)
#[cognito_shape]
pub struct LambdaConfigType {
    /// Called before a user is created. Can refuse the sign-up, or confirm and verify the user at
    /// once.
    pub pre_sign_up: Option<String>,
    /// Called before a message is sent. Can replace its subject and text.
    pub custom_message: Option<String>,
    /// Called after a sign-up or a forgotten password is confirmed. For example to welcome the
    /// user.
    pub post_confirmation: Option<String>,
    /// Called before credentials are checked. Can refuse the sign-in.
    pub pre_authentication: Option<String>,
    /// Called after a successful sign-in, before tokens are issued.
    pub post_authentication: Option<String>,
    /// Decides the next step of a `CUSTOM_AUTH` sign-in: a challenge, tokens or failure.
    pub define_auth_challenge: Option<String>,
    /// Makes up the challenge that `define_auth_challenge` asked for.
    pub create_auth_challenge: Option<String>,
    /// Judges the user's answer to a challenge of `create_auth_challenge`.
    pub verify_auth_challenge_response: Option<String>,
    /// Called before tokens are issued, with event version 1 only. If
    /// `pre_token_generation_config` is set too, both must name one function.
    pub pre_token_generation: Option<String>,
    /// Called when a user who is not in the pool signs in or forgot the password. Can bring them
    /// over from another store.
    pub user_migration: Option<String>,
    /// Called before tokens are issued; can add and remove claims and scopes. Lets you choose the
    /// version of the event.
    pub pre_token_generation_config: Option<PreTokenGenerationVersionConfigType>,
    /// Called in place of sending text messages. Needs `kms_key_id`.
    #[cognito(rename = "CustomSMSSender")]
    pub custom_sms_sender: Option<CustomSmsLambdaVersionConfigType>,
    /// Called in place of sending email. Needs `kms_key_id`.
    pub custom_email_sender: Option<CustomEmailLambdaVersionConfigType>,
    /// The ARN of the KMS key that encrypts codes and passwords on their way to the custom
    /// senders; 20 to 2,048 characters.
    #[cognito(rename = "KMSKeyID")]
    pub kms_key_id: Option<String>,
    /// Called when a user comes from an identity provider. Can transform the attributes it sent.
    pub inbound_federation: Option<InboundFederationLambdaType>,
}

/// The function that shapes tokens, and the version of its event.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_PreTokenGenerationVersionConfigType.html)
#[cognito_shape]
pub struct PreTokenGenerationVersionConfigType {
    /// Decides which tokens the function can change, and for whom.
    pub lambda_version: PreTokenGenerationLambdaVersionType,
    /// The function's ARN, 20 to 2,048 characters.
    pub lambda_arn: String,
}

/// The version of the event that the pre token generation trigger gets.
#[cognito_enum]
pub enum PreTokenGenerationLambdaVersionType {
    /// The claims of ID tokens can be changed.
    #[cognito(rename = "V1_0")]
    V10,
    /// Adds claims and scopes of access tokens. Needs the Essentials tier or higher.
    #[cognito(rename = "V2_0")]
    V20,
    /// Adds access tokens of machine clients (`client_credentials`). Needs the Essentials tier or
    /// higher.
    #[cognito(rename = "V3_0")]
    V30,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// The function that sends text messages in place of the service.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CustomSMSLambdaVersionConfigType.html)
#[cognito_shape]
pub struct CustomSmsLambdaVersionConfigType {
    /// The version of the event; there is one.
    pub lambda_version: CustomSmsSenderLambdaVersionType,
    /// The function's ARN, 20 to 2,048 characters.
    pub lambda_arn: String,
}

/// The version of the event that a custom sender of text messages gets.
#[cognito_enum]
pub enum CustomSmsSenderLambdaVersionType {
    /// The recipient, the reason for the message, and the code, encrypted with `kms_key_id`.
    #[cognito(rename = "V1_0")]
    V10,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// The function that sends email in place of the service.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CustomEmailLambdaVersionConfigType.html)
#[cognito_shape]
pub struct CustomEmailLambdaVersionConfigType {
    /// The version of the event; there is one.
    pub lambda_version: CustomEmailSenderLambdaVersionType,
    /// The function's ARN, 20 to 2,048 characters.
    pub lambda_arn: String,
}

/// The version of the event that a custom sender of email gets.
#[cognito_enum]
pub enum CustomEmailSenderLambdaVersionType {
    /// The recipient, the reason for the message, and the code, encrypted with `kms_key_id`.
    #[cognito(rename = "V1_0")]
    V10,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// The function that transforms what an identity provider says about a user.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InboundFederationLambdaType.html)
#[cognito_shape]
pub struct InboundFederationLambdaType {
    /// The version of the event; there is one.
    pub lambda_version: InboundFederationLambdaVersionType,
    /// The function's ARN, 20 to 2,048 characters.
    pub lambda_arn: String,
}

/// The version of the event that the inbound federation trigger gets.
#[cognito_enum]
pub enum InboundFederationLambdaVersionType {
    /// The provider, and the attributes and tokens that it returned.
    #[cognito(rename = "V1_0")]
    V10,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}
