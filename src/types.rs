//! The structures, enums and exceptions that operations send and receive.
//!
//! Structures are made with their builders (`UserType::builder()`). Enums keep a value that they do
//! not know, so that a newer service does not break an older program.

mod app_client;
mod attribute;
mod auth_event;
mod branding;
mod device;
mod domain;
pub mod error;
mod group;
mod identity_provider;
mod import;
mod lambda;
mod limit;
mod log;
mod message;
mod mfa;
mod policy;
mod replica;
mod resource_server;
mod risk;
mod session;
mod sign_in;
mod terms;
mod token;
mod user;
mod user_pool;
mod web_authn;

pub use self::app_client::{
    AnalyticsConfigurationType, AnalyticsMetadataType, ClientSecretDescriptorType, ClientTypeType,
    DcrConfigurationType, ExplicitAuthFlowsType, OAuthFlowType, PreventUserExistenceErrorTypes,
    UserPoolClientDescription, UserPoolClientType,
};
pub use self::attribute::{
    AliasAttributeType, AttributeDataType, AttributeType, NumberAttributeConstraintsType, SchemaAttributeType,
    StringAttributeConstraintsType, UserAttributeUpdateSettingsType, UsernameAttributeType, UsernameConfigurationType,
    VerifiedAttributeType,
};
pub use self::auth_event::{
    AuthEventType, ChallengeName, ChallengeResponse, ChallengeResponseType, EventContextDataType, EventFeedbackType,
    EventResponseType, EventRiskType, EventType, FeedbackValueType, RiskDecisionType, RiskLevelType,
};
pub use self::branding::{
    AssetCategoryType, AssetExtensionType, AssetType, ColorSchemeModeType, ManagedLoginBrandingType,
    UiCustomizationType,
};
pub use self::device::{
    DeviceConfigurationType, DeviceRememberedStatusType, DeviceSecretVerifierConfigType, DeviceType,
    NewDeviceMetadataType,
};
pub use self::domain::{
    CustomDomainConfigType, DomainDescriptionType, DomainStatusType, FailoverType, RoutingType, SecurityPolicyType,
};
pub use self::group::GroupType;
pub use self::identity_provider::{
    IdentityProviderType, IdentityProviderTypeType, ProviderDescription, ProviderUserIdentifierType,
};
pub use self::import::{PasswordHashingAlgorithmType, UserImportJobStatusType, UserImportJobType};
pub use self::lambda::{
    CustomEmailLambdaVersionConfigType, CustomEmailSenderLambdaVersionType, CustomSmsLambdaVersionConfigType,
    CustomSmsSenderLambdaVersionType, InboundFederationLambdaType, InboundFederationLambdaVersionType,
    LambdaConfigType, PreTokenGenerationLambdaVersionType, PreTokenGenerationVersionConfigType,
};
pub use self::limit::{LimitClass, LimitDefinitionType, LimitType};
pub use self::log::{
    CloudWatchLogsConfigurationType, EventSourceName, FirehoseConfigurationType, LogConfigurationType,
    LogDeliveryConfigurationType, LogLevel, S3ConfigurationType,
};
pub use self::message::{
    CodeDeliveryDetailsType, DefaultEmailOptionType, DeliveryMediumType, EmailConfigurationType,
    EmailSendingAccountType, EumsSmsConfigurationType, MessageTemplateType, SmsConfigurationType,
    VerificationMessageTemplateType,
};
pub use self::mfa::{
    EmailMfaConfigType, EmailMfaSettingsType, MfaOptionType, SmsMfaConfigType, SmsMfaSettingsType,
    SoftwareTokenMfaConfigType, SoftwareTokenMfaSettingsType, UserPoolMfaType, VerifySoftwareTokenResponseType,
};
pub use self::policy::{
    AccountRecoverySettingType, AuthFactorType, PasswordPolicyType, RecoveryOptionNameType, RecoveryOptionType,
    SignInPolicyType, UserPoolPolicyType,
};
pub use self::replica::{ReplicaRoleType, ReplicaStatusType, UpdateReplicaStatusType, UserPoolReplicaType};
pub use self::resource_server::{ResourceServerManagedByType, ResourceServerScopeType, ResourceServerType};
pub use self::risk::{
    AccountTakeoverActionType, AccountTakeoverActionsType, AccountTakeoverEventActionType,
    AccountTakeoverRiskConfigurationType, AdvancedSecurityAdditionalFlowsType, AdvancedSecurityEnabledModeType,
    AdvancedSecurityModeType, CompromisedCredentialsActionsType, CompromisedCredentialsEventActionType,
    CompromisedCredentialsRiskConfigurationType, EventFilterType, NotifyConfigurationType, NotifyEmailType,
    RiskConfigurationType, RiskExceptionConfigurationType, UserPoolAddOnsType,
};
pub use self::session::{
    ClientSsoSessionConfigType, RevokeAssociatedSessionsType, SessionDescriptionType, SessionLocationType,
    SessionTypeType, UserPoolTokenSessionConfigType, UserSessionTrackingType,
};
pub use self::sign_in::{
    AuthFlowType, AuthenticationResultType, ChallengeNameType, ContextDataType, HttpHeader, UserContextDataType,
};
pub use self::terms::{TermsDescriptionType, TermsEnforcementType, TermsSourceType, TermsType};
pub use self::token::{
    AcrLevelConfigType, ClientAuthenticationResultType, FeatureType, IssuedTokenTypeIdentifierType,
    IssuerConfigurationType, IssuerType, OAuthTokenTypeType, RefreshTokenRotationType, TimeUnitsType,
    TokenTypeIdentifierType, TokenValidityUnitsType,
};
pub use self::user::{AdminCreateUserConfigType, MessageActionType, UserStatusType, UserType};
pub use self::user_pool::{
    DeletionProtectionType, EncryptionKeyType, KeyConfigurationType, StatusType, UserPoolDescriptionType,
    UserPoolTierType, UserPoolType,
};
pub use self::web_authn::{
    UserVerificationType, WebAuthnConfigurationType, WebAuthnCredentialDescription, WebAuthnFactorConfigurationType,
    WebAuthnMfaSettingsType,
};

