//! Written by `generate/generate.py`; change that instead.

use super::sdk::primitives::Blob;
use super::sdk::types;

pub(super) fn full_attribute_type() -> types::AttributeType {
    types::AttributeType::builder().name("Name").value("Value \"in quotes\"").build().expect("complete")
}

pub(super) fn minimal_attribute_type() -> types::AttributeType {
    types::AttributeType::builder().name("Name").build().expect("complete")
}

pub(super) fn minimal_provider_user_identifier_type() -> types::ProviderUserIdentifierType {
    types::ProviderUserIdentifierType::builder().build()
}

pub(super) fn full_provider_user_identifier_type() -> types::ProviderUserIdentifierType {
    types::ProviderUserIdentifierType::builder()
        .provider_name("ProviderName back\\slash/es")
        .provider_attribute_name("ProviderAttributeName two\nlines\tand a tab")
        .provider_attribute_value("ProviderAttributeValue ünï 🦀")
        .build()
}

pub(super) fn minimal_schema_attribute_type() -> types::SchemaAttributeType {
    types::SchemaAttributeType::builder().build()
}

pub(super) fn full_schema_attribute_type() -> types::SchemaAttributeType {
    types::SchemaAttributeType::builder()
        .name("Name \u{1}\u{8}\u{c}\u{7f}\u{2028}")
        .attribute_data_type(types::AttributeDataType::Datetime)
        .developer_only_attribute(false)
        .mutable(true)
        .required(false)
        .number_attribute_constraints(full_number_attribute_constraints_type())
        .string_attribute_constraints(full_string_attribute_constraints_type())
        .build()
}

pub(super) fn minimal_mfa_option_type() -> types::MfaOptionType {
    types::MfaOptionType::builder().build()
}

pub(super) fn full_mfa_option_type() -> types::MfaOptionType {
    types::MfaOptionType::builder()
        .delivery_medium(types::DeliveryMediumType::from("NEWER_DeliveryMediumType"))
        .attribute_name("AttributeName ünï 🦀")
        .build()
}

pub(super) fn full_analytics_metadata_type() -> types::AnalyticsMetadataType {
    types::AnalyticsMetadataType::builder()
        .analytics_endpoint_id("AnalyticsEndpointId \u{1}\u{8}\u{c}\u{7f}\u{2028}")
        .build()
}

pub(super) fn full_user_context_data_type() -> types::UserContextDataType {
    types::UserContextDataType::builder().ip_address("IpAddress <a href='&'>").encoded_data("EncodedData").build()
}

pub(super) fn minimal_analytics_metadata_type() -> types::AnalyticsMetadataType {
    types::AnalyticsMetadataType::builder().build()
}

pub(super) fn minimal_user_context_data_type() -> types::UserContextDataType {
    types::UserContextDataType::builder().build()
}

pub(super) fn full_context_data_type() -> types::ContextDataType {
    types::ContextDataType::builder()
        .ip_address("IpAddress \"in quotes\"")
        .server_name("ServerName back\\slash/es")
        .server_path("ServerPath two\nlines\tand a tab")
        .http_headers(full_http_header())
        .http_headers(minimal_http_header())
        .encoded_data("EncodedData ünï 🦀")
        .build()
        .expect("complete")
}

pub(super) fn minimal_context_data_type() -> types::ContextDataType {
    types::ContextDataType::builder()
        .ip_address("IpAddress")
        .server_name("ServerName")
        .server_path("ServerPath")
        .http_headers(minimal_http_header())
        .build()
        .expect("complete")
}

pub(super) fn full_sms_mfa_settings_type() -> types::SmsMfaSettingsType {
    types::SmsMfaSettingsType::builder().enabled(false).preferred_mfa(true).build()
}

pub(super) fn full_software_token_mfa_settings_type() -> types::SoftwareTokenMfaSettingsType {
    types::SoftwareTokenMfaSettingsType::builder().enabled(false).preferred_mfa(true).build()
}

pub(super) fn full_email_mfa_settings_type() -> types::EmailMfaSettingsType {
    types::EmailMfaSettingsType::builder().enabled(false).preferred_mfa(true).build()
}

