//! Passwords: set and reset by an administrator.

use cognito::operation::admin_get_user::AdminGetUserInput;
use cognito::operation::admin_reset_user_password::AdminResetUserPasswordInput;
use cognito::operation::admin_set_user_password::AdminSetUserPasswordInput;
use cognito::types::UserStatusType;
use cognito::{Client, Operation};

use crate::Gap;
use crate::pools::UNKNOWN;
use crate::run::Run;
use crate::users::{ADA, BOB, NOBODY, ZOE};

/// Meets the policy of the pool.
pub(crate) const PASSWORD: &str = "Correct-Horse-9-\u{2713}";
/// Breaks it.
pub(crate) const WEAK: &str = "horse";

pub(crate) async fn set(client: &Client, run: &mut Run<'_>, pool: &str) {
    let request = client.admin_set_user_password().user_pool_id(pool).password(PASSWORD);
    for (name, permanent, status) in [
        (ADA, true, UserStatusType::Confirmed),
        (ADA, false, UserStatusType::ForceChangePassword),
        (ADA, true, UserStatusType::Confirmed),
        (BOB, true, UserStatusType::Confirmed),
    ] {
        run.ok::<AdminSetUserPasswordInput>(request.clone().username(name).permanent(permanent).send().await);
        assert_eq!(status_of(client, run, pool, name).await, Some(status), "{name} {permanent}");
    }

    let unknown = run.refused::<AdminSetUserPasswordInput>(request.clone().username(NOBODY).send().await);
    assert!(unknown.is_user_not_found_exception(), "{unknown:?}");
    let elsewhere = request.clone().user_pool_id(UNKNOWN).username(ADA);
    let elsewhere = run.refused::<AdminSetUserPasswordInput>(elsewhere.send().await);
    assert!(elsewhere.is_resource_not_found_exception(), "{elsewhere:?}");
    if !run.gap(Gap::PasswordPolicy) {
        let weak = run.refused::<AdminSetUserPasswordInput>(request.username(ADA).password(WEAK).send().await);
        assert!(weak.is_invalid_password_exception(), "{weak:?}");
    }
}

pub(crate) async fn reset(client: &Client, run: &mut Run<'_>, pool: &str) {
    let request = client.admin_reset_user_password().user_pool_id(pool).client_metadata("why", "lost phone");
    let first = request.clone().username(ADA).send().await;
    if run.lacks(AdminResetUserPasswordInput::NAME) {
        return run.missing::<AdminResetUserPasswordInput>(first);
    }
    run.ok::<AdminResetUserPasswordInput>(first);
    assert_eq!(status_of(client, run, pool, ADA).await, Some(UserStatusType::ResetRequired));

    let temporary = run.refused::<AdminResetUserPasswordInput>(request.clone().username(ZOE).send().await);
    assert!(temporary.is_not_authorized_exception(), "{temporary:?}");
    let unverified = run.refused::<AdminResetUserPasswordInput>(request.clone().username(BOB).send().await);
    assert!(unverified.is_invalid_parameter_exception(), "{unverified:?}");
    let unknown = run.refused::<AdminResetUserPasswordInput>(request.clone().username(NOBODY).send().await);
    assert!(unknown.is_user_not_found_exception(), "{unknown:?}");
    let elsewhere =
        run.refused::<AdminResetUserPasswordInput>(request.user_pool_id(UNKNOWN).username(ADA).send().await);
    assert!(elsewhere.is_resource_not_found_exception(), "{elsewhere:?}");
}

async fn status_of(client: &Client, run: &mut Run<'_>, pool: &str, name: &str) -> Option<UserStatusType> {
    let user = run.ok::<AdminGetUserInput>(client.admin_get_user().user_pool_id(pool).username(name).send().await);
    user.user_status().cloned()
}
