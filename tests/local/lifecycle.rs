//! Users, pools and groups from their creation to their end.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use aws_smithy_async::time::TimeSource;
use cognito::local::{Fault, Local};
use cognito::operation::RequestId;
use cognito::types::{
    AliasAttributeType, AttributeDataType, DeletionProtectionType, GroupType, MessageActionType, SchemaAttributeType,
    UserStatusType,
};

use crate::{Fixture, PASSWORD, Tested, attribute, refusal};

#[tokio::test]
async fn a_user_moves_through_the_statuses() -> Tested {
    let fixture = Fixture::new().await?;
    let (client, pool) = (&fixture.client, &fixture.pool);
    let user = client.admin_create_user().user_pool_id(pool).username("ada");
    let output = user.user_attributes(attribute("email", "ada@example.com")).send().await?;
    assert!(output.request_id().is_some_and(|id| id.len() == 36), "{output:?}");
    let user = output.user().ok_or("no user")?;
    assert_eq!((user.username(), user.enabled()), (Some("ada"), true));
    assert_eq!(user.user_status(), Some(&UserStatusType::ForceChangePassword));

    let reset = || async { client.admin_reset_user_password().user_pool_id(pool).username("ada").await };
    let in_state =
        ("NotAuthorizedException".to_owned(), "User password cannot be reset in the current state.".to_owned());
    assert_eq!(refusal(reset().await), in_state);

    let password = client.admin_set_user_password().user_pool_id(pool).username("ada").password(PASSWORD);
    password.clone().await?;
    assert_eq!(fixture.status("ada").await?, Some(UserStatusType::ForceChangePassword), "the password is temporary");
    password.permanent(true).await?;
    assert_eq!(fixture.status("ada").await?, Some(UserStatusType::Confirmed));

    assert_eq!(refusal(reset().await).0, "InvalidParameterException", "the address is not verified");
    let verify = client.admin_update_user_attributes().user_pool_id(pool).username("ada");
    verify.user_attributes(attribute("email_verified", "true")).await?;
    reset().await?;
    assert_eq!(fixture.status("ada").await?, Some(UserStatusType::ResetRequired));
    assert_eq!(fixture.remembered("ada", |user| user.code().map(str::len))?, Some(6));
    reset().await?;
    assert_eq!(fixture.status("ada").await?, Some(UserStatusType::ResetRequired), "a user can be reset again");

    client.admin_delete_user().user_pool_id(pool).username("ada").await?;
    assert_eq!(refusal(reset().await), ("UserNotFoundException".to_owned(), "User does not exist.".to_owned()));
    Ok(())
}

/// A clock that goes on whenever it is read.
#[derive(Debug)]
struct Ticking(AtomicU64);

impl TimeSource for Ticking {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_millis(self.0.fetch_add(1, Ordering::Relaxed))
    }
}

#[tokio::test]
async fn a_new_user_is_not_modified() -> Tested {
    let client = Local::with_time_source(Ticking(AtomicU64::new(1_700_000_000_000))).client();
    let pool = client.create_user_pool().pool_name("people").await?;
    let pool = pool.user_pool().and_then(|pool| pool.id()).ok_or("no pool")?;
    let app = client.create_user_pool_client().user_pool_id(pool).client_name("app").await?;
    let app = app.user_pool_client().and_then(|app| app.client_id()).ok_or("no client")?;
    client.sign_up().client_id(app).username("bob").password(PASSWORD).await?;
    let create = client.admin_create_user().user_pool_id(pool).username("ada");
    let created = create.temporary_password(PASSWORD).await?;
    let user = created.user().ok_or("no user")?;
    assert!(user.user_create_date().is_some() && user.user_create_date() == user.user_last_modified_date());
    for name in ["ada", "bob"] {
        let dates = || async {
            let user = client.admin_get_user().user_pool_id(pool).username(name).await?;
            let dates = user.user_create_date().copied().zip(user.user_last_modified_date().copied());
            Ok::<_, cognito::Error>(dates)
        };
        let (created, modified) = dates().await?.ok_or("no dates")?;
        assert_eq!(created, modified, "{name}");
        let password = client.admin_set_user_password().user_pool_id(pool).username(name);
        password.password(PASSWORD).await?;
        let (still, modified) = dates().await?.ok_or("no dates")?;
        assert!(still == created && modified > created, "{name}");
    }
    Ok(())
}