pub(super) fn full_web_authn_mfa_settings_type() -> types::WebAuthnMfaSettingsType {
    types::WebAuthnMfaSettingsType::builder().enabled(false).build()
}

pub(super) fn minimal_sms_mfa_settings_type() -> types::SmsMfaSettingsType {
    types::SmsMfaSettingsType::builder().build()
}

pub(super) fn minimal_software_token_mfa_settings_type() -> types::SoftwareTokenMfaSettingsType {
    types::SoftwareTokenMfaSettingsType::builder().build()
}

pub(super) fn minimal_email_mfa_settings_type() -> types::EmailMfaSettingsType {
    types::EmailMfaSettingsType::builder().build()
}

pub(super) fn minimal_web_authn_mfa_settings_type() -> types::WebAuthnMfaSettingsType {
    types::WebAuthnMfaSettingsType::builder().build()
}

pub(super) fn full_sms_mfa_config_type() -> types::SmsMfaConfigType {
    types::SmsMfaConfigType::builder()
        .sms_authentication_message("SmsAuthenticationMessage \u{1}\u{8}\u{c}\u{7f}\u{2028}")
        .sms_configuration(full_sms_configuration_type())
        .build()
}

pub(super) fn full_software_token_mfa_config_type() -> types::SoftwareTokenMfaConfigType {
    types::SoftwareTokenMfaConfigType::builder().enabled(false).build()
}

pub(super) fn full_email_mfa_config_type() -> types::EmailMfaConfigType {
    types::EmailMfaConfigType::builder().message("Message").subject("Subject \"in quotes\"").build()
}

pub(super) fn full_web_authn_configuration_type() -> types::WebAuthnConfigurationType {
    types::WebAuthnConfigurationType::builder()
        .relying_party_id("RelyingPartyId back\\slash/es")
        .user_verification(types::UserVerificationType::from("NEWER_UserVerificationType"))
        .factor_configuration(types::WebAuthnFactorConfigurationType::MultiFactorWithUserVerification)
        .build()
}

pub(super) fn minimal_sms_mfa_config_type() -> types::SmsMfaConfigType {
    types::SmsMfaConfigType::builder().build()
}

pub(super) fn minimal_software_token_mfa_config_type() -> types::SoftwareTokenMfaConfigType {
    types::SoftwareTokenMfaConfigType::builder().build()
}

pub(super) fn minimal_email_mfa_config_type() -> types::EmailMfaConfigType {
    types::EmailMfaConfigType::builder().build()
}

pub(super) fn minimal_web_authn_configuration_type() -> types::WebAuthnConfigurationType {
    types::WebAuthnConfigurationType::builder().build()
}

pub(super) fn full_device_secret_verifier_config_type() -> types::DeviceSecretVerifierConfigType {
    types::DeviceSecretVerifierConfigType::builder()
        .password_verifier("PasswordVerifier \u{1}\u{8}\u{c}\u{7f}\u{2028}")
        .salt("Salt <a href='&'>")
        .build()
}

pub(super) fn minimal_device_secret_verifier_config_type() -> types::DeviceSecretVerifierConfigType {
    types::DeviceSecretVerifierConfigType::builder().build()
}

pub(super) fn full_user_pool_policy_type() -> types::UserPoolPolicyType {
    types::UserPoolPolicyType::builder()
        .password_policy(full_password_policy_type())
        .sign_in_policy(full_sign_in_policy_type())
        .build()
}

pub(super) fn full_lambda_config_type() -> types::LambdaConfigType {
    types::LambdaConfigType::builder()
        .pre_sign_up("PreSignUp")
        .custom_message("CustomMessage \"in quotes\"")
        .post_confirmation("PostConfirmation back\\slash/es")
        .pre_authentication("PreAuthentication two\nlines\tand a tab")
        .post_authentication("PostAuthentication ünï 🦀")
        .define_auth_challenge("DefineAuthChallenge \u{1}\u{8}\u{c}\u{7f}\u{2028}")
        .create_auth_challenge("CreateAuthChallenge <a href='&'>")
        .verify_auth_challenge_response("VerifyAuthChallengeResponse")
        .pre_token_generation("PreTokenGeneration \"in quotes\"")
        .user_migration("UserMigration back\\slash/es")
        .pre_token_generation_config(full_pre_token_generation_version_config_type())
        .custom_sms_sender(full_custom_sms_lambda_version_config_type())
        .custom_email_sender(full_custom_email_lambda_version_config_type())
        .kms_key_id("KMSKeyID two\nlines\tand a tab")
        .inbound_federation(full_inbound_federation_lambda_type())
        .build()
}

