//! Creating, describing, listing and deleting pools.

use crate::local::handler::Handlers;
use crate::local::page::{self, Page};
use crate::local::{Fault, Pool, REGION, State, constraint, password};
use crate::operation::create_user_pool::{CreateUserPoolInput, CreateUserPoolOutput};
use crate::operation::delete_user_pool::{DeleteUserPoolInput, DeleteUserPoolOutput};
use crate::operation::describe_user_pool::{DescribeUserPoolInput, DescribeUserPoolOutput};
use crate::operation::list_user_pools::{ListUserPoolsInput, ListUserPoolsOutput};
use crate::types::{
    DeletionProtectionType, SchemaAttributeType, UserPoolDescriptionType, UserPoolMfaType, UserPoolPolicyType,
    UserPoolTierType, UserPoolType,
};

pub(super) fn add_to(handlers: &mut Handlers) {
    handlers.add(create_user_pool);
    handlers.add(delete_user_pool);
    handlers.add(describe_user_pool);
    handlers.add(list_user_pools);
}

fn create_user_pool(state: &mut State, input: CreateUserPoolInput) -> Result<CreateUserPoolOutput, Fault> {
    // Pool names may have spaces, other names may not.
    constraint::name("poolName", &input.pool_name.replace(' ', "-"))?;
    let (id, now) = (state.next_pool_id(), state.now());
    let (password, sign_in) =
        input.policies.map_or((None, None), |given| (given.password_policy, given.sign_in_policy));
    let policies = UserPoolPolicyType { password_policy: Some(password::policy(password)?), sign_in_policy: sign_in };
    let settings = UserPoolType::builder()
        .arn(format!("arn:aws:cognito-idp:{REGION}:000000000000:userpool/{id}"))
        .id(&id)
        .name(input.pool_name)
        .policies(policies)
        .deletion_protection(input.deletion_protection.unwrap_or(DeletionProtectionType::Inactive))
        .set_lambda_config(input.lambda_config)
        .last_modified_date(now)
        .creation_date(now)
        .set_schema_attributes(input.schema.map(|attributes| attributes.into_iter().map(declared).collect()))
        .set_auto_verified_attributes(input.auto_verified_attributes)
        .set_alias_attributes(input.alias_attributes)
        .set_username_attributes(input.username_attributes)
        .set_sms_verification_message(input.sms_verification_message)
        .set_email_verification_message(input.email_verification_message)
        .set_email_verification_subject(input.email_verification_subject)
        .set_verification_message_template(input.verification_message_template)
        .set_sms_authentication_message(input.sms_authentication_message)
        .set_user_attribute_update_settings(input.user_attribute_update_settings)
        .mfa_configuration(input.mfa_configuration.unwrap_or(UserPoolMfaType::Off))
        .set_device_configuration(input.device_configuration)
        .set_email_configuration(input.email_configuration)
        .set_sms_configuration(input.sms_configuration)
        .set_user_pool_tags(input.user_pool_tags)
        .set_admin_create_user_config(input.admin_create_user_config)
        .set_user_pool_add_ons(input.user_pool_add_ons)
        .set_dcr_configuration(input.dcr_configuration)
        .set_username_configuration(input.username_configuration)
        .set_account_recovery_setting(input.account_recovery_setting)
        .user_pool_tier(input.user_pool_tier.unwrap_or(UserPoolTierType::Essentials))
        .set_key_configuration(input.key_configuration)
        .set_issuer_configuration(input.issuer_configuration)
        .set_acr_configuration(input.acr_configuration)
        .build();
    let pool = Pool::new(settings);
    let settings = pool.settings();
    state.pools.insert(id, pool);
    Ok(CreateUserPoolOutput::builder().user_pool(settings).build())
}

/// Attributes that are not standard get a prefix.
fn declared(mut attribute: SchemaAttributeType) -> SchemaAttributeType {
    let prefix = if attribute.developer_only_attribute == Some(true) { "dev:custom" } else { "custom" };
    attribute.name = attribute
        .name
        .map(|name| if crate::local::attribute::is_standard(&name) { name } else { format!("{prefix}:{name}") });
    attribute
}

fn describe_user_pool(state: &mut State, input: DescribeUserPoolInput) -> Result<DescribeUserPoolOutput, Fault> {
    let pool = state.pool(&input.user_pool_id)?;
    Ok(DescribeUserPoolOutput::builder().user_pool(pool.settings()).build())
}

fn delete_user_pool(state: &mut State, input: DeleteUserPoolInput) -> Result<DeleteUserPoolOutput, Fault> {
    let pool = state.pool(&input.user_pool_id)?;
    if pool.settings.deletion_protection == Some(DeletionProtectionType::Active) {
        return Err(Fault::invalid(
            "The user pool cannot be deleted because deletion protection is activated. \
             Deletion protection must be inactivated first.",
        ));
    }
    state.remove_pool(&input.user_pool_id)?;
    Ok(DeleteUserPoolOutput::builder().build())
}

fn list_user_pools(state: &mut State, input: ListUserPoolsInput) -> Result<ListUserPoolsOutput, Fault> {
    let size = page::in_range("maxResults", input.max_results, 1)?;
    let page = Page::new("pools".to_owned(), input.next_token.as_deref(), Some(size))?;
    let (pools, token) = page.of(&state.pools, |_| true);
    let pools = pools.into_iter().map(|pool| {
        let UserPoolType { id, name, lambda_config, last_modified_date, creation_date, .. } = pool.settings();
        UserPoolDescriptionType::builder()
            .set_id(id)
            .set_name(name)
            .set_lambda_config(lambda_config)
            .set_last_modified_date(last_modified_date)
            .set_creation_date(creation_date)
            .build()
    });
    Ok(ListUserPoolsOutput::builder().set_user_pools(Some(pools.collect())).set_next_token(token).build())
}
