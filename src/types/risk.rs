//! Threat protection: how a pool responds to stolen passwords and unusual sign-ins.

use crate::primitives::{DateTime, UnknownVariantValue};
use crate::{cognito_enum, cognito_shape};

/// What a pool, or one of its app clients, does about risky sign-ins.
///
/// Needs the Plus tier.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RiskConfigurationType.html)
#[cognito_shape]
pub struct RiskConfigurationType {
    /// The pool whose sign-ins are rated.
    pub user_pool_id: Option<String>,
    /// The app client that it applies to, 1 to 128 characters; absent if it is for all clients
    /// without their own.
    #[cognito(sensitive)]
    pub client_id: Option<String>,
    /// What to do about passwords that are known to have leaked.
    pub compromised_credentials_risk_configuration: Option<CompromisedCredentialsRiskConfigurationType>,
    /// What to do about sign-ins that do not look like the user.
    pub account_takeover_risk_configuration: Option<AccountTakeoverRiskConfigurationType>,
    /// IP ranges that are always refused or never rated.
    pub risk_exception_configuration: Option<RiskExceptionConfigurationType>,
    /// When the configuration last changed.
    pub last_modified_date: Option<DateTime>,
}

/// What to do about passwords that are known to have leaked.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CompromisedCredentialsRiskConfigurationType.html)
#[cognito_shape]
pub struct CompromisedCredentialsRiskConfigurationType {
    /// When passwords are checked; at all three events when absent.
    pub event_filter: Option<Vec<EventFilterType>>,
    /// What happens when one is found. The service refuses a request without it.
    pub actions: Option<CompromisedCredentialsActionsType>,
}

/// The response to a leaked password.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CompromisedCredentialsActionsType.html)
#[cognito_shape]
pub struct CompromisedCredentialsActionsType {
    /// Whether the request is refused.
    pub event_action: CompromisedCredentialsEventActionType,
}

/// Whether a leaked password is refused.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CompromisedCredentialsEventActionType {
    /// The request fails; the user must choose another password.
    Block,
    /// The request goes on; the finding is only logged.
    NoAction,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// An event at which passwords are checked.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EventFilterType {
    /// A user sets a new password.
    PasswordChange,
    /// A user signs in.
    SignIn,
    /// A user registers.
    SignUp,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// What to do about sign-ins that do not look like the user.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountTakeoverRiskConfigurationType.html)
#[cognito_shape]
pub struct AccountTakeoverRiskConfigurationType {
    /// The emails that tell users; needed if an action has `notify`.
    pub notify_configuration: Option<NotifyConfigurationType>,
    /// The response to each level of risk. The service refuses a request without it.
    pub actions: Option<AccountTakeoverActionsType>,
}

/// The response to each level of risk.
///
/// A level that is absent has no response.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountTakeoverActionsType.html)
#[cognito_shape]
pub struct AccountTakeoverActionsType {
    /// When little is unusual.
    pub low_action: Option<AccountTakeoverActionType>,
    /// When something is unusual.
    pub medium_action: Option<AccountTakeoverActionType>,
    /// When much is unusual, or the address is known for attacks.
    pub high_action: Option<AccountTakeoverActionType>,
}

/// The response to one level of risk.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountTakeoverActionType.html)
#[cognito_shape]
pub struct AccountTakeoverActionType {
    /// Whether the user is told by email. Needs a `notify_configuration`.
    #[cognito(default)]
    pub notify: bool,
    /// What happens to the sign-in.
    pub event_action: AccountTakeoverEventActionType,
}

/// What happens to a risky sign-in.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AccountTakeoverEventActionType {
    /// It is refused.
    Block,
    /// A second factor is asked for if the user has one; otherwise the sign-in goes on.
    MfaIfConfigured,
    /// A second factor is asked for; users without one are refused.
    MfaRequired,
    /// It goes on; the rating is only logged.
    NoAction,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// IP ranges that are exempt from rating.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RiskExceptionConfigurationType.html)
#[cognito_shape]
pub struct RiskExceptionConfigurationType {
    /// Ranges that are always refused, up to 200, in CIDR notation such as `203.0.113.0/24`.
    #[cognito(rename = "BlockedIPRangeList")]
    pub blocked_ip_range_list: Option<Vec<String>>,
    /// Ranges that are never rated, up to 200, in CIDR notation.
    #[cognito(rename = "SkippedIPRangeList")]
    pub skipped_ip_range_list: Option<Vec<String>>,
}

/// The emails about risky sign-ins, sent through Amazon SES.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_NotifyConfigurationType.html)
#[cognito_shape]
pub struct NotifyConfigurationType {
    /// The sender's address; it or its domain must be verified in Amazon SES.
    pub from: Option<String>,
    /// Where replies go: `ada@example.com` or `Ada <ada@example.com>`.
    pub reply_to: Option<String>,
    /// The identity in Amazon SES that permits Cognito to send as `from`, 20 to 2,048 characters.
    pub source_arn: String,
    /// Sent when a sign-in was refused.
    pub block_email: Option<NotifyEmailType>,
    /// Sent when a sign-in went on.
    pub no_action_email: Option<NotifyEmailType>,
    /// Sent when a second factor was asked for.
    pub mfa_email: Option<NotifyEmailType>,
}

/// The texts of one email about a risky sign-in.
///
/// Placeholders such as `{city}`, `{ip-address}` and `{device-name}` are filled in.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_NotifyEmailType.html)
#[cognito_shape]
pub struct NotifyEmailType {
    /// The subject line, 1 to 140 characters.
    pub subject: String,
    /// The body as HTML, 6 to 20,000 characters.
    pub html_body: Option<String>,
    /// The body as plain text, 6 to 20,000 characters.
    pub text_body: Option<String>,
}

/// Whether a pool uses threat protection.
///
/// Needs the Plus tier.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolAddOnsType.html)
#[cognito_shape]
pub struct UserPoolAddOnsType {
    /// The mode for sign-ins with password, SRP and the login pages.
    pub advanced_security_mode: AdvancedSecurityModeType,
    /// The modes for other sign-ins, which are off by default.
    pub advanced_security_additional_flows: Option<AdvancedSecurityAdditionalFlowsType>,
}

/// How far threat protection goes.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AdvancedSecurityModeType {
    /// Ratings are logged; nothing is refused.
    Audit,
    /// Ratings are logged, and the risk configuration is applied.
    Enforced,
    /// Nothing is rated.
    Off,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// Threat protection of sign-ins that are not covered by the main mode.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdvancedSecurityAdditionalFlowsType.html)
#[cognito_shape]
pub struct AdvancedSecurityAdditionalFlowsType {
    /// The mode for `CUSTOM_AUTH` sign-ins; off when absent.
    pub custom_auth_mode: Option<AdvancedSecurityEnabledModeType>,
}

/// How far threat protection goes in a flow for which it is turned on.
#[cognito_enum(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AdvancedSecurityEnabledModeType {
    /// Ratings are logged; nothing is refused.
    Audit,
    /// Ratings are logged, and the risk configuration is applied.
    Enforced,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}