pub(super) fn full_verification_message_template_type() -> types::VerificationMessageTemplateType {
    types::VerificationMessageTemplateType::builder()
        .sms_message("SmsMessage ünï 🦀")
        .email_message("EmailMessage \u{1}\u{8}\u{c}\u{7f}\u{2028}")
        .email_subject("EmailSubject <a href='&'>")
        .email_message_by_link("EmailMessageByLink")
        .email_subject_by_link("EmailSubjectByLink \"in quotes\"")
        .default_email_option(types::DefaultEmailOptionType::ConfirmWithLink)
        .build()
}

pub(super) fn full_user_attribute_update_settings_type() -> types::UserAttributeUpdateSettingsType {
    types::UserAttributeUpdateSettingsType::builder()
        .attributes_require_verification_before_update(types::VerifiedAttributeType::from(
            "NEWER_VerifiedAttributeType",
        ))
        .attributes_require_verification_before_update(types::VerifiedAttributeType::PhoneNumber)
        .build()
}

pub(super) fn full_device_configuration_type() -> types::DeviceConfigurationType {
    types::DeviceConfigurationType::builder()
        .challenge_required_on_new_device(true)
        .device_only_remembered_on_user_prompt(false)
        .build()
}

pub(super) fn full_email_configuration_type() -> types::EmailConfigurationType {
    types::EmailConfigurationType::builder()
        .source_arn("SourceArn")
        .reply_to_email_address("ReplyToEmailAddress \"in quotes\"")
        .email_sending_account(types::EmailSendingAccountType::from("NEWER_EmailSendingAccountType"))
        .from("From two\nlines\tand a tab")
        .configuration_set("ConfigurationSet ünï 🦀")
        .build()
}

pub(super) fn full_sms_configuration_type() -> types::SmsConfigurationType {
    types::SmsConfigurationType::builder()
        .sns_caller_arn("SnsCallerArn \u{1}\u{8}\u{c}\u{7f}\u{2028}")
        .external_id("ExternalId <a href='&'>")
        .sns_region("SnsRegion")
        .eums_sms(full_eums_sms_configuration_type())
        .build()
}

pub(super) fn full_admin_create_user_config_type() -> types::AdminCreateUserConfigType {
    types::AdminCreateUserConfigType::builder()
        .allow_admin_create_user_only(true)
        .unused_account_validity_days(1)
        .invite_message_template(full_message_template_type())
        .build()
}

pub(super) fn full_user_pool_add_ons_type() -> types::UserPoolAddOnsType {
    types::UserPoolAddOnsType::builder()
        .advanced_security_mode(types::AdvancedSecurityModeType::Audit)
        .advanced_security_additional_flows(full_advanced_security_additional_flows_type())
        .build()
        .expect("complete")
}

pub(super) fn full_username_configuration_type() -> types::UsernameConfigurationType {
    types::UsernameConfigurationType::builder().case_sensitive(false).build().expect("complete")
}

pub(super) fn full_account_recovery_setting_type() -> types::AccountRecoverySettingType {
    types::AccountRecoverySettingType::builder()
        .recovery_mechanisms(full_recovery_option_type())
        .recovery_mechanisms(minimal_recovery_option_type())
        .build()
}

pub(super) fn full_key_configuration_type() -> types::KeyConfigurationType {
    types::KeyConfigurationType::builder()
        .key_type(types::EncryptionKeyType::AwsOwnedKey)
        .kms_key_arn("KmsKeyArn <a href='&'>")
        .build()
}

pub(super) fn full_issuer_configuration_type() -> types::IssuerConfigurationType {
    types::IssuerConfigurationType::builder().r#type(types::IssuerType::from("NEWER_IssuerType")).build()
}

