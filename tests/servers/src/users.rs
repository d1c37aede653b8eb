//! Users: created, read, listed, changed and deleted.

use cognito::Client;
use cognito::error::BuildError;
use cognito::operation::admin_create_user::AdminCreateUserInput;
use cognito::operation::admin_delete_user::AdminDeleteUserInput;
use cognito::operation::admin_get_user::AdminGetUserInput;
use cognito::operation::admin_update_user_attributes::AdminUpdateUserAttributesInput;
use cognito::operation::list_users::ListUsersInput;
use cognito::types::{DeliveryMediumType, MessageActionType, UserStatusType, UserType};

use crate::Gap;
use crate::pools::UNKNOWN;
use crate::run::{Run, attribute, is_recent, value};

/// Has a verified email address.
pub(crate) const ADA: &str = "ada";
/// Has an email address that is not verified.
pub(crate) const BOB: &str = "bob";
/// Invited by email, with a name beyond ASCII.
pub(crate) const ZOE: &str = "zo\u{eb}";
/// Signs up alone.
pub(crate) const EVE: &str = "eve";
/// Never exists.
pub(crate) const NOBODY: &str = "nobody";

/// What JSON must escape, and what it may.
const NAME: &str = "Zo\u{eb} \"Z\" \\ M\u{fc}ller \u{1f980}";

pub(crate) async fn create(client: &Client, run: &mut Run<'_>, pool: &str) -> Result<(), BuildError> {
    for (name, verified) in [(ADA, "true"), (BOB, "false")] {
        let request = client
            .admin_create_user()
            .user_pool_id(pool)
            .username(name)
            .temporary_password("Temporary-1")
            .user_attributes(attribute("email", &format!("{name}@example.com"))?)
            .user_attributes(attribute("email_verified", verified)?)
            .message_action(MessageActionType::Suppress);
        let created = run.ok::<AdminCreateUserInput>(request.send().await);
        let Some(user) = created.user() else { panic!("no user in the answer") };
        assert_eq!((user.username(), user.enabled()), (Some(name), true));
        assert_eq!(user.user_status(), Some(&UserStatusType::ForceChangePassword));
        assert!(is_recent(user.user_create_date()), "{:?}", user.user_create_date());
        assert!(value(user.attributes(), "sub").is_some_and(|sub| sub.len() == 36));
    }

    let invited = client
        .admin_create_user()
        .user_pool_id(pool)
        .username(ZOE)
        .user_attributes(attribute("email", "zoe@example.com")?)
        .user_attributes(attribute("name", NAME)?)
        .desired_delivery_mediums(DeliveryMediumType::Email)
        .client_metadata("campaign", "spring");
    let invited = run.ok::<AdminCreateUserInput>(invited.send().await);
    assert_eq!(invited.user().and_then(UserType::username), Some(ZOE));

    let read = run.ok::<AdminGetUserInput>(client.admin_get_user().user_pool_id(pool).username(ZOE).send().await);
    assert_eq!((read.username(), read.enabled()), (ZOE, true));
    assert_eq!(read.user_status(), Some(&UserStatusType::ForceChangePassword));
    assert_eq!(value(read.user_attributes(), "name"), Some(NAME));
    assert_eq!(value(read.user_attributes(), "email"), Some("zoe@example.com"));
    assert!(is_recent(read.user_last_modified_date()), "{:?}", read.user_last_modified_date());

    let taken = client.admin_create_user().user_pool_id(pool).username(ADA).message_action(MessageActionType::Suppress);
    let taken = run.refused::<AdminCreateUserInput>(taken.send().await);
    assert!(taken.is_username_exists_exception(), "{taken:?}");
    let elsewhere = client.admin_create_user().user_pool_id(UNKNOWN).username(ADA);
    let elsewhere = run.refused::<AdminCreateUserInput>(elsewhere.send().await);
    assert!(elsewhere.is_resource_not_found_exception(), "{elsewhere:?}");
    unknown(client, run, pool, NOBODY).await;
    Ok(())
}

/// The user does not exist, by both ways to send a call.
async fn unknown(client: &Client, run: &mut Run<'_>, pool: &str, name: &str) {
    let request = client.admin_get_user().user_pool_id(pool).username(name);
    let error = run.refused::<AdminGetUserInput>(request.clone().send().await);
    assert!(error.is_user_not_found_exception(), "{error:?}");
    assert_eq!(error.to_string(), "UserNotFoundException: User does not exist.");
    match request.await {
        Err(error @ cognito::Error::UserNotFoundException(_)) => {
            let text = error.to_string();
            assert!(text.starts_with("AdminGetUser failed: UserNotFoundException: User does not exist. ("), "{text}");
            assert!(text.contains("400"), "{text}");
        }
        other => panic!("{other:?}"),
    }
}