#[tokio::test]
async fn a_disabled_user_cannot_be_reset() -> Tested {
    let fixture = Fixture::new().await?;
    fixture.confirmed("ada").await?;
    let (client, pool) = (&fixture.client, &fixture.pool);
    client.admin_disable_user().user_pool_id(pool).username("ada").await?;
    assert!(!client.admin_get_user().user_pool_id(pool).username("ada").await?.enabled());
    let reset = || async { client.admin_reset_user_password().user_pool_id(pool).username("ada").await };
    assert_eq!(refusal(reset().await).1, "User is disabled.");
    client.admin_enable_user().user_pool_id(pool).username("ada").await?;
    reset().await?;
    Ok(())
}

#[tokio::test]
async fn attributes_are_changed_and_removed() -> Tested {
    let fixture = Fixture::new().await?;
    fixture.confirmed("ada").await?;
    let update = || fixture.client.admin_update_user_attributes().user_pool_id(&fixture.pool).username("ada");
    let value = |name: &'static str| fixture.remembered("ada", |user| user.attribute(name).map(str::to_owned));
    update().user_attributes(attribute("email", "lovelace@example.com")).await?;
    assert_eq!(value("email_verified")?.as_deref(), Some("false"), "the new address is not verified");
    update().user_attributes(attribute("email", "")).user_attributes(attribute("name", "Ada")).await?;
    assert_eq!((value("email")?, value("name")?.as_deref()), (None, Some("Ada")));
    for (name, reason) in [("custom:team", "does not exist in the schema"), ("sub", "non-mutable")] {
        let (code, message) = refusal(update().user_attributes(attribute(name, "x")).await);
        assert!(code == "InvalidParameterException" && message.contains(reason), "{code}: {message}");
    }
    Ok(())
}

#[tokio::test]
async fn a_pool_has_attributes_and_aliases_of_its_own() -> Tested {
    let local = Local::new();
    let client = local.client();
    let schema = SchemaAttributeType::builder().name("team").attribute_data_type(AttributeDataType::String).build();
    let pool =
        client.create_user_pool().pool_name("aliases").schema(schema).alias_attributes(AliasAttributeType::Email);
    let pool = pool.await?.user_pool().and_then(|pool| pool.id()).unwrap_or_default().to_owned();
    let create = |name: &str, email: &str| {
        let user = client.admin_create_user().user_pool_id(&pool).username(name);
        let user = user.user_attributes(attribute("custom:team", "engine")).user_attributes(attribute("email", email));
        user.user_attributes(attribute("email_verified", "true"))
    };
    create("ada", "ada@example.com").await?;
    create("bob", "bob@example.com").await?;
    let found = client.admin_get_user().user_pool_id(&pool).username("ada@example.com").await?;
    assert_eq!(found.username(), "ada");
    assert_eq!(refusal(create("eve", "ada@example.com").await).0, "UsernameExistsException");
    let steal = client.admin_update_user_attributes().user_pool_id(&pool).username("bob");
    let steal = steal.user_attributes(attribute("email", "ada@example.com"));
    assert_eq!(refusal(steal.user_attributes(attribute("email_verified", "true")).await).0, "AliasExistsException");
    let bob = local.state(|state| Ok::<_, Fault>(state.pool(&pool)?.user("bob")?.clone()))?;
    assert_eq!(bob.attribute("email"), Some("bob@example.com"), "a refused change changes nothing");
    Ok(())
}

#[tokio::test]
async fn an_invitation_is_sent_again_until_it_is_accepted() -> Tested {
    let fixture = Fixture::new().await?;
    let invite = || fixture.client.admin_create_user().user_pool_id(&fixture.pool).username("ada");
    let again = || async { invite().message_action(MessageActionType::Resend).await };
    assert_eq!(refusal(again().await).0, "UserNotFoundException");
    invite().temporary_password(PASSWORD).await?;
    again().await?;
    assert!(fixture.remembered("ada", |user| user.password() != Some(PASSWORD))?, "there is a new password");
    let choose = |password| invite().message_action(MessageActionType::Resend).temporary_password(password);
    choose(PASSWORD).await?;
    assert_eq!(refusal(choose("weak").await).0, "InvalidPasswordException");
    assert!(fixture.remembered("ada", |user| user.password() == Some(PASSWORD))?, "a refused password is not set");
    choose("").await?;
    assert!(fixture.remembered("ada", |user| user.password() != Some(PASSWORD))?, "an empty one is none");
    let password = fixture.client.admin_set_user_password().user_pool_id(&fixture.pool).username("ada");
    password.password(PASSWORD).permanent(true).await?;
    assert_eq!(refusal(again().await).0, "UnsupportedUserStateException");
    Ok(())
}