pub(super) fn full_acr_level_config_type() -> types::AcrLevelConfigType {
    types::AcrLevelConfigType::builder().acr_value("AcrValue \"in quotes\"").build().expect("complete")
}

pub(super) fn minimal_user_pool_policy_type() -> types::UserPoolPolicyType {
    types::UserPoolPolicyType::builder().build()
}

pub(super) fn minimal_lambda_config_type() -> types::LambdaConfigType {
    types::LambdaConfigType::builder().build()
}

pub(super) fn minimal_verification_message_template_type() -> types::VerificationMessageTemplateType {
    types::VerificationMessageTemplateType::builder().build()
}

pub(super) fn minimal_user_attribute_update_settings_type() -> types::UserAttributeUpdateSettingsType {
    types::UserAttributeUpdateSettingsType::builder().build()
}

pub(super) fn minimal_device_configuration_type() -> types::DeviceConfigurationType {
    types::DeviceConfigurationType::builder().build()
}

pub(super) fn minimal_email_configuration_type() -> types::EmailConfigurationType {
    types::EmailConfigurationType::builder().build()
}

pub(super) fn minimal_sms_configuration_type() -> types::SmsConfigurationType {
    types::SmsConfigurationType::builder().build()
}

pub(super) fn minimal_admin_create_user_config_type() -> types::AdminCreateUserConfigType {
    types::AdminCreateUserConfigType::builder().build()
}

pub(super) fn minimal_user_pool_add_ons_type() -> types::UserPoolAddOnsType {
    types::UserPoolAddOnsType::builder()
        .advanced_security_mode(types::AdvancedSecurityModeType::Enforced)
        .build()
        .expect("complete")
}

pub(super) fn minimal_username_configuration_type() -> types::UsernameConfigurationType {
    types::UsernameConfigurationType::builder().case_sensitive(false).build().expect("complete")
}

pub(super) fn minimal_account_recovery_setting_type() -> types::AccountRecoverySettingType {
    types::AccountRecoverySettingType::builder().build()
}

pub(super) fn minimal_key_configuration_type() -> types::KeyConfigurationType {
    types::KeyConfigurationType::builder().build()
}

pub(super) fn minimal_issuer_configuration_type() -> types::IssuerConfigurationType {
    types::IssuerConfigurationType::builder().build()
}

pub(super) fn full_token_validity_units_type() -> types::TokenValidityUnitsType {
    types::TokenValidityUnitsType::builder()
        .access_token(types::TimeUnitsType::from("NEWER_TimeUnitsType"))
        .id_token(types::TimeUnitsType::Days)
        .refresh_token(types::TimeUnitsType::Hours)
        .build()
}

pub(super) fn full_analytics_configuration_type() -> types::AnalyticsConfigurationType {
    types::AnalyticsConfigurationType::builder()
        .application_id("ApplicationId")
        .application_arn("ApplicationArn \"in quotes\"")
        .role_arn("RoleArn back\\slash/es")
        .external_id("ExternalId two\nlines\tand a tab")
        .user_data_shared(false)
        .build()
}

pub(super) fn full_refresh_token_rotation_type() -> types::RefreshTokenRotationType {
    types::RefreshTokenRotationType::builder()
        .feature(types::FeatureType::from("NEWER_FeatureType"))
        .retry_grace_period_seconds(i32::MAX)
        .build()
        .expect("complete")
}

pub(super) fn minimal_token_validity_units_type() -> types::TokenValidityUnitsType {
    types::TokenValidityUnitsType::builder().build()
}

pub(super) fn minimal_analytics_configuration_type() -> types::AnalyticsConfigurationType {
    types::AnalyticsConfigurationType::builder().build()
}

pub(super) fn minimal_refresh_token_rotation_type() -> types::RefreshTokenRotationType {
    types::RefreshTokenRotationType::builder().feature(types::FeatureType::Disabled).build().expect("complete")
}

pub(super) fn full_resource_server_scope_type() -> types::ResourceServerScopeType {
    types::ResourceServerScopeType::builder()
        .scope_name("ScopeName \"in quotes\"")
        .scope_description("ScopeDescription back\\slash/es")
        .build()
        .expect("complete")
}