pub(crate) async fn list(client: &Client, run: &mut Run<'_>, pool: &str) {
    let filters = [
        ("username = \"bob\"", &[BOB][..]),
        ("email = \"zoe@example.com\"", &[ZOE]),
        ("email ^= \"a\"", &[ADA]),
        ("username ^= \"zo\u{eb}\"", &[ZOE]),
        ("cognito:user_status = \"FORCE_CHANGE_PASSWORD\"", &[ADA, BOB, ZOE]),
        ("cognito:user_status = \"CONFIRMED\"", &[]),
    ];
    for (filter, expected) in filters {
        let found = run.ok::<ListUsersInput>(client.list_users().user_pool_id(pool).filter(filter).send().await);
        assert_eq!(names(found.users()), expected, "{filter}");
    }
    for filter in ["nickname = \"x\"", "username"] {
        let error = run.refused::<ListUsersInput>(client.list_users().user_pool_id(pool).filter(filter).send().await);
        assert!(error.is_invalid_parameter_exception(), "{filter}: {error:?}");
    }

    let emails = client.list_users().user_pool_id(pool).attributes_to_get("email");
    let emails = run.ok::<ListUsersInput>(emails.send().await);
    for user in emails.users() {
        assert!(value(user.attributes(), "email").is_some_and(|email| email.ends_with("@example.com")));
        assert!(run.gap(Gap::AttributesToGet) || user.attributes().len() == 1, "{user:?}");
    }

    let request = client.list_users().user_pool_id(pool);
    let pages = request.clone().limit(1).into_paginator().send().collect::<Result<Vec<_>, _>>().await;
    let pages = run.items::<ListUsersInput, _>(pages);
    assert_eq!(pages.len(), if run.gap(Gap::Pages) { 1 } else { 3 });
    let all = request.into_paginator().page_size(2).items().send().collect::<Result<Vec<_>, _>>().await;
    let all = run.items::<ListUsersInput, _>(all);
    for users in [all, pages.iter().flat_map(|page| page.users().to_vec()).collect()] {
        assert_eq!(names(&users), [ADA, BOB, ZOE]);
    }
    let elsewhere = run.refused::<ListUsersInput>(client.list_users().user_pool_id(UNKNOWN).send().await);
    assert!(elsewhere.is_resource_not_found_exception(), "{elsewhere:?}");
}

/// The usernames, sorted: servers may list in any order.
fn names(users: &[UserType]) -> Vec<&str> {
    let mut names: Vec<_> = users.iter().filter_map(UserType::username).collect();
    names.sort_unstable();
    names
}

pub(crate) async fn update(client: &Client, run: &mut Run<'_>, pool: &str) -> Result<(), BuildError> {
    let request = client.admin_update_user_attributes().user_pool_id(pool);
    let request =
        request.user_attributes(attribute("given_name", "Ada")?).user_attributes(attribute("family_name", "Lovelace")?);
    run.ok::<AdminUpdateUserAttributesInput>(request.clone().username(ADA).send().await);
    let read = run.ok::<AdminGetUserInput>(client.admin_get_user().user_pool_id(pool).username(ADA).send().await);
    for (name, expected) in [("given_name", "Ada"), ("family_name", "Lovelace"), ("email", "ada@example.com")] {
        assert_eq!(value(read.user_attributes(), name), Some(expected));
    }

    let error = run.refused::<AdminUpdateUserAttributesInput>(request.username(NOBODY).send().await);
    assert!(run.gap(Gap::UpdateOfUnknownUser) || error.is_user_not_found_exception(), "{error:?}");
    Ok(())
}

pub(crate) async fn delete(client: &Client, run: &mut Run<'_>, pool: &str) {
    for name in [ADA, ZOE] {
        let request = client.admin_delete_user().user_pool_id(pool).username(name);
        run.ok::<AdminDeleteUserInput>(request.clone().send().await);
        unknown(client, run, pool, name).await;
        let again = run.refused::<AdminDeleteUserInput>(request.send().await);
        assert!(again.is_user_not_found_exception(), "{again:?}");
    }
    let left = run.ok::<ListUsersInput>(client.list_users().user_pool_id(pool).send().await);
    assert_eq!(names(left.users()), [BOB, EVE]);
}