/// The builders of the structures.
pub mod builders {
    pub use super::app_client::{
        AnalyticsConfigurationTypeBuilder, AnalyticsMetadataTypeBuilder, ClientSecretDescriptorTypeBuilder,
        DcrConfigurationTypeBuilder, UserPoolClientDescriptionBuilder, UserPoolClientTypeBuilder,
    };
    pub use super::attribute::{
        AttributeTypeBuilder, NumberAttributeConstraintsTypeBuilder, SchemaAttributeTypeBuilder,
        StringAttributeConstraintsTypeBuilder, UserAttributeUpdateSettingsTypeBuilder,
        UsernameConfigurationTypeBuilder,
    };
    pub use super::auth_event::{
        AuthEventTypeBuilder, ChallengeResponseTypeBuilder, EventContextDataTypeBuilder, EventFeedbackTypeBuilder,
        EventRiskTypeBuilder,
    };
    pub use super::branding::{AssetTypeBuilder, ManagedLoginBrandingTypeBuilder, UiCustomizationTypeBuilder};
    pub use super::device::{
        DeviceConfigurationTypeBuilder, DeviceSecretVerifierConfigTypeBuilder, DeviceTypeBuilder,
        NewDeviceMetadataTypeBuilder,
    };
    pub use super::domain::{
        CustomDomainConfigTypeBuilder, DomainDescriptionTypeBuilder, FailoverTypeBuilder, RoutingTypeBuilder,
    };
    pub use super::group::GroupTypeBuilder;
    pub use super::identity_provider::{
        IdentityProviderTypeBuilder, ProviderDescriptionBuilder, ProviderUserIdentifierTypeBuilder,
    };
    pub use super::import::UserImportJobTypeBuilder;
    pub use super::lambda::{
        CustomEmailLambdaVersionConfigTypeBuilder, CustomSmsLambdaVersionConfigTypeBuilder,
        InboundFederationLambdaTypeBuilder, LambdaConfigTypeBuilder, PreTokenGenerationVersionConfigTypeBuilder,
    };
    pub use super::limit::{LimitDefinitionTypeBuilder, LimitTypeBuilder};
    pub use super::log::{
        CloudWatchLogsConfigurationTypeBuilder, FirehoseConfigurationTypeBuilder, LogConfigurationTypeBuilder,
        LogDeliveryConfigurationTypeBuilder, S3ConfigurationTypeBuilder,
    };
    pub use super::message::{
        CodeDeliveryDetailsTypeBuilder, EmailConfigurationTypeBuilder, EumsSmsConfigurationTypeBuilder,
        MessageTemplateTypeBuilder, SmsConfigurationTypeBuilder, VerificationMessageTemplateTypeBuilder,
    };
    pub use super::mfa::{
        EmailMfaConfigTypeBuilder, EmailMfaSettingsTypeBuilder, MfaOptionTypeBuilder, SmsMfaConfigTypeBuilder,
        SmsMfaSettingsTypeBuilder, SoftwareTokenMfaConfigTypeBuilder, SoftwareTokenMfaSettingsTypeBuilder,
    };
    pub use super::policy::{
        AccountRecoverySettingTypeBuilder, PasswordPolicyTypeBuilder, RecoveryOptionTypeBuilder,
        SignInPolicyTypeBuilder, UserPoolPolicyTypeBuilder,
    };
    pub use super::replica::UserPoolReplicaTypeBuilder;
    pub use super::resource_server::{ResourceServerScopeTypeBuilder, ResourceServerTypeBuilder};
    pub use super::risk::{
        AccountTakeoverActionTypeBuilder, AccountTakeoverActionsTypeBuilder,
        AccountTakeoverRiskConfigurationTypeBuilder, AdvancedSecurityAdditionalFlowsTypeBuilder,
        CompromisedCredentialsActionsTypeBuilder, CompromisedCredentialsRiskConfigurationTypeBuilder,
        NotifyConfigurationTypeBuilder, NotifyEmailTypeBuilder, RiskConfigurationTypeBuilder,
        RiskExceptionConfigurationTypeBuilder, UserPoolAddOnsTypeBuilder,
    };
    pub use super::session::{
        ClientSsoSessionConfigTypeBuilder, SessionDescriptionTypeBuilder, SessionLocationTypeBuilder,
        UserPoolTokenSessionConfigTypeBuilder,
    };
    pub use super::sign_in::{
        AuthenticationResultTypeBuilder, ContextDataTypeBuilder, HttpHeaderBuilder, UserContextDataTypeBuilder,
    };
    pub use super::terms::{TermsDescriptionTypeBuilder, TermsTypeBuilder};
    pub use super::token::{
        AcrLevelConfigTypeBuilder, ClientAuthenticationResultTypeBuilder, IssuerConfigurationTypeBuilder,
        RefreshTokenRotationTypeBuilder, TokenValidityUnitsTypeBuilder,
    };
    pub use super::user::{AdminCreateUserConfigTypeBuilder, UserTypeBuilder};
    pub use super::user_pool::{KeyConfigurationTypeBuilder, UserPoolDescriptionTypeBuilder, UserPoolTypeBuilder};
    pub use super::web_authn::{
        WebAuthnConfigurationTypeBuilder, WebAuthnCredentialDescriptionBuilder, WebAuthnMfaSettingsTypeBuilder,
    };
}