pub(super) fn minimal_resource_server_scope_type() -> types::ResourceServerScopeType {
    types::ResourceServerScopeType::builder()
        .scope_name("ScopeName")
        .scope_description("ScopeDescription")
        .build()
        .expect("complete")
}

pub(super) fn full_custom_domain_config_type() -> types::CustomDomainConfigType {
    types::CustomDomainConfigType::builder()
        .certificate_arn("CertificateArn two\nlines\tand a tab")
        .security_policy(types::SecurityPolicyType::TlsV132025)
        .build()
        .expect("complete")
}

pub(super) fn full_routing_type() -> types::RoutingType {
    types::RoutingType::builder().failover(full_failover_type()).build()
}

pub(super) fn minimal_custom_domain_config_type() -> types::CustomDomainConfigType {
    types::CustomDomainConfigType::builder().certificate_arn("CertificateArn").build().expect("complete")
}

pub(super) fn minimal_routing_type() -> types::RoutingType {
    types::RoutingType::builder().build()
}

pub(super) fn full_asset_type() -> types::AssetType {
    types::AssetType::builder()
        .category(types::AssetCategoryType::from("NEWER_AssetCategoryType"))
        .color_mode(types::ColorSchemeModeType::Dark)
        .extension(types::AssetExtensionType::Jpeg)
        .bytes(Blob::new([0, 62, 63, 250, 255]))
        .resource_id("ResourceId \"in quotes\"")
        .build()
        .expect("complete")
}

pub(super) fn minimal_asset_type() -> types::AssetType {
    types::AssetType::builder()
        .category(types::AssetCategoryType::PasswordGraphic)
        .color_mode(types::ColorSchemeModeType::Light)
        .extension(types::AssetExtensionType::Ico)
        .build()
        .expect("complete")
}

pub(super) fn minimal_log_configuration_type() -> types::LogConfigurationType {
    types::LogConfigurationType::builder()
        .log_level(types::LogLevel::Error)
        .event_source(types::EventSourceName::UserNotification)
        .build()
        .expect("complete")
}

pub(super) fn full_log_configuration_type() -> types::LogConfigurationType {
    types::LogConfigurationType::builder()
        .log_level(types::LogLevel::Error)
        .event_source(types::EventSourceName::UserNotification)
        .cloud_watch_logs_configuration(full_cloud_watch_logs_configuration_type())
        .s3_configuration(full_s3_configuration_type())
        .firehose_configuration(full_firehose_configuration_type())
        .build()
        .expect("complete")
}

pub(super) fn full_compromised_credentials_risk_configuration_type()
-> types::CompromisedCredentialsRiskConfigurationType {
    types::CompromisedCredentialsRiskConfigurationType::builder()
        .event_filter(types::EventFilterType::SignUp)
        .event_filter(types::EventFilterType::PasswordChange)
        .actions(full_compromised_credentials_actions_type())
        .build()
}

pub(super) fn full_account_takeover_risk_configuration_type() -> types::AccountTakeoverRiskConfigurationType {
    types::AccountTakeoverRiskConfigurationType::builder()
        .notify_configuration(full_notify_configuration_type())
        .actions(full_account_takeover_actions_type())
        .build()
}

pub(super) fn full_risk_exception_configuration_type() -> types::RiskExceptionConfigurationType {
    types::RiskExceptionConfigurationType::builder()
        .blocked_ip_range_list("BlockedIPRangeList ünï 🦀")
        .blocked_ip_range_list("BlockedIPRangeList")
        .skipped_ip_range_list("SkippedIPRangeList \u{1}\u{8}\u{c}\u{7f}\u{2028}")
        .skipped_ip_range_list("SkippedIPRangeList")
        .build()
}

pub(super) fn minimal_compromised_credentials_risk_configuration_type()
-> types::CompromisedCredentialsRiskConfigurationType {
    types::CompromisedCredentialsRiskConfigurationType::builder().build()
}

pub(super) fn minimal_account_takeover_risk_configuration_type() -> types::AccountTakeoverRiskConfigurationType {
    types::AccountTakeoverRiskConfigurationType::builder().build()
}

