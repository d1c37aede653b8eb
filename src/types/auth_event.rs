//! The history of a user's sign-ins, as threat protection records it.

use crate::primitives::{DateTime, UnknownVariantValue};
use crate::{cognito_enum, cognito_shape};

/// One entry of a user's history.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AuthEventType.html)
#[cognito_shape]
pub struct AuthEventType {
    /// Names the entry when feedback is given.
    pub event_id: Option<String>,
    /// What the user did.
    pub event_type: Option<EventType>,
    /// When it happened.
    pub creation_date: Option<DateTime>,
    /// How it ended.
    pub event_response: Option<EventResponseType>,
    /// How it was rated.
    pub event_risk: Option<EventRiskType>,
    /// What the user was asked, and whether the answers were right.
    pub challenge_responses: Option<Vec<ChallengeResponseType>>,
    /// Where it came from.
    pub event_context_data: Option<EventContextDataType>,
    /// What a person said about the rating; absent if nobody did.
    pub event_feedback: Option<EventFeedbackType>,
}

/// What a user did.
#[cognito_enum]
pub enum EventType {
    /// Asked for a code to replace a forgotten password.
    ForgotPassword,
    /// Set a new password.
    PasswordChange,
    /// Asked for another confirmation code.
    ResendCode,
    /// Signed in, or tried to.
    SignIn,
    /// Registered.
    SignUp,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// How an event ended.
#[cognito_enum]
pub enum EventResponseType {
    /// It was refused.
    Fail,
    /// It waits for a challenge to be answered.
    InProgress,
    /// It succeeded.
    Pass,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// How threat protection rated an event, and what it did.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EventRiskType.html)
#[cognito_shape]
pub struct EventRiskType {
    /// What was done.
    pub risk_decision: Option<RiskDecisionType>,
    /// How unusual the event was.
    pub risk_level: Option<RiskLevelType>,
    /// Whether the password is known to have leaked.
    pub compromised_credentials_detected: Option<bool>,
}

/// What threat protection did about an event.
#[cognito_enum]
pub enum RiskDecisionType {
    /// It applied the response configured for the level of risk.
    AccountTakeover,
    /// It refused the request.
    Block,
    /// Nothing: the event looked normal.
    NoRisk,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// How unusual an event is.
#[cognito_enum]
pub enum RiskLevelType {
    /// Much is unusual.
    High,
    /// Little is unusual.
    Low,
    /// Something is unusual, such as a new device in a new place.
    Medium,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// One challenge of a sign-in and its outcome.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ChallengeResponseType.html)
#[cognito_shape]
pub struct ChallengeResponseType {
    /// What was asked.
    pub challenge_name: Option<ChallengeName>,
    /// Whether the answer was right.
    pub challenge_response: Option<ChallengeResponse>,
}

/// What a user was asked, in the history of sign-ins.
#[cognito_enum]
pub enum ChallengeName {
    /// A second factor.
    Mfa,
    /// The password.
    Password,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// Whether a user's answer to a challenge was right.
#[cognito_enum]
pub enum ChallengeResponse {
    /// It was wrong.
    Failure,
    /// It was right.
    Success,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}

/// Where an event came from.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EventContextDataType.html)
#[cognito_shape]
pub struct EventContextDataType {
    /// The address that the request came from.
    pub ip_address: Option<String>,
    /// The device, as told by its user agent.
    pub device_name: Option<String>,
    /// The time zone that the device reported.
    pub timezone: Option<String>,
    /// The city of the IP address, as far as known.
    pub city: Option<String>,
    /// The country of the IP address, as far as known.
    pub country: Option<String>,
}

/// What a person said about the rating of an event.
///
/// [API reference](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EventFeedbackType.html)
#[cognito_shape]
pub struct EventFeedbackType {
    /// Whether the event was the user's own doing.
    pub feedback_value: FeedbackValueType,
    /// Who said so: `Admin` from the console, else who sent the feedback.
    pub provider: String,
    /// When it was said.
    pub feedback_date: Option<DateTime>,
}

/// Whether an event was the user's own doing.
#[cognito_enum]
pub enum FeedbackValueType {
    /// It was not, or the rating should have been higher.
    Invalid,
    /// It was, in spite of its rating.
    Valid,
    /// A value that this version does not know, kept as received.
    #[cognito(unknown)]
    Unknown(UnknownVariantValue),
}