#[tokio::test]
async fn a_pool_lives_until_it_is_deleted() -> Tested {
    let fixture = Fixture::new().await?;
    let (client, pool) = (&fixture.client, &fixture.pool);
    fixture.create(&["ada", "bob"]).await?;
    let output = client.describe_user_pool().user_pool_id(pool).await?;
    let settings = output.user_pool().ok_or("no pool")?;
    assert_eq!((settings.name(), settings.estimated_number_of_users()), (Some("people"), 2));
    let policy = settings.policies().and_then(|policies| policies.password_policy()).ok_or("no policy")?;
    assert_eq!((policy.minimum_length(), policy.require_symbols()), (Some(8), true));

    let guarded = client.create_user_pool().pool_name("guarded").deletion_protection(DeletionProtectionType::Active);
    let guarded = guarded.await?.user_pool().and_then(|pool| pool.id()).unwrap_or_default().to_owned();
    let (code, message) = refusal(client.delete_user_pool().user_pool_id(&guarded).await);
    assert!(code == "InvalidParameterException" && message.contains("deletion protection"), "{code}: {message}");

    client.delete_user_pool().user_pool_id(pool).await?;
    let missing = ("ResourceNotFoundException".to_owned(), format!("User pool {pool} does not exist."));
    assert_eq!(refusal(client.describe_user_pool().user_pool_id(pool).await), missing);
    assert_eq!(refusal(client.list_users().user_pool_id(pool).await), missing);
    Ok(())
}

#[tokio::test]
async fn groups_have_members() -> Tested {
    let fixture = Fixture::new().await?;
    fixture.create(&["ada", "bob"]).await?;
    let (client, pool) = (&fixture.client, &fixture.pool);
    let create = || async { client.create_group().user_pool_id(pool).group_name("admins").precedence(1).await };
    assert_eq!(create().await?.group().and_then(GroupType::precedence), Some(1));
    assert_eq!(refusal(create().await).0, "GroupExistsException");
    let add = |name: &'static str, group: &'static str| async move {
        client.admin_add_user_to_group().user_pool_id(pool).username(name).group_name(group).await
    };
    add("ada", "admins").await?;
    add("ada", "admins").await?;
    assert_eq!(refusal(add("eve", "admins").await).0, "UserNotFoundException");
    assert_eq!(refusal(add("ada", "none").await), ("ResourceNotFoundException".into(), "Group not found.".into()));

    let members = client.list_users_in_group().user_pool_id(pool).group_name("admins").await?;
    assert_eq!(members.users().iter().map(|user| user.username()).collect::<Vec<_>>(), [Some("ada")]);
    let groups = client.admin_list_groups_for_user().user_pool_id(pool).username("ada").await?;
    assert_eq!(groups.groups().len(), 1);
    assert_eq!(fixture.remembered("ada", |user| user.groups().count())?, 1);
    client.admin_remove_user_from_group().user_pool_id(pool).username("ada").group_name("admins").await?;
    assert_eq!(fixture.remembered("ada", |user| user.groups().count())?, 0);
    client.delete_group().user_pool_id(pool).group_name("admins").await?;
    assert!(client.list_groups().user_pool_id(pool).await?.groups().is_empty());
    Ok(())
}

#[tokio::test]
async fn the_look_of_the_hosted_ui_is_kept() -> Tested {
    let fixture = Fixture::new().await?;
    let set = || fixture.client.set_ui_customization().user_pool_id(&fixture.pool);
    let output = set().css(".label {}").await?;
    let look = output.ui_customization().ok_or("no customization")?;
    assert_eq!((look.css(), look.client_id()), (Some(".label {}"), Some("ALL")));
    let read = fixture.client.get_ui_customization().user_pool_id(&fixture.pool).await?;
    assert_eq!(read.ui_customization(), Some(look));
    assert_eq!(refusal(set().client_id("nobody").await).0, "ResourceNotFoundException");
    Ok(())
}