pub(super) fn minimal_risk_exception_configuration_type() -> types::RiskExceptionConfigurationType {
    types::RiskExceptionConfigurationType::builder().build()
}

pub(super) fn minimal_limit_definition_type() -> types::LimitDefinitionType {
    types::LimitDefinitionType::builder()
        .limit_class(types::LimitClass::ApiCategory)
        .attributes("key-1", "Attributes")
        .build()
        .expect("complete")
}

pub(super) fn full_limit_definition_type() -> types::LimitDefinitionType {
    types::LimitDefinitionType::builder()
        .limit_class(types::LimitClass::from("NEWER_LimitClass"))
        .attributes("key-1", "Attributes \"in quotes\"")
        .attributes("key-2 \"ü", "Attributes back\\slash/es")
        .build()
        .expect("complete")
}

pub(super) fn full_number_attribute_constraints_type() -> types::NumberAttributeConstraintsType {
    types::NumberAttributeConstraintsType::builder()
        .min_value("MinValue two\nlines\tand a tab")
        .max_value("MaxValue ünï 🦀")
        .build()
}

pub(super) fn full_string_attribute_constraints_type() -> types::StringAttributeConstraintsType {
    types::StringAttributeConstraintsType::builder()
        .min_length("MinLength \u{1}\u{8}\u{c}\u{7f}\u{2028}")
        .max_length("MaxLength <a href='&'>")
        .build()
}

pub(super) fn full_http_header() -> types::HttpHeader {
    types::HttpHeader::builder().header_name("headerName").header_value("headerValue \"in quotes\"").build()
}

pub(super) fn minimal_http_header() -> types::HttpHeader {
    types::HttpHeader::builder().build()
}

pub(super) fn full_password_policy_type() -> types::PasswordPolicyType {
    types::PasswordPolicyType::builder()
        .minimum_length(i32::MIN)
        .require_uppercase(false)
        .require_lowercase(true)
        .require_numbers(false)
        .require_symbols(true)
        .password_history_size(i32::MIN)
        .temporary_password_validity_days(1)
        .build()
}

pub(super) fn full_sign_in_policy_type() -> types::SignInPolicyType {
    types::SignInPolicyType::builder()
        .allowed_first_auth_factors(types::AuthFactorType::Password)
        .allowed_first_auth_factors(types::AuthFactorType::SmsOtp)
        .build()
}

pub(super) fn full_pre_token_generation_version_config_type() -> types::PreTokenGenerationVersionConfigType {
    types::PreTokenGenerationVersionConfigType::builder()
        .lambda_version(types::PreTokenGenerationLambdaVersionType::V20)
        .lambda_arn("LambdaArn \u{1}\u{8}\u{c}\u{7f}\u{2028}")
        .build()
        .expect("complete")
}

pub(super) fn full_custom_sms_lambda_version_config_type() -> types::CustomSmsLambdaVersionConfigType {
    types::CustomSmsLambdaVersionConfigType::builder()
        .lambda_version(types::CustomSmsSenderLambdaVersionType::from("NEWER_CustomSmsSenderLambdaVersionType"))
        .lambda_arn("LambdaArn")
        .build()
        .expect("complete")
}

pub(super) fn full_custom_email_lambda_version_config_type() -> types::CustomEmailLambdaVersionConfigType {
    types::CustomEmailLambdaVersionConfigType::builder()
        .lambda_version(types::CustomEmailSenderLambdaVersionType::from("NEWER_CustomEmailSenderLambdaVersionType"))
        .lambda_arn("LambdaArn back\\slash/es")
        .build()
        .expect("complete")
}

pub(super) fn full_inbound_federation_lambda_type() -> types::InboundFederationLambdaType {
    types::InboundFederationLambdaType::builder()
        .lambda_version(types::InboundFederationLambdaVersionType::from("NEWER_InboundFederationLambdaVersionType"))
        .lambda_arn("LambdaArn ünï 🦀")
        .build()
        .expect("complete")
}

