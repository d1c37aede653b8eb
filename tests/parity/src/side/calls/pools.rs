//! Written by `generate/generate.py`; change that instead.

use super::sdk::types;
use super::shapes;
use super::{Form, Outcome, outcome, sdk, sdk::Client};
use std::collections::HashMap;

type Operation = super::Operation<Client>;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation { name: "CreateUserPool", call: |client, form| Box::pin(create_user_pool(client, form)) },
    Operation { name: "DescribeUserPool", call: |client, form| Box::pin(describe_user_pool(client, form)) },
    Operation { name: "UpdateUserPool", call: |client, form| Box::pin(update_user_pool(client, form)) },
    Operation { name: "DeleteUserPool", call: |client, form| Box::pin(delete_user_pool(client, form)) },
    Operation { name: "ListUserPools", call: |client, form| Box::pin(list_user_pools(client, form)) },
    Operation { name: "GetSigningCertificate", call: |client, form| Box::pin(get_signing_certificate(client, form)) },
];

async fn create_user_pool(client: Client, form: Form) -> Outcome {
    let call = client.create_user_pool();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.pool_name("PoolName"),
        Form::Full => call
            .pool_name("PoolName back\\slash/es")
            .policies(shapes::full_user_pool_policy_type())
            .deletion_protection(types::DeletionProtectionType::Active)
            .lambda_config(shapes::full_lambda_config_type())
            .auto_verified_attributes(types::VerifiedAttributeType::PhoneNumber)
            .auto_verified_attributes(types::VerifiedAttributeType::Email)
            .alias_attributes(types::AliasAttributeType::PhoneNumber)
            .alias_attributes(types::AliasAttributeType::PhoneNumber)
            .username_attributes(types::UsernameAttributeType::from("NEWER_UsernameAttributeType"))
            .username_attributes(types::UsernameAttributeType::Email)
            .sms_verification_message("SmsVerificationMessage two\nlines\tand a tab")
            .email_verification_message("EmailVerificationMessage ünï 🦀")
            .email_verification_subject("EmailVerificationSubject \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .verification_message_template(shapes::full_verification_message_template_type())
            .sms_authentication_message("SmsAuthenticationMessage <a href='&'>")
            .mfa_configuration(types::UserPoolMfaType::On)
            .user_attribute_update_settings(shapes::full_user_attribute_update_settings_type())
            .device_configuration(shapes::full_device_configuration_type())
            .email_configuration(shapes::full_email_configuration_type())
            .sms_configuration(shapes::full_sms_configuration_type())
            .user_pool_tags("key-1", "UserPoolTags \"in quotes\"")
            .user_pool_tags("key-2 \"ü", "UserPoolTags back\\slash/es")
            .admin_create_user_config(shapes::full_admin_create_user_config_type())
            .schema(shapes::full_schema_attribute_type())
            .schema(shapes::minimal_schema_attribute_type())
            .user_pool_add_ons(shapes::full_user_pool_add_ons_type())
            .username_configuration(shapes::full_username_configuration_type())
            .account_recovery_setting(shapes::full_account_recovery_setting_type())
            .user_pool_tier(types::UserPoolTierType::Essentials)
            .key_configuration(shapes::full_key_configuration_type())
            .issuer_configuration(shapes::full_issuer_configuration_type())
            .acr_configuration("key-1", shapes::full_acr_level_config_type())
            .acr_configuration("key-2 \"ü", shapes::full_acr_level_config_type()),
        Form::Empty => call
            .pool_name("")
            .policies(shapes::minimal_user_pool_policy_type())
            .lambda_config(shapes::minimal_lambda_config_type())
            .set_auto_verified_attributes(Some(Vec::new()))
            .set_alias_attributes(Some(Vec::new()))
            .set_username_attributes(Some(Vec::new()))
            .sms_verification_message("")
            .email_verification_message("")
            .email_verification_subject("")
            .verification_message_template(shapes::minimal_verification_message_template_type())
            .sms_authentication_message("")
            .user_attribute_update_settings(shapes::minimal_user_attribute_update_settings_type())
            .device_configuration(shapes::minimal_device_configuration_type())
            .email_configuration(shapes::minimal_email_configuration_type())
            .sms_configuration(shapes::minimal_sms_configuration_type())
            .set_user_pool_tags(Some(HashMap::new()))
            .admin_create_user_config(shapes::minimal_admin_create_user_config_type())
            .set_schema(Some(Vec::new()))
            .user_pool_add_ons(shapes::minimal_user_pool_add_ons_type())
            .username_configuration(shapes::minimal_username_configuration_type())
            .account_recovery_setting(shapes::minimal_account_recovery_setting_type())
            .key_configuration(shapes::minimal_key_configuration_type())
            .issuer_configuration(shapes::minimal_issuer_configuration_type())
            .set_acr_configuration(Some(HashMap::new())),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn describe_user_pool(client: Client, form: Form) -> Outcome {
    let call = client.describe_user_pool();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId"),
        Form::Full => call.user_pool_id("UserPoolId ünï 🦀"),
        Form::Empty => call.user_pool_id(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn update_user_pool(client: Client, form: Form) -> Outcome {
    let call = client.update_user_pool();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId"),
        Form::Full => call
            .user_pool_id("UserPoolId \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .policies(shapes::full_user_pool_policy_type())
            .deletion_protection(types::DeletionProtectionType::from("NEWER_DeletionProtectionType"))
            .lambda_config(shapes::full_lambda_config_type())
            .auto_verified_attributes(types::VerifiedAttributeType::Email)
            .auto_verified_attributes(types::VerifiedAttributeType::PhoneNumber)
            .sms_verification_message("SmsVerificationMessage back\\slash/es")
            .email_verification_message("EmailVerificationMessage two\nlines\tand a tab")
            .email_verification_subject("EmailVerificationSubject ünï 🦀")
            .verification_message_template(shapes::full_verification_message_template_type())
            .sms_authentication_message("SmsAuthenticationMessage \u{1}\u{8}\u{c}\u{7f}\u{2028}")
            .user_attribute_update_settings(shapes::full_user_attribute_update_settings_type())
            .mfa_configuration(types::UserPoolMfaType::Optional)
            .device_configuration(shapes::full_device_configuration_type())
            .email_configuration(shapes::full_email_configuration_type())
            .sms_configuration(shapes::full_sms_configuration_type())
            .user_pool_tags("key-1", "UserPoolTags")
            .user_pool_tags("key-2 \"ü", "UserPoolTags \"in quotes\"")
            .admin_create_user_config(shapes::full_admin_create_user_config_type())
            .user_pool_add_ons(shapes::full_user_pool_add_ons_type())
            .account_recovery_setting(shapes::full_account_recovery_setting_type())
            .pool_name("PoolName back\\slash/es")
            .user_pool_tier(types::UserPoolTierType::Plus)
            .key_configuration(shapes::full_key_configuration_type())
            .issuer_configuration(shapes::full_issuer_configuration_type())
            .acr_configuration("key-1", shapes::full_acr_level_config_type())
            .acr_configuration("key-2 \"ü", shapes::full_acr_level_config_type()),
        Form::Empty => call
            .user_pool_id("")
            .policies(shapes::minimal_user_pool_policy_type())
            .lambda_config(shapes::minimal_lambda_config_type())
            .set_auto_verified_attributes(Some(Vec::new()))
            .sms_verification_message("")
            .email_verification_message("")
            .email_verification_subject("")
            .verification_message_template(shapes::minimal_verification_message_template_type())
            .sms_authentication_message("")
            .user_attribute_update_settings(shapes::minimal_user_attribute_update_settings_type())
            .device_configuration(shapes::minimal_device_configuration_type())
            .email_configuration(shapes::minimal_email_configuration_type())
            .sms_configuration(shapes::minimal_sms_configuration_type())
            .set_user_pool_tags(Some(HashMap::new()))
            .admin_create_user_config(shapes::minimal_admin_create_user_config_type())
            .user_pool_add_ons(shapes::minimal_user_pool_add_ons_type())
            .account_recovery_setting(shapes::minimal_account_recovery_setting_type())
            .pool_name("")
            .key_configuration(shapes::minimal_key_configuration_type())
            .issuer_configuration(shapes::minimal_issuer_configuration_type())
            .set_acr_configuration(Some(HashMap::new())),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn delete_user_pool(client: Client, form: Form) -> Outcome {
    let call = client.delete_user_pool();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId"),
        Form::Full => call.user_pool_id("UserPoolId ünï 🦀"),
        Form::Empty => call.user_pool_id(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn list_user_pools(client: Client, form: Form) -> Outcome {
    let call = client.list_user_pools();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.max_results(i32::MIN),
        Form::Full => call.next_token("NextToken <a href='&'>").max_results(-7),
        Form::Empty => call.next_token("").max_results(0),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}

async fn get_signing_certificate(client: Client, form: Form) -> Outcome {
    let call = client.get_signing_certificate();
    let call = match form {
        Form::Nothing => call,
        Form::Minimal => call.user_pool_id("UserPoolId"),
        Form::Full => call.user_pool_id("UserPoolId back\\slash/es"),
        Form::Empty => call.user_pool_id(""),
    };
    let input = format!("{:?}", call.as_input());
    outcome(input, call.send().await, sdk::Error::from)
}
