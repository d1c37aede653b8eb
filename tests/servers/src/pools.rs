//! User pools: created, described, listed and deleted.

use cognito::Client;
use cognito::error::BuildError;
use cognito::operation::create_user_pool::CreateUserPoolInput;
use cognito::operation::delete_user_pool::DeleteUserPoolInput;
use cognito::operation::describe_user_pool::DescribeUserPoolInput;
use cognito::operation::list_user_pools::ListUserPoolsInput;
use cognito::types::{
    AccountRecoverySettingType, PasswordPolicyType, RecoveryOptionNameType, RecoveryOptionType, UserPoolPolicyType,
    UserPoolType, VerifiedAttributeType,
};

use crate::Gap;
use crate::run::{Run, is_recent};

/// An ID that no server gives out.
pub(crate) const UNKNOWN: &str = "us-east-1_unknown00";

/// The ID of a pool that was created and found again with the same settings.
pub(crate) async fn create(client: &Client, run: &mut Run<'_>) -> Result<String, BuildError> {
    let passwords = PasswordPolicyType::builder()
        .minimum_length(10)
        .require_uppercase(true)
        .require_lowercase(true)
        .require_numbers(true)
        .require_symbols(false)
        .build();
    let by_email = RecoveryOptionType::builder().name(RecoveryOptionNameType::VerifiedEmail).priority(1).build()?;
    let request = client
        .create_user_pool()
        .pool_name("lifecycle")
        .account_recovery_setting(AccountRecoverySettingType::builder().recovery_mechanisms(by_email.clone()).build())
        .policies(UserPoolPolicyType::builder().password_policy(passwords).build())
        .auto_verified_attributes(VerifiedAttributeType::Email)
        .user_pool_tags("purpose", "tests, \u{201c}quoted\u{201d}");
    let created = run.ok::<CreateUserPoolInput>(request.send().await);
    let id = created.user_pool().and_then(UserPoolType::id).unwrap_or_default().to_owned();

    let described = run.ok::<DescribeUserPoolInput>(client.describe_user_pool().user_pool_id(&id).send().await);
    for pool in [created.user_pool(), described.user_pool()] {
        let Some(pool) = pool else { panic!("{}: no pool in the answer", run.server()) };
        assert_eq!((pool.id(), pool.name()), (Some(id.as_str()), Some("lifecycle")));
        assert!(pool.arn().is_some_and(|arn| arn.ends_with(&id)), "{:?}", pool.arn());
        assert!(is_recent(pool.creation_date()), "{:?}", pool.creation_date());
        let Some(policy) = pool.policies().and_then(UserPoolPolicyType::password_policy) else { panic!("no policy") };
        assert_eq!(
            (policy.minimum_length(), policy.require_numbers(), policy.require_symbols()),
            (Some(10), true, false)
        );
        assert_eq!(pool.auto_verified_attributes(), [VerifiedAttributeType::Email]);
        let recovery = pool.account_recovery_setting().map(AccountRecoverySettingType::recovery_mechanisms);
        assert_eq!(recovery, Some(&[by_email.clone()][..]));
        let tag = pool.user_pool_tags().and_then(|tags| tags.get("purpose"));
        assert_eq!(tag.map(String::as_str), Some("tests, \u{201c}quoted\u{201d}"));
    }

    let unknown = run.refused::<DescribeUserPoolInput>(client.describe_user_pool().user_pool_id(UNKNOWN).send().await);
    assert!(unknown.is_resource_not_found_exception(), "{unknown:?}");
    Ok(id)
}

/// Lists `pool` and a second one, page by page.
pub(crate) async fn list(client: &Client, run: &mut Run<'_>, pool: &str) {
    let second = run.ok::<CreateUserPoolInput>(client.create_user_pool().pool_name("second").send().await);
    let second = second.user_pool().and_then(UserPoolType::id).unwrap_or_default();

    let first_page = run.ok::<ListUserPoolsInput>(client.list_user_pools().max_results(1).send().await);
    if !run.gap(Gap::Pages) {
        assert_eq!(first_page.user_pools().len(), 1);
        assert!(first_page.next_token().is_some());
    }
    let all =
        client.list_user_pools().max_results(1).into_paginator().items().send().collect::<Result<Vec<_>, _>>().await;
    let all = run.items::<ListUserPoolsInput, _>(all);
    for (id, name) in [(pool, "lifecycle"), (second, "second")] {
        let found: Vec<_> = all.iter().filter(|pool| pool.id() == Some(id)).collect();
        assert_eq!(found.len(), 1, "{id} in {all:?}");
        assert_eq!(found[0].name(), Some(name));
        assert!(is_recent(found[0].last_modified_date()), "{found:?}");
    }
    delete(client, run, second).await;
}

/// Deletes a pool, which is then gone.
pub(crate) async fn delete(client: &Client, run: &mut Run<'_>, pool: &str) {
    run.ok::<DeleteUserPoolInput>(client.delete_user_pool().user_pool_id(pool).send().await);
    let deleted = run.refused::<DescribeUserPoolInput>(client.describe_user_pool().user_pool_id(pool).send().await);
    assert!(deleted.is_resource_not_found_exception(), "{deleted:?}");
    let again = run.refused::<DeleteUserPoolInput>(client.delete_user_pool().user_pool_id(pool).send().await);
    assert!(again.is_resource_not_found_exception(), "{again:?}");
}