pub(super) fn full_eums_sms_configuration_type() -> types::EumsSmsConfigurationType {
    types::EumsSmsConfigurationType::builder()
        .caller_arn("CallerArn \u{1}\u{8}\u{c}\u{7f}\u{2028}")
        .external_id("ExternalId <a href='&'>")
        .origination_identity("OriginationIdentity")
        .configuration_set_name("ConfigurationSetName \"in quotes\"")
        .in_entity_id("InEntityId back\\slash/es")
        .in_template_id("InTemplateId two\nlines\tand a tab")
        .region("Region ünï 🦀")
        .build()
        .expect("complete")
}

pub(super) fn full_message_template_type() -> types::MessageTemplateType {
    types::MessageTemplateType::builder()
        .sms_message("SMSMessage \u{1}\u{8}\u{c}\u{7f}\u{2028}")
        .email_message("EmailMessage <a href='&'>")
        .email_subject("EmailSubject")
        .build()
}

pub(super) fn full_advanced_security_additional_flows_type() -> types::AdvancedSecurityAdditionalFlowsType {
    types::AdvancedSecurityAdditionalFlowsType::builder()
        .custom_auth_mode(types::AdvancedSecurityEnabledModeType::Enforced)
        .build()
}

pub(super) fn full_recovery_option_type() -> types::RecoveryOptionType {
    types::RecoveryOptionType::builder()
        .priority(0)
        .name(types::RecoveryOptionNameType::VerifiedEmail)
        .build()
        .expect("complete")
}

pub(super) fn minimal_recovery_option_type() -> types::RecoveryOptionType {
    types::RecoveryOptionType::builder()
        .priority(i32::MIN)
        .name(types::RecoveryOptionNameType::VerifiedPhoneNumber)
        .build()
        .expect("complete")
}

pub(super) fn full_failover_type() -> types::FailoverType {
    types::FailoverType::builder()
        .secondary_region("SecondaryRegion <a href='&'>")
        .primary_route53_health_check_id("PrimaryRoute53HealthCheckId")
        .build()
        .expect("complete")
}

pub(super) fn full_cloud_watch_logs_configuration_type() -> types::CloudWatchLogsConfigurationType {
    types::CloudWatchLogsConfigurationType::builder().log_group_arn("LogGroupArn \"in quotes\"").build()
}

pub(super) fn full_s3_configuration_type() -> types::S3ConfigurationType {
    types::S3ConfigurationType::builder().bucket_arn("BucketArn back\\slash/es").build()
}

pub(super) fn full_firehose_configuration_type() -> types::FirehoseConfigurationType {
    types::FirehoseConfigurationType::builder().stream_arn("StreamArn two\nlines\tand a tab").build()
}

pub(super) fn full_compromised_credentials_actions_type() -> types::CompromisedCredentialsActionsType {
    types::CompromisedCredentialsActionsType::builder()
        .event_action(types::CompromisedCredentialsEventActionType::from("NEWER_CompromisedCredentialsEventActionType"))
        .build()
        .expect("complete")
}

pub(super) fn full_notify_configuration_type() -> types::NotifyConfigurationType {
    types::NotifyConfigurationType::builder()
        .from("From \u{1}\u{8}\u{c}\u{7f}\u{2028}")
        .reply_to("ReplyTo <a href='&'>")
        .source_arn("SourceArn")
        .block_email(full_notify_email_type())
        .no_action_email(full_notify_email_type())
        .mfa_email(full_notify_email_type())
        .build()
        .expect("complete")
}

pub(super) fn full_account_takeover_actions_type() -> types::AccountTakeoverActionsType {
    types::AccountTakeoverActionsType::builder()
        .low_action(full_account_takeover_action_type())
        .medium_action(full_account_takeover_action_type())
        .high_action(full_account_takeover_action_type())
        .build()
}

pub(super) fn full_notify_email_type() -> types::NotifyEmailType {
    types::NotifyEmailType::builder()
        .subject("Subject \"in quotes\"")
        .html_body("HtmlBody back\\slash/es")
        .text_body("TextBody two\nlines\tand a tab")
        .build()
        .expect("complete")
}

pub(super) fn full_account_takeover_action_type() -> types::AccountTakeoverActionType {
    types::AccountTakeoverActionType::builder()
        .notify(true)
        .event_action(types::AccountTakeoverEventActionType::from("NEWER_AccountTakeoverEventActionType"))
        .build()
        .expect("complete")
}
